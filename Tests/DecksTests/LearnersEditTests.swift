import Decks
import Recall
import Testing

@Suite("The learner's edits and the lesson's, side by side")
struct LearnersEditTests {
  /// A row as a lesson gives it: the card of a table with one column.
  struct Row: Sendable {
    var id: String
    var key: String
    var answer: String
    var path: [String]

    init(_ id: String, _ answer: String, in path: [String], key: String? = nil) {
      self.id = id
      self.key = key ?? id
      self.answer = answer
      self.path = path
    }

    var entry: Entry {
      Entry(
        id: CardID(hashing: [id]), deck: "D",
        card: Card(
          kind: .forward, prompt: "\(key)?", answer: answer, context: path, key: key,
          attribute: "x"))
    }
  }

  /// What the learner does to the deck, what the lesson becomes, and how the deck stands then.
  struct Example: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var edits: [(old: String, new: String)] = []
    var lesson: [Row]
    /// A line for each heading (`# a`) and card (`question answer`) of the deck afterwards.
    var result: [String]
    var changes: [CardChange.Kind] = []
  }

  static let old = [
    Row("a", "1", in: ["B", "S"]), Row("b", "2", in: ["B", "S"]), Row("c", "3", in: ["B", "T"]),
  ]
  static let mine = (old: "# B\n", new: "# B\n\nQ: own?\nA: yes\n")
  static let corrected = [
    Row("a", "one", in: ["B", "S"]), Row("b", "2", in: ["B", "S"]), Row("c", "3", in: ["B", "T"]),
  ]

  static func block(_ row: Row) -> String { Block(of: row.entry.card, id: row.entry.id).raw }

  static func headed(_ first: String, _ second: String, title: String = "B") -> [Row] {
    [
      Row("a", "1", in: [title, first]), Row("b", "2", in: [title, first]),
      Row("c", "3", in: [title, second]),
    ]
  }

  static let examples: [Example] = [
    Example(
      testDescription: "a renamed heading stays, whatever the lesson corrects",
      edits: [("## S", "## Mine")], lesson: corrected,
      result: ["# B", "## Mine", "a? one", "b? 2", "## T", "c? 3"], changes: [.changed]),
    Example(
      testDescription: "a heading that both renamed stays the learner's",
      edits: [("## S", "## Mine")], lesson: headed("New", "T"),
      result: ["# B", "## Mine", "a? 1", "b? 2", "## T", "c? 3"], changes: [.kept, .kept]),
    Example(
      testDescription: "beside the learner's heading another follows the lesson where it stands",
      edits: [("## T", "## Mine")], lesson: headed("New", "T"),
      result: ["# B", "## New", "a? 1", "b? 2", "## Mine", "c? 3"], changes: [.moved, .moved]),
    Example(
      testDescription: "a new row goes where the others of its section are",
      edits: [("## S", "## Mine")],
      lesson: [old[0], Row("n", "9", in: ["B", "S"]), old[1], old[2]],
      result: ["# B", "## Mine", "a? 1", "n? 9", "b? 2", "## T", "c? 3"], changes: [.new]),
    Example(
      testDescription: "a card under the learner's heading stays there",
      edits: [(block(old[1]), ""), ("\n## T", "\n## Hard\n\n\(block(old[1]))\n## T")],
      lesson: corrected,
      result: ["# B", "## S", "a? one", "## Hard", "b? 2", "## T", "c? 3"], changes: [.changed]),
    Example(
      testDescription: "a card that the learner and the lesson moved stays with the learner",
      edits: [(block(old[1]), ""), ("\n## T", "\n## Hard\n\n\(block(old[1]))\n## T")],
      lesson: [old[0], Row("b", "2", in: ["B", "T"]), old[2]],
      result: ["# B", "## S", "a? 1", "## Hard", "b? 2", "## T", "c? 3"], changes: [.kept]),
    Example(
      testDescription: "a card that the lesson alone moved follows",
      edits: [mine], lesson: [old[0], Row("b", "2", in: ["B", "T"]), old[2]],
      result: ["# B", "own? yes", "## S", "a? 1", "## T", "c? 3", "b? 2"], changes: [.moved]),
    Example(
      testDescription: "the learner's order stays",
      edits: [(block(old[0]), ""), (block(old[1]), block(old[1]) + "\n" + block(old[0]))],
      lesson: corrected + [Row("n", "9", in: ["B", "T"])],
      result: ["# B", "## S", "b? 2", "a? one", "## T", "c? 3", "n? 9"], changes: [.changed, .new]),
    Example(
      testDescription: "the lesson's order is taken where the learner asked for no other",
      lesson: [old[1], old[0], old[2]],
      result: ["# B", "## S", "b? 2", "a? 1", "## T", "c? 3"]),
    Example(
      testDescription:
        "a heading that the lesson renamed keeps its place beside the learner's lines",
      edits: [mine], lesson: headed("New", "T"),
      result: ["# B", "own? yes", "## New", "a? 1", "b? 2", "## T", "c? 3"],
      changes: [.moved, .moved]),
    Example(
      testDescription: "a title that the lesson renamed keeps what stands below it",
      edits: [mine], lesson: headed("S", "New", title: "C"),
      result: ["# C", "own? yes", "## S", "a? 1", "b? 2", "## New", "c? 3"],
      changes: [.moved, .moved, .moved]),
    Example(
      testDescription: "a section that went into another takes its cards there",
      edits: [mine], lesson: headed("T", "T"),
      result: ["# B", "own? yes", "## S", "## T", "c? 3", "a? 1", "b? 2"],
      changes: [.moved, .moved]),
    Example(
      testDescription: "a section of which a part was renamed gives up that part alone",
      edits: [mine], lesson: [old[0], Row("b", "2", in: ["B", "New"]), old[2]],
      result: ["# B", "own? yes", "## S", "a? 1", "## T", "c? 3", "# B", "## New", "b? 2"],
      changes: [.moved]),
    Example(
      testDescription: "a renamed row asks by its new name, and is answered as the learner says",
      edits: [("A: 2", "A: mine,\nof two lines")],
      lesson: [old[0], Row("b", "2", in: ["B", "S"], key: "bb"), old[2]],
      result: ["# B", "## S", "a? 1", "bb? mine,\nof two lines", "## T", "c? 3"],
      changes: [.renamed]),
    Example(
      testDescription: "a question of the learner's gets the lesson's new answer",
      edits: [("Q: b?", "Q: What is b?\n```\nA: code\n```")],
      lesson: [old[0], Row("b", "two", in: ["B", "S"]), old[2]],
      result: ["# B", "## S", "a? 1", "What is b?\n```\nA: code\n``` two", "## T", "c? 3"],
      changes: [.changed]),
    Example(
      testDescription:
        "an answer that both changed is a conflict; the row's new name is no part of it",
      edits: [("A: 2", "A: mine")],
      lesson: [old[0], Row("b", "two", in: ["B", "S"], key: "bb"), old[2]],
      result: ["# B", "## S", "a? 1", "bb? mine", "## T", "c? 3"], changes: [.conflict]),
  ]

  /// A line for each heading and card.
  static func outline(_ deck: DeckFile) -> [String] {
    deck.pieces.compactMap { piece in
      switch piece {
      case .text: nil
      case .heading: piece.raw.split(separator: "\n").first.map(String.init)
      case .block(let block): "\(block.card.prompt) \(block.card.answer)"
      }
    }
  }

  static func read(_ text: String) throws -> DeckFile {
    try #require(DeckFile.read(text, path: "d.md")).deck
  }

  @Test("win, heading by heading and side by side", arguments: examples)
  func merged(example: Example) throws {
    let entries = Self.old.map(\.entry)
    var text = DeckFile(
      name: "D", lesson: LessonMark(file: "l.md", lines: ["old"]), entries: entries
    ).text
    for (old, new) in example.edits {
      #expect(text.contains(old))
      text = text.replacing(old, with: new)
    }
    let lesson = example.lesson.map(\.entry)
    let mark = LessonMark(file: "l.md", lines: ["new"])
    let merge = DeckMerge(
      try Self.read(text), with: lesson,
      generated: entries.given.mapValues { Generation(last: $0) }, lesson: mark)
    #expect(merge.isReadAsWritten)
    let read = try Self.read(merge.deck.text)
    #expect(Self.outline(read) == example.result)
    #expect(merge.changes.map(\.kind) == example.changes)
    // What was decided once is not said again, nor is anything put back.
    let again = DeckMerge(
      read, with: lesson, generated: lesson.given.mapValues { Generation(last: $0) }, lesson: mark)
    #expect(again.deck.text == merge.deck.text)
    #expect(again.changes.allSatisfy { $0.kind == .kept })
  }

  /// In a library that kept no more than the hash of each wording.
  @Test("are not undone where it is not known how the lesson gave its cards before")
  func unknownParts() throws {
    let entries = Self.old.map(\.entry)
    let text = DeckFile(
      name: "D", lesson: LessonMark(file: "l.md", lines: ["old"]), entries: entries
    ).text.replacing("## S", with: "## Mine").replacing("A: 2", with: "A: my own")
    let lesson = [
      Self.corrected[0], Row("b", "2", in: ["B", "S"], key: "bb"), Self.old[2],
    ].map(\.entry)
    let merge = DeckMerge(
      try Self.read(text), with: lesson,
      generated: entries.given.mapValues {
        Generation(last: GivenCard(wording: $0.wording, parts: nil))
      },
      lesson: LessonMark(file: "l.md", lines: ["new"]))
    #expect(
      Self.outline(merge.deck) == ["# B", "## Mine", "a? one", "bb? my own", "## T", "c? 3"])
    #expect(merge.changes.map(\.kind) == [.changed, .renamed])
  }
}
