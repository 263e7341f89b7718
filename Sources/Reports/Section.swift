package import Recall

/// A figure of the statistics, ready to be shown: what it is called, how it is defined, and its
/// pictures.
package struct Section: Hashable, Sendable {
  /// What the learner types for it, such as `retention`.
  package var name: String
  package var title: Sentence
  /// What is counted, in one line.
  package var definition: Sentence
  package var charts: [Chart]
}
