/// What was studied at which hour of the learner's own clock, and how well.
package struct Hours: Hashable, Sendable {
  package struct Hour: Hashable, Sendable {
    /// All reviews but cram.
    package var reviews = 0
    package var retention = Retention()
  }

  /// From midnight on.
  package private(set) var hours = Array(repeating: Hour(), count: 24)

  /// The hour is the one that the clock showed at the review, wherever that was.
  package init(of selection: Selection) {
    selection.eachInPeriod { review in
      guard review.kind != .cram else { return }
      hours[review.hour].reviews += 1
      if review.countsForRetention { hours[review.hour].retention.take(review) }
    }
  }
}
