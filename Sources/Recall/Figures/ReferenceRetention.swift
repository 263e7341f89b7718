/// Retention as the field's reference counts it: Anki's *true retention*
/// (rslib/src/stats/graphs/retention.rs).
///
/// The same reviews are counted, but its days are spans of 24 hours back from the next rollover at
/// the offset of now, so that reviews of a journey or of the other half of the year may fall on
/// another day than the one on which they were given.
package struct ReferenceRetention: Hashable, Sendable {
  package static let windows = [1, 7, 30, 365]
  private static let day = 86_400_000

  /// For each of ``windows``.
  package private(set) var retention: [Retention]

  /// - Parameter nextDay: When the next study day begins, in milliseconds since 1970.
  package init(of selection: Selection, nextDay: Int) {
    retention = Array(repeating: Retention(), count: Self.windows.count)
    selection.each { review in
      guard review.countsForRetention, review.at < nextDay else { return }
      for (place, days) in Self.windows.enumerated() where review.at >= nextDay - days * Self.day {
        retention[place].take(review)
      }
    }
  }
}
