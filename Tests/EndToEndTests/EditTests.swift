import Foundation
import Testing

@Suite("A card with progress")
struct EditTests {
  /// A change of a text in a file.
  struct Edit: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let file: String
    let old: String
    let new: String
    /// What the card that was graded asks before and after.
    let question: String
    let newQuestion: String
    let newAnswer: String
  }

  private static let generated = "library/decks/birds-of-the-pond.md"
  private static let cologne = "Which river runs through Cologne?"

  static let edits = [
    Edit(
      testDescription: "a hand-written question", file: "lessons/rivers.md",
      old: cologne, new: "Which stream runs through Cologne?", question: cologne,
      newQuestion: "Which stream runs through Cologne?", newAnswer: "the Rhine"),
    Edit(
      testDescription: "a hand-written answer", file: "lessons/rivers.md", old: "A: the Rhine",
      new: "A: the Rhine, of course", question: cologne, newQuestion: cologne,
      newAnswer: "the Rhine, of course"),
    Edit(
      testDescription: "a hand-written card, both sides", file: "lessons/rivers.md",
      old: "Q: \(cologne)\nA: the Rhine", new: "Q: Cologne lies at?\nA: Rhine",
      question: cologne, newQuestion: "Cologne lies at?", newAnswer: "Rhine"),
    Edit(
      testDescription: "the place of a hand-written card", file: "lessons/rivers.md",
      old: "Q: \(cologne)\nA: the Rhine\n\nQ: Which river runs through Lisbon?\nA: the Tagus",
      new: "Q: Which river runs through Lisbon?\nA: the Tagus\n\nQ: \(cologne)\nA: the Rhine",
      question: cologne, newQuestion: cologne, newAnswer: "the Rhine"),
    Edit(
      testDescription: "a generated question", file: generated, old: Fixture.firstQuestion,
      new: "How wide is a grey heron?", question: Fixture.firstQuestion,
      newQuestion: "How wide is a grey heron?", newAnswer: Fixture.firstAnswer),
    Edit(
      testDescription: "a generated answer", file: generated, old: "A: 185 cm", new: "A: 1.85 m",
      question: Fixture.firstQuestion, newQuestion: Fixture.firstQuestion, newAnswer: "1.85 m"),
    Edit(
      testDescription: "the section of a generated card", file: generated, old: "## Waders",
      new: "## Birds that wade", question: Fixture.firstQuestion,
      newQuestion: Fixture.firstQuestion, newAnswer: Fixture.firstAnswer),
    Edit(
      testDescription: "the name of a deck", file: generated, old: "deck: Birds of the pond",
      new: "deck: Pond birds", question: Fixture.firstQuestion,
      newQuestion: Fixture.firstQuestion, newAnswer: Fixture.firstAnswer),
  ]

  @Test("keeps it when its deck file is edited", arguments: edits)
  func deckEdit(edit: Edit) throws {
    let home = try Home.withLessons()
    let id = try home.id(of: edit.question)
    let before = try home.graded(id)
    try home.edit(edit.file, edit.old, to: edit.new)
    let after = try home.show(id)
    #expect(after.prompt == edit.newQuestion)
    #expect(after.answer == edit.newAnswer)
    #expect(after.schedule == before.schedule && after.reviews == before.reviews)
    #expect(try home.json("cards", as: [CardRow].self).filter { $0.state != "retired" }.count == 15)
  }

  @Test(
    "keeps it when its lesson changes",
    arguments: [
      ("| 185 cm |", "| 190 cm |", "190 cm"),
      ("| Common snipe |", "| Snipe |", "185 cm"),
      (
        "| Bird | Wingspan | Food |\n|---|---|---|", "| Bird | Wingspan | Diet |\n|---|---|---|",
        "185 cm"
      ),
      (
        "| Grey heron | 185 cm | fish |\n| Common snipe | 45 cm | worms |\n",
        "| Common snipe | 45 cm | worms |\n| Grey heron | 185 cm | fish |\n", "185 cm"
      ),
      ("# Birds of the pond\n", "# Birds of the pond\n\nSome words more.\n", "185 cm"),
    ])
  func lessonEdit(old: String, new: String, answer: String) throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Fixture.firstQuestion)
    let before = try home.graded(id)
    try home.edit("lessons/birds.md", old, to: new)
    try home.add("lessons")
    let after = try home.show(id)
    #expect(after.answer == answer)
    #expect(after.schedule == before.schedule && after.reviews == before.reviews)
    #expect(try home.liveCards(inDeck: "Birds of the pond") == 6)
  }

  @Test("keeps it when its lesson gets another column")
  func column() throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Fixture.firstQuestion)
    let before = try home.graded(id)
    let wider = Fixture.birds.replacing("|---|---|---|", with: "|---|---|---|---|")
      .replacing("| Food |", with: "| Food | Nest |").replacing("| fish |", with: "| fish | tree |")
      .replacing("| worms |", with: "| worms | ground |")
      .replacing("| shrimps |", with: "| shrimps | mud |")
    try home.write(wider, to: "lessons/birds.md")
    try home.add("lessons")
    #expect(try home.show(id).schedule == before.schedule)
    #expect(try home.liveCards(inDeck: "Birds of the pond") == 9)
  }

  @Test("keeps it when its lesson moves, and when it is saved in another Unicode form")
  func move() throws {
    let home = try Home.withLessons()
    try home.write(
      "# Món ăn\n\n| Món | Vị |\n|---|---|\n| Phở bò | mặn |\n| Chè đậu | ngọt |\n",
      to: "lessons/food.md")
    try home.add("lessons")
    let card = try #require(
      try home.json("cards", as: [CardRow].self).first { $0.deck == "Món ăn" })
    let before = try home.graded(card.id)
    let text = try home.text(of: "lessons/food.md").decomposedStringWithCanonicalMapping
    try FileManager.default.removeItem(atPath: home.path("lessons/food.md"))
    try home.write(text, to: "lessons/asia/dishes.md")
    try home.add("lessons")
    #expect(try home.show(card.id).schedule == before.schedule)
    #expect(try home.json("decks", as: DecksDocument.self).decks.count == 4)
  }

  @Test(
    "retires when its text goes, and comes back with all it knew",
    arguments: [
      ("lessons/birds.md", "| Grey heron | 185 cm | fish |\n", Fixture.firstQuestion),
      (
        "library/decks/birds-of-the-pond.md", "Q: Grey heron — Wingspan?\nA: 185 cm\n",
        Fixture.firstQuestion
      ),
      ("lessons/rivers.md", "Q: Which river runs through Cologne?\nA: the Rhine\n\n", cologne),
      ("lessons/rivers.md", Fixture.rivers, cologne),
    ])
  func vanish(file: String, text: String, question: String) throws {
    let home = try Home.withLessons()
    let id = try home.id(of: question)
    let before = try home.graded(id)
    let whole = try home.text(of: file)
    if text == whole {
      try FileManager.default.removeItem(atPath: home.path(file))
    } else {
      try home.edit(file, text, to: "")
    }
    home.now = Home.moment("2026-03-03")
    _ = try home.run("add", "lessons")
    #expect(try !home.json("due", as: DueDocument.self).due.contains { $0.id == id })
    #expect(try home.show(id).reviews == before.reviews)

    try home.write(whole, to: file)
    _ = try home.run("add", "lessons")
    #expect(try home.json("due", as: DueDocument.self).due.map(\.id) == [id])
    let after = try home.show(id)
    #expect(after.schedule == before.schedule && after.reviews == before.reviews)
    #expect(after.state != "retired")
  }

  @Test("leaves its registered deck file as it is when it is answered")
  func answered() throws {
    let home = try Home.withLessons()
    let before = try home.snapshot("lessons")
    let decks = try home.snapshot("library/decks")
    _ = try home.run("review", "Rivers", input: "\n1\n\n2\n\n3\n\n4\nu\n\n3\nq\n")
    #expect(try home.reviewCount() >= 4)
    #expect(try home.snapshot("lessons") == before)
    #expect(try home.snapshot("library/decks") == decks)
  }
}

extension Home {
  /// Grades a card as good, and shows it then.
  func graded(_ id: String) throws -> ShowDocument {
    let outcome = try run("grade", id, "4")
    guard outcome.ending == .exit(0) else { throw InVain(description: outcome.errors) }
    let shown = try show(id)
    guard shown.schedule != nil, shown.reviews.count == 1 else {
      throw InVain(description: "the grade of \(id) left no schedule")
    }
    return shown
  }

  fileprivate func liveCards(inDeck name: String) throws -> Int? {
    try json("decks", as: DecksDocument.self).decks.first { $0.name == name }?.cards
  }
}
