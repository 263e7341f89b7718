/// The English words at the front of an answer that may be there or not (typed-answers.md, R8).
enum FrontWord {
  private static let words = Set(["to", "a", "an", "the"].map { $0.unicodeScalars.map(\.value) })

  /// Both texts without such a word at the front; nil where neither begins with one, or where the
  /// answer is no English phrase: other languages write `an` and `a` too, and figures have units `a`.
  ///
  /// The word is only dropped where another one follows it.
  static func dropped(typed: Reading, expected: Reading) -> (typed: Reading, expected: Reading)? {
    guard expected.isASCII, expected.tokens.numbers.isEmpty else { return nil }
    let pair = (without(typed), without(expected))
    guard pair.0 != nil || pair.1 != nil else { return nil }
    return (pair.0 ?? typed, pair.1 ?? expected)
  }

  private static func without(_ reading: Reading) -> Reading? {
    guard let first = reading.tokens.first?.word, words.contains(first.folded) else { return nil }
    return reading.withoutFirstWord
  }
}
