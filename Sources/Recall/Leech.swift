/// A card that keeps being forgotten.
package enum Leech {
  /// A card is named a leech when it has lapsed so often, unless set otherwise.
  package static let usualLapses = 8
  /// It is named again after so many further lapses.
  static let step = 4

  package static func isLeech(lapses: Int, threshold: Int) -> Bool {
    lapses >= threshold
  }

  /// True for the lapses at which a leech is named: the threshold, and every fourth after it.
  package static func isNamed(lapses: Int, threshold: Int) -> Bool {
    lapses >= threshold && (lapses - threshold) % step == 0
  }
}
