import Recall
import Testing

@Suite("Typed answers")
struct AnswerCheckTests {
  static func card(_ answer: String, accept: [String] = [], isLiteral: Bool = false) -> Card {
    Card(kind: .basic, prompt: "?", answer: answer, accept: accept, isLiteral: isLiteral)
  }

  @Test(
    "Case, outer space, final punctuation and composition do not count",
    arguments: ["Học tập", " học tập ", "HỌC TẬP.", "ho\u{323}c t\u{1ead}p", "học tập!?"])
  func exact(typed: String) {
    #expect(AnswerCheck.verdict(of: typed, for: Self.card("Học tập")) == .exact)
  }

  @Test("Anything else is wrong", arguments: ["", "  ", "hoc tap", "học", "học tậpp"])
  func wrong(typed: String) {
    #expect(AnswerCheck.verdict(of: typed, for: Self.card("Học tập")) == .wrong)
  }

  @Test("Another accepted wording is as good")
  func accept() {
    let card = Self.card("big", accept: ["large"])
    #expect(AnswerCheck.verdict(of: "Large", for: card) == .exact)
  }

  @Test("A literal answer is compared as written")
  func literal() {
    let card = Self.card("-R.", isLiteral: true)
    #expect(AnswerCheck.verdict(of: " -R. ", for: card) == .exact)
    #expect(AnswerCheck.verdict(of: "-r.", for: card) == .wrong)
    #expect(AnswerCheck.verdict(of: "-R", for: card) == .wrong)
  }

  @Test("An answer of punctuation alone is compared as it is")
  func punctuation() {
    #expect(AnswerCheck.verdict(of: "?", for: Self.card("?")) == .exact)
    #expect(AnswerCheck.verdict(of: "!", for: Self.card("?")) == .wrong)
  }

  @Test("A verdict proposes a grade")
  func grades() {
    #expect(Verdict.allCases.map(\.grade) == [.good, .hard, .again])
  }
}
