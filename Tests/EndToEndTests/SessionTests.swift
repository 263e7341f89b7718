import Foundation
import Testing

@Suite("A session on a terminal")
struct SessionTests {
  @Test("asks, shows the answer, takes a grade, and leaves one line behind")
  func session() throws {
    let home = try Home.withLessons()
    let player = try home.play("review")
    try player.seeCard(1)
    #expect(player.screen.isAlternate && !player.screen.isCursorShown)
    #expect(player.screen.page.text.contains(Fixture.firstQuestion))
    #expect(!player.screen.page.text.contains(Fixture.firstAnswer))
    player.type(" ")
    try player.see(Fixture.firstAnswer)
    #expect(player.screen.page.text.contains("3 Good 1 d"))
    player.type("3")
    try player.seeCard(2)
    #expect(!player.screen.page.text.contains(Fixture.firstQuestion))
    player.type("q")
    #expect(player.end() == .exit(0))
    #expect(
      player.screen.usual.lines.filter { !$0.isEmpty } == [
        "1 reviewed, 1 right, in under a minute. 14 cards left today. Due tomorrow: 1."
      ])
    let shown = try home.show(home.id(of: Fixture.firstQuestion))
    #expect(shown.reviews.map(\.grade) == [4])
  }

  @Test("begins with the day's screen where there are no arguments, and Enter starts it")
  func noArguments() throws {
    let player = try Home.withLessons().play()
    try player.see("15 cards today")
    player.type("\r")
    try player.seeCard(1)
    player.type("q")
    #expect(player.end() == .exit(0))
  }

  @Test("asks the first card three steps after the first start, without any lesson")
  func firstRun() throws {
    let home = try Home()
    let player = try home.play()
    try player.see("There are no decks yet.")
    player.type("\r")
    try player.see("Which key shows the answer of a card?")
    player.type(" 3")
    try player.seeCard(2)
    player.type("q")
    #expect(player.end() == .exit(0))
    #expect(try home.grades() == [4])
  }

  @Test("makes decks of a path that is typed on the day's screen, and comes back")
  func addFromToday() throws {
    let home = try Home()
    try home.write(Fixture.birds, to: "lessons/birds.md")
    let player = try home.play()
    try player.see("There are no decks yet.")
    player.type("alessons\r")
    try player.see("Press Enter to go back.")
    player.type("\r")
    try player.see("cards today")
    player.type("q")
    #expect(player.end() == .exit(0))
  }

  @Test("adds what lies in the learner's home where the path begins with a tilde")
  func addFromHome() throws {
    let home = try Home()
    try home.write(Fixture.birds, to: "lessons/birds.md")
    let player = try home.play()
    try player.see("There are no decks yet.")
    player.type("a~/lessons\r")
    try player.see("Press Enter to go back.")
    player.type("\rq")
    #expect(player.end() == .exit(0))
    #expect(try home.run("due").lines.first == "2026-03-02: 0 due, 6 new")
  }

  @Test("of one deck tells at its end what comes tomorrow of all")
  func tomorrowOfAll() throws {
    let home = try Home.withLessons()
    _ = try home.run("review", "Rivers", input: "\n3\nq\n")
    let player = try home.play("review", "Birds", "--new", "2")
    player.type(" 3")
    try player.see("2 cards due")
    player.type("q")
    #expect(player.end() == .exit(0))
  }

  @Test("ends with Ctrl-C while it shows what was added, without another key")
  func interruptAfterAdd() throws {
    let home = try Home()
    try home.write(Fixture.birds, to: "lessons/birds.md")
    let player = try home.play()
    try player.see("There are no decks yet.")
    player.type("alessons\r")
    try player.see("Press Enter to go back.")
    player.resize(rows: 20, columns: 70)
    player.type("no line end")
    try player.see("no line end")
    player.type("\u{3}")
    #expect(player.end() == .signal(2))
    #expect(try player.settings() == Player.newSettings())
    #expect(!player.screen.isAlternate && player.screen.isCursorShown)
    #expect(try home.run("due").lines.first == "2026-03-02: 0 due, 6 new")
  }

  @Test("begins with the library's own deck files where the database and its backups are lost")
  func ownDecks() throws {
    let home = try Home.withLessons()
    for file in ["ontap.sqlite", "ontap.sqlite-journal", "backups"] {
      try? FileManager.default.removeItem(atPath: "\(home.library)/\(file)")
    }
    let folder = "\(home.library)/decks"
    #expect(try home.run("review").output.contains("'ontap add \(folder)'"))
    let player = try home.play()
    try player.see("Enter studies the decks in")
    player.type("\r")
    try player.seeCard(1)
    player.type("q")
    #expect(player.end() == .exit(0))
    #expect(try home.run("cards").lines.count > 10)
  }

  @Test("begins with the sample where the folder Decks holds no deck file")
  func emptyFolder() throws {
    let home = try Home()
    try home.write("# Notes\n", to: "Decks/notes.md")
    let player = try home.play()
    try player.see("There are no decks yet.")
    player.type("\r")
    try player.see("Which key shows the answer of a card?")
    player.type("q")
    #expect(player.end() == .exit(0))
  }

  @Test("begins with those files of the folder Decks that can be asked, and names the others")
  func folderWithRefusal() throws {
    let home = try Home()
    try home.write("---\ndeck: One\n---\n\nQ: First?\nA: 1\n", to: "Decks/a.md")
    try home.write("---\ndeck: One\n---\n\nQ: Second?\nA: 2\n", to: "Decks/b.md")
    let player = try home.play()
    try player.see("There are no decks yet.")
    player.type("\r")
    try player.see("First?")
    #expect(player.screen.usual.text.contains("is called One like the deck in"))
    #expect(!player.screen.page.text.contains("is called One"))
    player.type("q")
    #expect(player.end() == .exit(0))
  }

  @Test("does not begin where nothing is due")
  func nothingDue() throws {
    let home = try Home()
    let player = try home.play("review")
    #expect(player.end() == .exit(0))
    #expect(!player.output.contains("\u{1B}"))
    #expect(player.screen.usual.lines.filter { !$0.isEmpty }.count == 1)
  }

  @Test("counts keys that were typed before it was there")
  func early() throws {
    let home = try Home.withLessons()
    let player = try home.play("review")
    player.type(" 3 2q")
    #expect(player.end() == .exit(0))
    #expect(player.output.contains("2 reviewed, 2 right"))
    #expect(try home.grades() == [3, 4])
  }

  @Test("takes a grade before the answer as a slip", arguments: ["1", "2", "3", "4"])
  func slip(key: String) throws {
    let home = try Home.withLessons()
    let player = try home.play("review")
    try player.seeCard(1)
    player.type(key)
    try player.see("Show the answer first, then grade.")
    #expect(player.screen.page.text.contains("1/15"))
    player.type("q")
    #expect(player.end() == .exit(0))
    #expect(try home.reviewCount() == 0)
  }

  @Test("logs the grade of the key", arguments: [("1", 2), ("2", 3), ("3", 4), ("4", 5)])
  func grades(key: String, grade: Int) throws {
    let home = try Home.withLessons()
    let player = try home.play("review")
    player.type(" \(key)q")
    #expect(player.end() == .exit(0))
    #expect(try home.grades() == [grade])
  }

  @Test("takes back with u what was graded")
  func undo() throws {
    let home = try Home.withLessons()
    let player = try home.play("review")
    player.type(" 3")
    try player.seeCard(2)
    player.type("u")
    try player.seeCard(1)
    try player.see(Fixture.firstQuestion)
    player.type("q")
    #expect(player.end() == .exit(0))
    #expect(try home.show(home.id(of: Fixture.firstQuestion)).schedule == nil)
  }

  @Test(
    "tells at the end what was done, and leaves with any of the usual keys",
    arguments: ["q", "\r"])
  func last(key: String) throws {
    let home = try Home.withLessons()
    let player = try home.play("review", "Rivers")
    player.type(" 3 3 3")
    try player.see("3, 3 right")
    player.type(key)
    #expect(player.end() == .exit(0))
    #expect(player.output.contains("3 reviewed, 3 right, in under a minute. Done here;"))
    #expect(player.screen.isCursorShown && !player.screen.isAlternate)
  }

  @Test("shows its keys on ? and comes back")
  func help() throws {
    let player = try Home.withLessons().play("review")
    try player.seeCard(1)
    player.type("?")
    try player.see("undo, as often as you like")
    player.type("?")
    try player.see(Fixture.firstQuestion)
    player.type("q")
    #expect(player.end() == .exit(0))
  }
}

extension Home {
  /// The grades of the log, in the order of their size.
  func grades() throws -> [Int] {
    try json("cards", as: [CardRow].self).filter { $0.state != "new" }
      .flatMap { try show($0.id).reviews.map(\.grade) }.sorted()
  }
}
