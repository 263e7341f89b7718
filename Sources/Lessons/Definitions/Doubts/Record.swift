import Recall

extension TermDoubt {
  /// One of several lines that say who speaks, or what holds of this one course or thing.
  static let record = TermDoubt(
    sentence: Sentence("the lines around it are a record or a talk, no list of terms")
  ) { term, terms in
    term.isOfRecord || terms.isOfTalk(term)
  }
}
