/// Judges slips of the finger (typed-answers.md, R13).
enum Typos {
  /// True where the typed text is the expected one but for a few slips.
  ///
  /// - Parameter spelled: Their letters in order.
  static func isNear(
    typed: [AnswerToken], expected: [AnswerToken], spelled: (typed: [UInt32], expected: [UInt32])
  ) -> Bool {
    guard typed.numbers == expected.numbers else { return false }
    return typed.count == expected.count
      ? isNearWordByWord(typed, expected) : isNearAcrossWords(typed, expected, spelled)
  }

  private static func isNearWordByWord(_ typed: [AnswerToken], _ expected: [AnswerToken]) -> Bool {
    var left = Tolerance.faults(letters: expected.words.reduce(0) { $0 + $1.letterCount })
    for (given, wanted) in zip(typed, expected) {
      switch (given, wanted) {
      case (.number, .number): continue
      case (.number, .word), (.word, .number): return false
      case (.word(let given), .word(let wanted)):
        if given.spelled == wanted.spelled { continue }
        let limit = min(left, tolerance(given, wanted))
        guard let faults = EditDistance.between(given.spelled, wanted.spelled, atMost: limit),
          !Diacritics.makeAnotherSyllable(given, of: wanted)
        else { return false }
        left -= faults
      }
    }
    return true
  }

  private static func isNearAcrossWords(
    _ typed: [AnswerToken], _ expected: [AnswerToken],
    _ spelled: (typed: [UInt32], expected: [UInt32])
  ) -> Bool {
    let letters = expected.words.reduce(0) { $0 + $1.letterCount }
    guard letters >= Tolerance.shortestAcrossWords,
      EditDistance.between(spelled.typed, spelled.expected, atMost: Tolerance.faultsAcrossWords)
        != nil
    else { return false }
    return (typed + expected).words.allSatisfy(\.takesTypos)
  }

  private static func tolerance(_ typed: AnswerWord, _ expected: AnswerWord) -> Int {
    typed.takesTypos && expected.takesTypos ? Tolerance.faults(letters: expected.letterCount) : 0
  }
}

extension AnswerWord {
  fileprivate var takesTypos: Bool { !glyphs.contains(where: Script.isWithoutTypos) }
}
