/// Judges an answer in words (typed-answers.md, R2 to R13).
struct ProseAnswer {
  private let expected: ExpectedAnswer

  init(_ card: Card, _ codes: inout GlyphCodes) { expected = ExpectedAnswer(card, &codes) }

  func isExact(_ typed: TypedAnswer) -> Bool {
    guard !typed.text.isEmpty else { return false }
    if isWhole(typed) { return true }
    guard !typed.isLong else { return false }
    return typed.parts(alsoAtCommas: expected.takesCommas).allSatisfy { part in
      expected.wordings.contains { Self.isExact(part, $0) }
    }
  }

  func judgement(of typed: TypedAnswer) -> Judgement {
    guard !typed.text.isEmpty else { return judgement(.wrong, typed) }
    if isWhole(typed) { return judgement(.exact, typed) }
    guard !typed.isLong else { return judgement(.wrong, typed) }
    // A wrong hedge makes the list wrong: the worst part counts.
    let parts = typed.parts(alsoAtCommas: expected.takesCommas).map(judgementOfPart)
    return parts.min { $0.verdict < $1.verdict } ?? judgement(.wrong, typed)
  }

  /// True where the answer was typed with all its alternatives, or stands in no need of reading.
  private func isWhole(_ typed: TypedAnswer) -> Bool {
    expected.wholes.contains { Self.isExact(typed, $0) }
  }

  private func judgementOfPart(_ typed: TypedAnswer) -> Judgement {
    var best = Verdict.wrong
    var nearest: [ExpectedAnswer.Wording] = []
    for wording in expected.wordings {
      let verdict = Self.verdict(typed, wording)
      if verdict == .exact { return Judgement(.exact, typed: typed.text, wording: wording.text) }
      if verdict > best {
        best = verdict
        nearest = []
      }
      if verdict == best { nearest.append(wording) }
    }
    if best == .wrong, let half = expected.sides.first(where: { isSide(typed, $0.side) }) {
      return Judgement(.close, typed: typed.text, wording: half.wording.text)
    }
    return judgement(best, typed, among: nearest)
  }

  private func isSide(_ typed: TypedAnswer, _ side: Reading) -> Bool {
    Comparison(typed: typed.reading, expected: side).isExact
  }

  private func judgement(
    _ verdict: Verdict, _ typed: TypedAnswer, among wordings: [ExpectedAnswer.Wording]? = nil
  ) -> Judgement {
    var texts = expected.wholes
    if let wordings, !wordings.isEmpty { texts = wordings }
    let nearest = texts.count == 1 ? texts.first : LetterBag(typed.reading).nearest(of: texts)
    return Judgement(verdict, typed: typed.text, wording: nearest?.text ?? "")
  }

  private static func isExact(_ typed: TypedAnswer, _ wording: ExpectedAnswer.Wording) -> Bool {
    wording.isBare
      ? typed.text == wording.text
      : Comparison(typed: typed.reading, expected: wording.reading).isExact
  }

  private static func verdict(_ typed: TypedAnswer, _ wording: ExpectedAnswer.Wording) -> Verdict {
    if wording.isBare { return typed.text == wording.text ? .exact : .wrong }
    if typed.reading.tokens.isEmpty { return .wrong }
    return Comparison(typed: typed.reading, expected: wording.reading).verdict
  }
}
