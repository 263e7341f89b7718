import Recall

extension TermDoubt {
  /// A label with nothing behind it but a list, a table or a link.
  static let unsaid = TermDoubt(
    sentence: Sentence("no text about it follows after a colon, a dash or the like")
  ) { term, _ in
    let isNamed = term.border == .none && FullName(of: term) != nil
    return (term.meaning.isVoid && !isNamed) || term.meaning.isLink
  }
}
