import Recall

extension TermDoubt {
  /// A value instead of a meaning, or a text too long to be said from memory.
  static let reading = TermDoubt(
    sentence: Sentence("what follows is a value or a whole text, no meaning")
  ) {
    term, _ in
    term.isReading
  }
}

extension Term {
  /// True where a value or a whole text stands in place of a meaning.
  var isReading: Bool {
    // A letter of a formula may well stand for a mean or a high.
    if form == .symbol, meaning.kind == .grade { return false }
    switch meaning.kind {
    case .words: return meaning.text.isLonger(than: Term.longestMeaning) || meaning.text.isPlace
    // Only the name in brackets is asked.
    case .empty, .placeholder: return false
    case .tick, .symbol, .yesNo, .grade, .quantity, .formula, .code: return true
    }
  }

  /// In characters: five lines of a terminal.
  private static let longestMeaning = 400
}

extension String {
  /// True of a path or an address; writing without spaces between its words is none.
  fileprivate var isPlace: Bool { isMailAddress || !contains(" ") && contains("/") && !isUnspaced }
}
