import Foundation
import Testing

@Suite("Two of us at the same time")
struct TwoProcessesTests {
  @Test("lose nothing when both write")
  func grades() throws {
    let home = try Home.withIslands(24)
    let ids = try home.json("cards", as: [CardRow].self).map(\.id)
    let loop = "for card; do \"$ONTAP\" grade \"$card\" 4 > \"$card.out\" || echo failed; done"
    let children = try [ids.prefix(12), ids.suffix(12)].map {
      try home.start("/bin/sh", ["-c", loop, "sh"] + $0)
    }
    for child in children {
      let outcome = child.finish(within: 30)
      #expect(outcome.ending == .exit(0))
      #expect(outcome.output == "" && outcome.errors == "")
    }
    #expect(try home.reviewCount() == 24)
    #expect(try home.json("due", "--new", "0", as: DueDocument.self).due.isEmpty)
    for id in ids { #expect(try home.show(id).schedule?.repetitions == 1) }
    #expect(try home.run("doctor").ending == .exit(0))
    try home.expectIntegrity()
  }

  @Test("begin a library at the same moment", arguments: 1...4)
  func beginning(round: Int) throws {
    let home = try Home()
    let command = "for n in 1 2 3; do \"$ONTAP\" decks & done; wait"
    let outcome = try home.shell(command)
    #expect(outcome.ending == .exit(0) && outcome.errors == "", "\(outcome.errors)")
    #expect(try home.run("doctor").ending == .exit(0))
  }

  @Test("add one new lesson, which becomes one deck", arguments: 1...5)
  func adding(round: Int) throws {
    let home = try Home()
    try home.write(Fixture.birds, to: "birds.md")
    let command = "for n in 1 2 3 4 5 6; do \"$ONTAP\" add birds.md > \"out.$n\" & done; wait"
    let outcome = try home.shell(command)
    #expect(outcome.ending == .exit(0) && outcome.errors == "", "\(outcome.errors)")
    #expect(try home.json("cards", as: [CardRow].self).count == 6)
    let decks = try FileManager.default.contentsOfDirectory(atPath: home.library + "/decks")
    #expect(decks == ["birds-of-the-pond.md"])
  }

  @Test("do not grade one card twice")
  func session() throws {
    let home = try Home.withLessons()
    let player = try home.play("review")
    player.type(" ")
    try player.see(Fixture.firstAnswer)
    let id = try home.id(of: Fixture.firstQuestion)
    #expect(try home.run("grade", id, "4").ending == .exit(0))
    player.type("1")
    try player.see("answered elsewhere")
    #expect(!player.screen.page.text.contains(Fixture.firstQuestion))
    player.type("q")
    #expect(player.end() == .exit(0))
    #expect(try home.show(id).reviews.map(\.grade) == [4])
  }

  @Test("may both have a session open")
  func sessions() throws {
    let home = try Home.withLessons()
    let (one, other) = (try home.play("review"), try home.play("review"))
    for player in [one, other] { try player.seeCard(1) }
    one.type(" 3")
    try one.seeCard(2)
    other.type(" 4")
    try other.see("answered elsewhere")
    other.type(" 4q")
    one.type("q")
    #expect(one.end() == .exit(0) && other.end() == .exit(0))
    #expect(try home.reviewCount() == 2)
    #expect(try home.run("doctor").ending == .exit(0))
  }
}
