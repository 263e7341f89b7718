import Recall
import Testing

/// A typed answer and what must be said of it.
struct AnswerSample: CustomTestStringConvertible {
  var typed: String
  var expected: String
  var verdict: Verdict

  init(_ typed: String, _ expected: String, _ verdict: Verdict) {
    self.typed = typed
    self.expected = expected
    self.verdict = verdict
  }

  var testDescription: String { "\(typed) for \(expected) is \(verdict)" }

  var judged: Verdict {
    AnswerCheck.verdict(of: typed, for: Card(kind: .basic, prompt: "?", answer: expected))
  }
}

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

  @Test("An answer without its marks is close", arguments: ["hoc tap", "hoc tập", "HOC TAP"])
  func close(typed: String) {
    #expect(AnswerCheck.verdict(of: typed, for: Self.card("Học tập")) == .close)
  }

  @Test(
    "Anything else is wrong", arguments: ["", "  ", "\u{200B}", "học", "học tậpp", "hóc táp", "!"])
  func wrong(typed: String) {
    #expect(AnswerCheck.verdict(of: typed, for: Self.card("Học tập")) == .wrong)
  }

  @Test("Another accepted wording is as good, and its slips as slight")
  func accept() {
    let card = Self.card("big", accept: ["large"])
    #expect(AnswerCheck.verdict(of: "Large", for: card) == .exact)
    let slip = AnswerCheck.judgement(of: "lrage", for: card)
    #expect(slip.verdict == .close && slip.wording == "large")
    #expect(AnswerCheck.verdict(of: "large, big", for: card) == .exact)
    #expect(AnswerCheck.verdict(of: "large, red", for: card) == .wrong)
  }

  @Test("A literal answer is exact only as written, close without case and spaces")
  func literal() {
    let card = Self.card("-R.", isLiteral: true)
    #expect(AnswerCheck.verdict(of: " -R. ", for: card) == .exact)
    #expect(AnswerCheck.verdict(of: "-r.", for: card) == .close)
    #expect(AnswerCheck.verdict(of: "- R.", for: card) == .close)
    #expect(AnswerCheck.verdict(of: "-R", for: card) == .wrong)
    #expect(AnswerCheck.verdict(of: "", for: card) == .wrong)
    let accented = Self.card("caf\u{E9}", isLiteral: true)
    #expect(AnswerCheck.verdict(of: "cafe\u{301}", for: accented) == .exact)
  }

  @Test("A close answer that is another card's exact one is wrong, and says whose it is")
  func collision() {
    let deck = [Self.card("break"), Self.card("Bread / loaf"), Self.card("-r", isLiteral: true)]
    let judgement = AnswerCheck.judgement(of: "bread", for: deck[0], among: deck)
    #expect(judgement.verdict == .wrong)
    #expect(judgement.collision == "Bread / loaf")
    #expect(AnswerCheck.judgement(of: "brea", for: deck[0], among: deck).verdict == .close)
    let option = Self.card("-R", isLiteral: true)
    #expect(AnswerCheck.judgement(of: "-r", for: option, among: deck).collision == "-r")
    #expect(AnswerCheck.judgement(of: "-R", for: option, among: deck).verdict == .exact)
  }

  @Test("The judgement tells what was compared with what")
  func compared() {
    let notes = AnswerCheck.judgement(of: " Bnak ", for: Self.card("bank (of a river); shore"))
    #expect(notes.typed == "Bnak" && notes.wording == "bank" && notes.collision == nil)
    let hedge = AnswerCheck.judgement(of: "car / bus", for: Self.card("car / automobile"))
    #expect(hedge.typed == "bus")
  }

  @Test("A verdict proposes a grade")
  func grades() {
    #expect(Verdict.allCases.map(\.grade) == [.good, .hard, .again])
  }
}
