/// The comparison of one typed wording with one expected wording.
struct Comparison {
  let typed: Reading
  let expected: Reading

  /// True where the two say the same (typed-answers.md, R10, after R6 to R9 and R11).
  var isExact: Bool {
    if Self.saysSame(typed, expected) { return true }
    guard let (typed, expected) = FrontWord.dropped(typed: typed, expected: expected) else {
      return false
    }
    return Self.saysSame(typed, expected)
  }

  /// The better verdict of the two that are possible where an English word at the front is optional.
  var verdict: Verdict {
    let plain = Self.verdict(typed, expected)
    guard plain != .exact,
      let (typed, expected) = FrontWord.dropped(typed: typed, expected: expected)
    else { return plain }
    return max(plain, Self.verdict(typed, expected))
  }

  private static func saysSame(_ typed: Reading, _ expected: Reading) -> Bool {
    isEqual(typed, expected)
      && !UnitCheck.differInCase(typed: typed.tokens, expected: expected.tokens)
  }

  private static func isEqual(_ typed: Reading, _ expected: Reading) -> Bool {
    typed.folded == expected.folded || typed.spelled == expected.spelled
  }

  /// The rules in their order.
  private static func verdict(_ typed: Reading, _ expected: Reading) -> Verdict {
    if isEqual(typed, expected) { return saysSame(typed, expected) ? .exact : .close }
    var (typed, expected) = (typed, expected)
    // An apostrophe may be missing (R7), but none may be put in.
    let apostrophes = expected.apostrophes
    if apostrophes > 0, typed.apostrophes <= apostrophes {
      (typed, expected) = (typed.withoutApostrophes, expected.withoutApostrophes)
      if isEqual(typed, expected) { return .close }
    }
    let spelled = (typed.spelled, expected.spelled)
    if let verdict = verdict(typed.tokens, expected.tokens, spelled) { return verdict }
    guard typed.hasHyphens || expected.hasHyphens, typed.tokens.count != expected.tokens.count
    else { return .wrong }
    let joined = (typed.joined.running(\.spelled), expected.joined.running(\.spelled))
    return verdict(typed.joined, expected.joined, joined) ?? .wrong
  }

  /// The verdict on the words and numbers; nil where they are neither near nor surely wrong.
  ///
  /// - Parameter spelled: Their letters in order.
  private static func verdict(
    _ typed: [AnswerToken], _ expected: [AnswerToken],
    _ spelled: (typed: [UInt32], expected: [UInt32])
  ) -> Verdict? {
    guard typed.numbers == expected.numbers else { return .wrong }
    if let verdict = UnitCheck.verdict(typed: typed, expected: expected) { return verdict }
    if let verdict = Diacritics.verdict(typed: typed, expected: expected) { return verdict }
    if Script.areSameKana(spelled.typed, spelled.expected) { return .close }
    return Typos.isNear(typed: typed, expected: expected, spelled: spelled) ? .close : nil
  }
}
