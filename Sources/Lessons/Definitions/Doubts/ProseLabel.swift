import Recall

extension TermDoubt {
  /// A paragraph that opens in bold: a heading of its own, unless a remark in brackets makes the bold
  /// print a name.
  static let proseLabel = TermDoubt(sentence: Sentence("it opens a paragraph as a heading would")) {
    term, _ in
    guard term.item == nil, !(term.form == .symbol && term.border == .colon) else { return false }
    return term.form != .bold || term.parts == nil
      || (term.border != .colon && FullName(of: term) == nil)
  }
}
