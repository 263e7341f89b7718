import Recall

extension TermDoubt {
  /// A label that makes sense only under its heading.
  static let property = TermDoubt(
    sentence: Sentence("it is a property of its heading, not a term")
  ) { term, terms in
    terms.isProperty(term)
  }
}
