import Foundation
import Testing

@Suite("Headings and order that the learner gave a deck")
struct DeckOrderTests {
  private static let lesson = "lessons/birds.md"
  private static let deck = "library/decks/birds-of-the-pond.md"

  /// Edits of the deck, then one of the lesson, and the deck's headings and questions after it.
  struct Example: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var deckEdits: [(old: String, new: String)] = []
    var lessonEdit: (old: String, new: String)
    var outline: [String]
  }

  private static let heron = ["Grey heron — Wingspan?", "Grey heron — Food?"]
  private static let snipe = ["Common snipe — Wingspan?", "Common snipe — Food?"]
  private static let avocet = ["Avocet — Wingspan?", "Avocet — Food?"]
  private static let correction = (old: "| 45 cm |", new: "| 46 cm |")

  static let examples: [Example] = [
    Example(
      testDescription: "a heading",
      deckEdits: [("## Waders", "## Birds that wade")], lessonEdit: correction,
      outline: ["# Birds of the pond", "## Birds that wade"] + heron + snipe + avocet),
    Example(
      testDescription: "a heading that the lesson renames too",
      deckEdits: [("## Waders", "## Birds that wade")],
      lessonEdit: ("## Waders", "## Wading birds"),
      outline: ["# Birds of the pond", "## Birds that wade"] + heron + snipe + avocet),
    Example(
      testDescription: "the heading above some cards",
      deckEdits: [("\nQ: Avocet — Wingspan?", "\n## Hard ones\n\nQ: Avocet — Wingspan?")],
      lessonEdit: correction,
      outline: ["# Birds of the pond", "## Waders"] + heron + snipe + ["## Hard ones"] + avocet),
    Example(
      testDescription: "words of the learner's above a heading that the lesson renames",
      deckEdits: [("\n## Waders", "\nMy notes.\n\n## Waders"), ("A: shrimps", "A: small shrimps")],
      lessonEdit: ("## Waders", "## Wading birds"),
      outline: ["# Birds of the pond", "## Wading birds"] + heron + snipe + avocet),
  ]

  private func outline(_ home: Home) throws -> [String] {
    try home.text(of: Self.deck).split(separator: "\n").compactMap { line in
      line.hasPrefix("#") ? String(line) : line.hasPrefix("Q: ") ? String(line.dropFirst(3)) : nil
    }
  }

  private func add(_ home: Home) throws {
    try home.add("lessons")
    #expect(try home.run("add", "lessons").lines.allSatisfy { $0.hasSuffix(": unchanged") })
  }

  @Test("stay when the lesson changes, and its cards keep what they know", arguments: examples)
  func kept(example: Example) throws {
    let home = try Home.withLessons()
    let cards = try home.json("cards", as: [CardRow].self).filter { $0.deck == "Birds of the pond" }
    for card in cards { _ = try home.run("grade", card.id, "4") }
    for (old, new) in example.deckEdits { try home.edit(Self.deck, old, to: new) }
    try home.edit(Self.lesson, example.lessonEdit.old, to: example.lessonEdit.new)
    try add(home)
    #expect(try outline(home) == example.outline)
    // And so in each change to come.
    try home.edit(Self.lesson, "| worms |", to: "| larvae |")
    try add(home)
    #expect(try outline(home) == example.outline)
    #expect(try home.text(of: Self.deck).contains("A: larvae\n"))
    let after = try home.json("cards", as: [CardRow].self).filter { $0.deck == "Birds of the pond" }
    #expect(Set(after.map(\.id)) == Set(cards.map(\.id)))
    #expect(after.allSatisfy { $0.state == "learning" })
  }

  @Test("stay in the order of the learner")
  func order() throws {
    let home = try Home.withLessons()
    let text = try home.text(of: Self.deck)
    let start = try #require(text.firstRange(of: "Q: Avocet — Wingspan?")).lowerBound
    let blocks = String(text[start...])
    try home.edit(Self.deck, "\n" + blocks, to: "")
    try home.edit(
      Self.deck, "Q: Grey heron — Wingspan?", to: blocks + "\nQ: Grey heron — Wingspan?")
    let outline = ["# Birds of the pond", "## Waders"] + Self.avocet + Self.heron + Self.snipe
    #expect(try self.outline(home) == outline)
    try home.edit(Self.lesson, Self.correction.old, to: Self.correction.new)
    try add(home)
    #expect(try self.outline(home) == outline)
    #expect(try home.text(of: Self.deck).contains("A: 46 cm\n"))
    // The deck file is the learner's now.
    _ = try home.run("decks", "remove", "Birds of the pond")
    #expect(FileManager.default.fileExists(atPath: home.path(Self.deck)))
  }

  @Test("stay where the library was made by a version that kept no headings")
  func olderLibrary() throws {
    let home = try Home.withLessons()
    let forget = "UPDATE given SET prompt = NULL, answer = NULL, section = NULL, place = NULL"
    #expect(try home.shell("sqlite3 library/ontap.sqlite '\(forget)'").ending == .exit(0))
    try home.edit(Self.deck, "## Waders", to: "## Birds that wade")
    for number in 46...48 {
      try home.edit(Self.lesson, "| \(number - 1) cm |", to: "| \(number) cm |")
      try add(home)
      #expect(try home.text(of: Self.deck).contains("\n## Birds that wade\n"))
      #expect(try home.text(of: Self.deck).contains("A: \(number) cm\n"))
    }
  }

  @Test("come back with a deck file that was lost")
  func lostFile() throws {
    let home = try Home.withLessons()
    try home.edit(Self.deck, "## Waders", to: "## Birds that wade")
    _ = try home.run("decks")
    try FileManager.default.removeItem(atPath: home.path(Self.deck))
    try add(home)
    #expect(
      try outline(home)
        == ["# Birds of the pond", "## Birds that wade"] + Self.heron + Self.snipe + Self.avocet)
  }

  @Test("and an answer of the learner's leave a renamed row its new name, and no conflict for ever")
  func renamedRow() throws {
    let home = try Home.withLessons()
    try home.edit(Self.deck, "A: worms", to: "A: earthworms")
    try home.edit(Self.lesson, "| Common snipe |", to: "| Snipe |")
    let renamed = try home.run("add", "lessons")
    #expect(renamed.lines.contains { $0.contains("birds.md: 2 renamed → ") }, "\(renamed.lines)")
    #expect(try home.text(of: Self.deck).contains("Q: Snipe — Food?\nA: earthworms\n"))
    try home.edit(Self.lesson, "| 78 cm |", to: "| 79 cm |")
    let next = try home.run("add", "lessons")
    #expect(next.lines.contains { $0.contains("1 changed, 1 kept as you edited them") })
    #expect(try home.text(of: Self.deck).contains("Q: Snipe — Food?\nA: earthworms\n"))
  }
}
