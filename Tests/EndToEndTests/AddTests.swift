import Foundation
import Testing

@Suite("Adding lessons and deck files")
struct AddTests {
  @Test("of a folder fails where a deck cannot be written, and claims no deck")
  func unwritable() throws {
    let home = try Home()
    try home.write(Fixture.birds, to: "lessons/birds.md")
    try home.write("no folder\n", to: "library/decks")
    let outcome = try home.run("add", "lessons")
    #expect(outcome.ending == .exit(1), "\(outcome.output)")
    #expect(outcome.errors.contains("/library/decks"))
    #expect(!outcome.output.contains("→"))
  }

  @Test("makes a deck of each lesson, and registers a deck file where it lies")
  func decks() throws {
    let home = try Home.withLessons()
    let document = try home.json("decks", as: DecksDocument.self)
    #expect(document.schema.hasPrefix("ontap.decks/"))
    #expect(document.decks.map(\.name) == ["Birds of the pond", "Kitchen heat", "Rivers"])
    #expect(document.decks.map(\.cards) == [6, 6, 3])
    #expect(document.decks.map(\.new) == [6, 6, 3])
    #expect(
      document.decks.map(\.path) == [
        home.path("library/decks/birds-of-the-pond.md"), home.path("library/decks/kitchen-heat.md"),
        home.path("lessons/rivers.md"),
      ])
  }

  @Test("makes cards that scripts can read")
  func cards() throws {
    let home = try Home.withLessons()
    let cards = try home.json("cards", as: [CardRow].self)
    #expect(cards.count == 15)
    #expect(Set(cards.map(\.id)).count == 15)
    #expect(cards.allSatisfy { $0.id.wholeMatch(of: /[a-z0-9]{12}/) != nil })
    #expect(Set(cards.map(\.state)) == ["new"])
    let heron = try #require(cards.first)
    #expect(heron.prompt == Fixture.firstQuestion && heron.answer == Fixture.firstAnswer)
    #expect(heron.kind == "forward")
    #expect(cards.last?.kind == "basic")
  }

  @Test("says which facts a lesson shares with another deck")
  func sharedFacts() throws {
    let home = try Home()
    let table = "| Bird | Song |\n|---|---|\n| Wren | loud trill |\n| Rook | hoarse caw |\n"
    try home.write("# One\n\n\(table)", to: "lessons/one.md")
    try home.write("# Two\n\n\(table)| Swift | shrill scream |\n", to: "lessons/two.md")
    let errors = try home.run("add", "lessons").errors
    #expect(
      errors.split(separator: "\n")
        == [5, 6].map {
          "lessons/two.md:\($0):1: note: the deck One asks what this line says as well; the two never come on one day [same-fact]"
        })
  }

  @Test("makes all of them new today")
  func due() throws {
    let document = try Home.withLessons().json("due", as: DueDocument.self)
    #expect(document.schema.hasPrefix("ontap.due/"))
    #expect(document.day == "2026-03-02")
    #expect(document.new.count == 15 && document.due.isEmpty && document.drills.isEmpty)
  }

  @Test("says unchanged the second time, and changes no byte")
  func again() throws {
    let home = try Home.withLessons()
    let before = try home.snapshot()
    let outcome = try home.run("add", "lessons")
    #expect(outcome.ending == .exit(0))
    #expect(outcome.lines.count == 3)
    #expect(outcome.lines.allSatisfy { $0.hasSuffix(": unchanged") })
    #expect(try before == home.snapshot())
  }

  @Test("reads a lesson again whose text has not changed, where it is asked to")
  func readAgain() throws {
    let row = "| Rook | hoarse caw |\n"
    let whole = "# Birds\n\n| Bird | Song |\n|---|---|\n| Wren | loud trill |\n\(row)"
    let deck = "library/decks/birds.md"
    let known = try Home()
    try known.write(whole + "| Swift | shrill scream |\n", to: "birds.md")
    _ = try known.run("add", "birds.md")
    let mark = try #require(
      try known.text(of: deck).split(separator: "\n").first {
        $0.hasPrefix("lesson:")
      })
    // A deck as a program would have left it that did not see the last row.
    let home = try Home()
    try home.write(whole, to: "birds.md")
    _ = try home.run("add", "birds.md")
    let old = try #require(
      try home.text(of: deck).split(separator: "\n").first {
        $0.hasPrefix("lesson:")
      })
    try home.edit(deck, String(old), to: String(mark))
    _ = try home.run("add", deck)
    try home.write(whole + "| Swift | shrill scream |\n", to: "birds.md")
    #expect(try home.run("add", "birds.md").lines == ["birds.md: unchanged"])
    let outcome = try home.run("add", "--again", "birds.md")
    #expect(outcome.lines.first?.hasPrefix("birds.md: 2 new") == true, "\(outcome.output)")
    #expect(try home.text(of: deck) == known.text(of: deck))
  }

  @Test("adds every lesson, though nobody reads what it says")
  func unread() throws {
    let home = try Home()
    for number in 1...9 {
      let text = Fixture.birds.replacing("# Birds of the pond", with: "# Pond \(number)")
      try home.write(text, to: "lessons/\(number).md")
    }
    _ = try home.shell("$ONTAP add lessons 2>/dev/null | head -c 1")
    #expect(try home.json("decks", as: DecksDocument.self).decks.count == 9)
  }

  @Test("writes nothing with --dry-run", arguments: ["lessons", "lessons/rivers.md"])
  func dryRun(path: String) throws {
    let home = try Home.withLessons()
    try home.edit("lessons/birds.md", "| fish |", to: "| fish, frogs |")
    try home.edit("lessons/kitchen.md", "# Kitchen heat", to: "# Heat in the kitchen")
    try home.write(
      Fixture.rivers.replacing("deck: Rivers", with: "deck: Streams"), to: "lessons/streams.md")
    let before = try home.snapshot()
    let cards = try home.run("cards").output
    let outcome = try home.run("add", "--dry-run", path)
    #expect(outcome.ending == .exit(0))
    #expect(
      try home.snapshot().filter { !$0.key.hasPrefix("library/ontap.sqlite-") }
        == before
        .filter { !$0.key.hasPrefix("library/ontap.sqlite-") })
    #expect(try home.run("cards").output == cards)
  }

  @Test("says with --dry-run what it would write")
  func plan() throws {
    let home = try Home()
    try home.write(Fixture.birds, to: "birds.md")
    let outcome = try home.run("add", "--dry-run", "birds.md")
    #expect(outcome.output.contains("6 cards"))
    #expect(try home.json("cards", as: [CardRow].self) == [])
  }

  @Test("leaves lessons and their folder as they were, whatever follows")
  func lessons() throws {
    let home = try Home()
    try home.write(Fixture.birds, to: "lessons/birds.md")
    try home.write(Fixture.rivers, to: "lessons/rivers.md")
    let before = try home.snapshot("lessons")
    try home.add("lessons")
    let review = try home.run("review", input: "\n3\n\n1\n\n4\nu\n\n2\n")
    #expect(review.ending == .exit(0))
    _ = try home.run("review", "lessons", input: "\n3\n")
    try home.add("lessons")
    _ = try home.run("extract", "lessons")
    #expect(try home.reviewCount() >= 3)
    #expect(try home.snapshot("lessons") == before)
  }

  @Test("puts decks where --to says")
  func elsewhere() throws {
    let home = try Home()
    try home.write(Fixture.birds, to: "birds.md")
    let outcome = try home.run("add", "--to", "mine", "birds.md")
    #expect(outcome.ending == .exit(0))
    #expect(
      try home.text(of: "mine/birds-of-the-pond.md").hasPrefix("---\ndeck: Birds of the pond"))
  }

  @Test("makes a library that nobody else can read")
  func privacy() throws {
    let home = try Home.withLessons()
    let attributes = FileManager.default.attributesOfItem
    #expect(try attributes(home.library)[.posixPermissions] as? Int == 0o700)
    #expect(try attributes(home.database)[.posixPermissions] as? Int == 0o600)
  }
}
