/// Judges the units beside the numbers of an answer (typed-answers.md, R6 and R11).
enum UnitCheck {
  /// True where a unit differs in its case alone, which gives it another meaning: `mW` and `MW`.
  static func differInCase(typed: [AnswerToken], expected: [AnswerToken]) -> Bool {
    zip(units(of: typed), units(of: expected)).contains {
      $0.folded == $1.folded && $0.glyphs.map(\.isCapital) != $1.glyphs.map(\.isCapital)
    }
  }

  /// The verdict that the units force on texts with the same numbers; nil where they force none.
  static func verdict(typed: [AnswerToken], expected: [AnswerToken]) -> Verdict? {
    guard !expected.numbers.isEmpty else { return nil }
    let (given, wanted) = (units(of: typed), units(of: expected))
    if given.isEmpty, isMissing(from: typed, of: expected) { return .close }
    guard given.count == wanted.count else { return nil }
    return zip(given, wanted).allSatisfy { isSame($0, $1) } ? nil : .wrong
  }

  /// Units may stand on either side of their number: `5 km`, `$5`.
  private static func units(of tokens: [AnswerToken]) -> [AnswerWord] {
    tokens.indices.compactMap { index in
      guard let word = tokens[index].word, MeasureUnit.isUnit(word) else { return nil }
      let follows = index > 0 && tokens[index - 1].number != nil
      let precedes =
        index + 1 < tokens.count && tokens[index + 1].number != nil
        && word.letterCount == 0
      return follows || precedes ? word : nil
    }
  }

  /// True where only what the numbers count or measure was left out.
  private static func isMissing(from typed: [AnswerToken], of expected: [AnswerToken]) -> Bool {
    if expected.count == 2, expected.first?.number != nil, typed.count == 1 { return true }
    let units = units(of: expected)
    guard !units.isEmpty else { return false }
    let rest = expected.filter { token in !units.contains { token.word == $0 } }
    return typed.running(\.spelled) == rest.running(\.spelled)
  }

  /// True for one unit in the singular and the plural, and for the two spellings of metre.
  private static func isSame(_ one: AnswerWord, _ two: AnswerWord) -> Bool {
    one.folded == two.folded || name(one) == name(two)
  }

  private static func name(_ unit: AnswerWord) -> String? {
    guard var name = unit.text else { return nil }
    if name.count > 3, name.hasSuffix("s") { name.removeLast() }
    for ending in ["metre", "litre"] where name.hasSuffix(ending) {
      name.removeLast(2)
      name += "er"
    }
    if name.hasSuffix("gramme") { name.removeLast(2) }
    return name
  }
}
