import Testing

@Suite("A folder that is named to be reviewed")
struct ReviewFolderTests {
  private static func deck(_ name: String, _ question: String) -> String {
    "---\ndeck: \(name)\n---\n\nQ: \(question)\nA: yes\n"
  }

  @Test("is asked but for the decks whose names are taken, which are named")
  func taken() throws {
    let home = try Home.withLessons()
    try home.write(Self.deck("Rivers", "Taken?"), to: "more/a.md")
    try home.write(Self.deck("Lakes", "Deep?"), to: "more/b.md")
    try home.write("# No deck\n", to: "more/c.md")
    let outcome = try home.run("review", "more", input: "\n3\n")
    #expect(outcome.ending == .exit(0))
    #expect(outcome.lines.first == "1 card to review: 0 due, 1 new.")
    #expect(outcome.output.contains("Question: Deep?"))
    #expect(outcome.errors.hasPrefix("ontap: more/a.md is called Rivers like the deck in "))
    #expect(outcome.errors.split(separator: "\n").count == 1)
    outcome.expectManners()
  }

  @Test("is asked but for the decks that are archived")
  func archived() throws {
    let home = try Home()
    try home.write(Self.deck("Rivers", "Long?"), to: "more/a.md")
    try home.write(Self.deck("Lakes", "Deep?"), to: "more/b.md")
    try home.add("more")
    #expect(try home.run("decks", "archive", "Rivers").ending == .exit(0))
    let outcome = try home.run("review", "more", input: "\n3\n")
    #expect(outcome.ending == .exit(0))
    #expect(outcome.output.contains("Question: Deep?"))
    #expect(outcome.errors.contains("the deck Rivers is archived"))
  }

  @Test("is a failure where none of its decks can be asked")
  func none() throws {
    let home = try Home.withLessons()
    try home.write(Self.deck("Rivers", "Taken?"), to: "more/a.md")
    let outcome = try home.run("review", "more")
    outcome.expectRefusal(1, naming: "more/a.md is called Rivers")
    #expect(outcome.errors.split(separator: "\n").count == 1)
    try home.write("# No deck\n", to: "none/c.md")
    try home.run("review", "none").expectRefusal(1, naming: "none holds no deck files")
  }
}
