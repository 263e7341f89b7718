import Testing

@Suite("The command due")
struct DueTests {
  /// What was graded before, what is asked, and whether anything is due.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The grades that the cards of the rivers were given today, in their order.
    var grades: [Int] = []
    var words: [String] = []
    var isAtHome = true
    let isDue: Bool
  }

  static let cases = [
    Case(testDescription: "an empty library", isAtHome: false, isDue: false),
    Case(testDescription: "new cards", isDue: true),
    Case(testDescription: "new cards beyond the day's limit", words: ["--new", "0"], isDue: false),
    Case(
      testDescription: "a deck whose cards are learnt", grades: [4, 4, 5], words: ["Rivers"],
      isDue: false),
    Case(
      testDescription: "a deck that is owed a repetition", grades: [4, 3, 4], words: ["Rivers"],
      isDue: true),
    Case(testDescription: "cards in another deck", grades: [4, 4, 4], isDue: true),
  ]

  @Test("exits with 3 where nothing is due, with 0 otherwise, if asked to", arguments: cases)
  func exitCode(_ this: Case) throws {
    let home = try this.isAtHome ? Home.withLessons() : Home()
    for (prompt, grade) in zip(CardVerbTests.rivers, this.grades) {
      try home.succeed(["grade", home.id(of: prompt), String(grade)])
    }
    for words in [["due"] + this.words, ["due", "--json"] + this.words] {
      let plain = try home.start(Ontap.path, words).finish()
      #expect(plain.ending == .exit(0))
      let asked = try home.start(Ontap.path, words + ["--exit-code"]).finish()
      #expect(asked.ending == .exit(this.isDue ? 0 : 3))
      // The answer is the same, and that nothing is due is no error.
      #expect(asked.output == plain.output && asked.output != "")
      #expect(asked.errors == "")
    }
  }

  @Test("finds the cards due again on their day, and exits with 0 from then on")
  func nextDay() throws {
    let home = try Home.withLessons()
    for prompt in CardVerbTests.rivers { try home.succeed(["grade", home.id(of: prompt), "4"]) }
    for (day, status) in [("2026-03-02", 3), ("2026-03-03", 0), ("2026-04-01", 0)] as [(_, Int32)] {
      home.now = Home.moment(day)
      #expect(try home.run("due", "Rivers", "--exit-code").ending == .exit(status), "\(day)")
    }
  }
}
