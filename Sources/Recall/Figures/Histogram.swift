/// How many cards lie in each of some ranges of a number.
package struct Histogram: Hashable, Sendable {
  package struct Bucket: Hashable, Sendable {
    /// The first number of the range; it ends before that of the next bucket.
    package var from: Int
    package var cards: Int
  }

  package private(set) var buckets: [Bucket]
  /// What half of the cards have at most; nil without cards.
  package private(set) var median: Int?

  /// - Parameter starts: The first numbers of the ranges, rising.
  package init(of values: [Int], from starts: [Int]) {
    buckets = starts.map { Bucket(from: $0, cards: 0) }
    for value in values {
      guard let place = buckets.lastIndex(where: { $0.from <= value }) else { continue }
      buckets[place].cards += 1
    }
    let sorted = values.sorted()
    median = sorted.isEmpty ? nil : sorted[(sorted.count - 1) / 2]
  }

  /// Days that are shown together.
  private static let days = [1, 2, 7, 21, 60, 120, 365]
  /// Hundredths of ease that are shown together.
  private static let easeStep = 10

  /// Of the intervals of schedules, in days.
  package static func intervals(_ schedules: [Schedule]) -> Histogram {
    Histogram(of: schedules.map(\.interval), from: days)
  }

  /// Of the E-Factors of schedules, in steps of a tenth.
  package static func eases(_ schedules: [Schedule]) -> Histogram {
    let eases = schedules.map(\.ease)
    let highest = max(SM2.initialEase, eases.max() ?? 0)
    return Histogram(
      of: eases, from: Array(stride(from: SM2.lowestEase, through: highest, by: easeStep)))
  }
}
