extension TermDoubt {
  /// A label with nothing behind it but a list, a table or a link.
  static let unsaid = TermDoubt(sentence: "nothing is said about it on its line") { term, _ in
    let isNamed = term.border == .none && FullName(of: term) != nil
    return (term.meaning.isVoid && !isNamed) || term.meaning.isLink
  }
}
