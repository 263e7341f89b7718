import Recall

/// Guesses which word was meant.
enum Spelling {
  /// The most slips that still point to a word.
  private static let mostSlips = 2

  /// The word at most two slips away, or nil.
  static func nearest(to word: String, among words: [String]) -> String? {
    guard !words.contains(word), !word.hasPrefix("-") else { return nil }
    return words.compactMap { other in
      EditDistance.between(word, other, atMost: mostSlips).map { (other, $0) }
    }.min { $0.1 < $1.1 }?.0
  }
}
