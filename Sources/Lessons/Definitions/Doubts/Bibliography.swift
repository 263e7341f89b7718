import Recall

extension TermDoubt {
  /// Authors and year of another text: `Ganguli, D., et al. (2022).` is written as terms are.
  static let bibliography = TermDoubt(sentence: Sentence("it names another text, not a term")) {
    term, _ in
    guard term.form == .bold else { return false }
    return term.name.folded.holds(Folded("et al")) || term.name.text.holdsYearInBrackets
      || term.meaning.text.opensWithYearInBrackets
  }
}

extension String {
  /// True of `(1992). Title`; behind a name, `(1992) said …` may well be a meaning.
  fileprivate var opensWithYearInBrackets: Bool {
    guard first == "(", let rest = dropFirst().behindYear else { return false }
    let end = rest.prefix { $0 != ")" }
    return end.count < 2 && [".", ",", ":"].contains(rest.dropFirst(end.count + 1).first)
  }

  /// True where a bracket opens with a year, and not with two: those are a life or a reign.
  fileprivate var holdsYearInBrackets: Bool {
    split(separator: "(").dropFirst().contains { bracket in
      guard let rest = bracket.behindYear else { return false }
      let next = rest.drop(while: \.isWhitespace)
      let isSpan = next.first.map { "-–—−".contains($0) } == true
      return !isSpan || next.dropFirst().drop(while: \.isWhitespace).behindYear == nil
    }
  }
}

extension Substring {
  /// What follows a year of the last thousand years at the head; nothing where there is none.
  fileprivate var behindYear: Substring? {
    let year = prefix(4)
    let rest = dropFirst(4)
    let isYear =
      year.count == 4 && year.allSatisfy(\.isNumber) && (year.first == "1" || year.first == "2")
    return isYear && rest.first?.isNumber != true ? rest : nil
  }
}
