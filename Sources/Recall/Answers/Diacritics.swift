/// Judges texts whose letters are the same but for their marks (typed-answers.md, R12).
///
/// A mark left out is a slip of the keyboard. A mark that the expected letter lacks may make another
/// word, and in Vietnamese does.
enum Diacritics {
  /// The verdict; nil where the letters themselves differ.
  static func verdict(typed: [AnswerToken], expected: [AnswerToken]) -> Verdict? {
    // Most texts differ in how many letters they have, which is soon seen.
    guard letterCount(of: typed) == letterCount(of: expected) else { return nil }
    let (given, wanted) = (typed.map(MarkedToken.init), expected.map(MarkedToken.init))
    let givenLetters = given.flatMap(\.letters)
    let wantedLetters = wanted.flatMap(\.letters)
    guard givenLetters.elementsEqual(wantedLetters, by: { $0.base == $1.base }) else { return nil }
    guard given.map(\.letters.count) == wanted.map(\.letters.count) else {
      let conflicts = zip(givenLetters, wantedLetters).contains { $0.conflicts(with: $1) }
      return conflicts ? .wrong : .close
    }
    let bad = zip(given, wanted).count { $0.isBad(against: $1) }
    return bad <= wanted.count / 2 ? .close : .wrong
  }

  private static func letterCount(of tokens: [AnswerToken]) -> Int {
    tokens.reduce(0) { sum, token in
      switch token {
      case .word(let word): sum + word.markedCount
      case .number(let number): sum + number.codes.count
      }
    }
  }

  /// True where the words have the same letters but a mark makes another Vietnamese word of them.
  static func makeAnotherSyllable(_ typed: AnswerWord, of expected: AnswerWord) -> Bool {
    let (given, wanted) = (typed.marked, expected.marked)
    return given.map(\.base) == wanted.map(\.base)
      && zip(given, wanted).contains { $0.conflicts(with: $1) }
      && VietnameseSyllable.isShaped(wanted)
  }

  private struct MarkedToken {
    var letters: [Glyph]
    var letterCount: Int

    init(_ token: AnswerToken) {
      switch token {
      case .word(let word):
        letters = word.marked
        letterCount = word.letterCount
      case .number(let number):
        letters = number.codes.compactMap(Unicode.Scalar.init).map { Glyph($0, at: 0..<1) }
        letterCount = 0
      }
    }

    func isBad(against expected: MarkedToken) -> Bool {
      let conflicts = zip(letters, expected.letters).count { $0.conflicts(with: $1) }
      guard conflicts > 0 else { return false }
      return VietnameseSyllable.isShaped(expected.letters)
        || conflicts > Tolerance.faults(letters: expected.letterCount)
    }
  }
}
