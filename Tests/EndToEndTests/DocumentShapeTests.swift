import Foundation
import Testing

@Suite("Asked for JSON, a command that reads")
struct DocumentShapeTests {
  /// A command line, and what its document is made of.
  struct Document: Sendable, CustomTestStringConvertible {
    let line: String
    let shape: String

    var testDescription: String { line }
  }

  /// A card that was asked before, one that was not, and some of both.
  private static func card(due: String, context: String = "text") -> String {
    """
    id: text, prompt: text, answer: text, deck: text, kind: text, state: text, direction: text, \
    accept: [], literal: bool, context: [\(context)], due: \(due), source: text, line: int, \
    flagged: bool, marked: bool
    """
  }

  private static let schedule =
    "{interval: int, ease: decimal, repetitions: int, lapses: int, due: day}"

  static let documents = [
    Document(
      line: "due",
      shape: """
        {schema: text, day: day, due: [{\(card(due: "day"))}], new: [{\(card(due: "null"))}], \
        drills: [{\(card(due: "day"))}]}
        """),
    Document(line: "cards", shape: "[{\(card(due: "day|null"))}]"),
    Document(
      line: "show CARD",
      shape: """
        {schema: text, \(card(due: "day")), schedule: \(schedule), reviews: [{at: time, day: day, \
        kind: text, grade: int, proposed: int|null, took_ms: null, mode: text}], \
        row: [{header: text, text: text}], wrong: [text]}
        """),
    Document(
      line: "plan",
      shape: """
        {schema: text, secondsPerCard: int, days: [{day: day, due: int, new: int, waiting: int, \
        minutes: int}]}
        """),
    Document(
      line: "decks",
      shape: """
        {schema: text, decks: [{name: text, path: text, present: bool, cards: int, due: int, \
        new: int, archived: bool}]}
        """),
    Document(
      line: "config",
      shape: """
        {schema: text, path: text, deck: null, settings: [{key: text, \
        value: decimal|int|null|text, default: decimal|int|null|text, origin: text}], \
        decks: []}
        """),
    Document(
      line: "backups",
      shape: """
        {schema: text, backups: [{path: text, made: time, occasion: text, lines: int, \
        digest: text, bytes: int}]}
        """),
  ]

  @Test(
    "keeps its keys in their order, days as days, and times with their offset",
    arguments: documents)
  func shape(document: Document) throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Fixture.firstQuestion)
    try home.succeed(["grade", id, "4"])
    home.now = Home.moment("2026-03-03")
    try home.succeed(["grade", home.id(of: CardVerbTests.rivers[0]), "4"])
    try home.succeed(["answer", home.id(of: CardVerbTests.rivers[1]), "the Rhine"])
    if document.line.contains("CARD") { try home.succeed(["answer", id, "75 cm"]) }
    try home.succeed(["backup"])
    let words = document.line.replacing("CARD", with: id).split(separator: " ").map(String.init)
    let outcome = try home.succeed(words + ["--json"])
    #expect(outcome.errors == "")
    #expect(outcome.lines.count == 1)
    #expect(try JSONShape(outcome.output).description == document.shape)
    #expect(try home.succeed(words + ["--json"]).output == outcome.output)
    let name = document.line.hasPrefix("show") ? "card" : document.line
    let isBare = outcome.output.hasPrefix("[")
    #expect(isBare || outcome.output.hasPrefix("{\"schema\": \"ontap.\(name)/1\", "))
  }

  @Test("tells times by the offset that the learner had then")
  func offset() throws {
    let home = try Home.withLessons()
    home.now = "2026-03-02T23:30:00-09:30"
    let id = try home.id(of: Fixture.firstQuestion)
    try home.succeed(["grade", id, "4"])
    let output = try home.run("show", id, "--json").output
    #expect(output.contains(/"at": "2026-03-02T23:30:\d\d\.\d{3}-09:30"/))
    #expect(try JSONShape(output).description.contains("{at: time, day: day"))
  }
}
