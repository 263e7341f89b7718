import Foundation
import Testing

@Suite("A folder of many lessons")
struct ManyLessonsTests {
  private static let count = 20

  private func home() throws -> Home {
    let home = try Home()
    for number in 1...Self.count {
      let text = Fixture.birds.replacing("# Birds of the pond", with: "# Pond \(number)")
      try home.write(text + "\n| Only |\n|---|\n", to: "lessons/\(number + 100).md")
    }
    return home
  }

  @Test("shows a bar on a terminal, wiped away before every line and at the end")
  func bar() throws {
    let home = try home()
    let player = try home.play("add", "lessons", rows: 200)
    #expect(player.end() == .exit(0))
    #expect(player.output.contains("/\(Self.count)  "))
    let lines = player.screen.page.lines
    #expect(lines.count { $0.hasPrefix("lessons/") && $0.contains(": 6 cards →") } == Self.count)
    #expect(lines.count { $0.contains("[one-column]") } == Self.count)
    #expect(!player.screen.page.text.contains("/\(Self.count)  "))
  }

  @Test("shows none in a pipe")
  func pipe() throws {
    let home = try home()
    let outcome = try home.run("add", "lessons")
    #expect(!(outcome.output + outcome.errors).contains("\r"))
    #expect(outcome.lines.count == Self.count)
  }

  @Test("can be left with Ctrl-C, and the next run goes on", arguments: [2, 9, 15])
  func interrupt(after number: Int) throws {
    let home = try home()
    let player = try home.play("add", "lessons", rows: 200)
    try player.see("lessons/\(number + 100).md: 6 cards")
    player.type("\u{3}")
    #expect([.signal(SIGINT), .exit(0)].contains(player.end()))
    try home.expectWhole()
    try home.add("lessons")
    #expect(try home.json("decks", as: DecksDocument.self).decks.count == Self.count)
  }

  @Test("can be killed at any moment: nothing of it is half, and no card is taken for an edit")
  func kill() throws {
    let home = try home()
    try home.add("lessons")
    let before = Set(try home.json("cards", as: [CardRow].self).map(\.id))
    for round in 1...6 {
      for number in 1...Self.count {
        let path = "lessons/\(number + 100).md"
        let text = try home.text(of: path)
        let heron = round % 2 == 1 ? "" : "| Grey heron | 18\(round) cm | fish |\n"
        let rows = text.split(separator: "\n", omittingEmptySubsequences: false).filter {
          !$0.contains("heron") && !$0.contains("snipe")
        }
        let snipe = "| Common snipe | \(round) cm | worms \(round) |\n"
        let edited = rows.joined(separator: "\n").replacing(
          "| Avocet", with: heron + snipe + "| Avocet")
        try home.write(edited, to: path)
      }
      let player = try home.play("add", "lessons", rows: 400)
      usleep(.random(in: 20_000...600_000))
      player.send(SIGKILL)
      _ = player.end()
      try home.expectWhole()
    }
    let last = try home.run("add", "lessons")
    #expect(!last.output.contains("kept"))
    #expect(!last.output.contains("conflict"))
    let cards = try home.json("cards", as: [CardRow].self)
    #expect(Set(cards.map(\.id)) == before)
    #expect(cards.filter { $0.state != "new" }.map { $0.deck + ": " + $0.prompt } == [])
    #expect(cards.count { $0.answer == "6 cm" } == Self.count)
  }
}

extension Home {
  /// Checks that the library is whole and that every deck file can be read.
  fileprivate func expectWhole() throws {
    #expect(try run("doctor").ending == .exit(0))
    for name in try FileManager.default.contentsOfDirectory(atPath: path("library/decks")) {
      #expect(!name.hasPrefix(".ontap-new"))
      #expect(try text(of: "library/decks/\(name)").hasSuffix("-->\n"))
    }
  }
}
