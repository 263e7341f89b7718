import Recall

/// A reason not to ask what a line says about a term.
struct TermDoubt: Sendable {
  /// What was seen, for the learner who asks why.
  let sentence: Sentence
  /// True where the reason holds.
  let applies: @Sendable (Term, Terms) -> Bool

  /// All reasons, the plainest first.
  static let all: [TermDoubt] = [
    .unsaid, .unnamed, .bibliography, .property, .aside, .reading, .record, .step, .proseLabel,
  ]

  /// The first reason that holds of the term.
  static func first(for term: Term, among terms: Terms) -> TermDoubt? {
    all.first { $0.applies(term, terms) }
  }
}
