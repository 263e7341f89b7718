import Recall

extension TermDoubt {
  /// Authors and year of another text: `Ganguli, D., et al. (2022).` is written as terms are.
  static let bibliography = TermDoubt(sentence: Sentence("it names another text, not a term")) {
    term, _ in
    guard term.form == .bold else { return false }
    return term.name.folded.holds(Folded("et al")) || term.name.text.holdsYearInBrackets
  }
}

extension String {
  /// True where a bracket opens with a year.
  fileprivate var holdsYearInBrackets: Bool {
    split(separator: "(").dropFirst().contains { bracket in
      let year = bracket.prefix(4)
      return year.count == 4 && year.allSatisfy(\.isNumber)
        && (year.first == "1" || year.first == "2")
        && bracket.dropFirst(4).first?.isNumber != true
    }
  }
}
