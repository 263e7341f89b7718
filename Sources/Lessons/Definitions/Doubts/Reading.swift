import Recall

extension TermDoubt {
  /// A value instead of a meaning, or a text too long to be said from memory.
  static let reading = TermDoubt(
    sentence: Sentence("what follows is a value or a whole text, no meaning")
  ) {
    term, _ in
    // A letter of a formula may well stand for a mean or a high.
    if term.form == .symbol, term.meaning.kind == .grade { return false }
    switch term.meaning.kind {
    case .words: return term.meaning.text.isLonger(than: longest) || isPlace(term.meaning.text)
    // Only the name in brackets is asked.
    case .empty, .placeholder: return false
    case .tick, .symbol, .yesNo, .grade, .quantity, .formula, .code: return true
    }
  }

  /// In characters: five lines of a terminal.
  private static let longest = 400

  /// True of a path or an address.
  private static func isPlace(_ text: String) -> Bool {
    !text.contains(" ") && text.contains("/")
  }
}
