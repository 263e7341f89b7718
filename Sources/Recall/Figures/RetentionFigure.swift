/// How much was remembered, in a period and along it.
///
/// Counted are scheduled reviews of cards whose interval was a day or more: the first answer of the
/// study day to each card, since no card is due twice on one. Drills and cram say nothing about
/// memory and are left out.
package struct RetentionFigure: Sendable {
  package var young = Retention()
  package var mature = Retention()
  package let span: Span
  /// From the first to the last span of the period; one without reviews has an `n` of 0.
  package private(set) var points: [Point] = []

  package struct Point: Hashable, Sendable {
    /// The first day of the span.
    package var day: StudyDay
    package var retention: Retention
  }

  package init(of selection: Selection, by span: Span? = nil) {
    let period = selection.period
    let chosen = span ?? Span(for: period)
    self.span = chosen
    var days = Array(repeating: Retention(), count: period.upperBound - period.lowerBound + 1)
    selection.eachInPeriod { review in
      guard review.countsForRetention else { return }
      if review.isMature { mature.take(review) } else { young.take(review) }
      days[review.day - period.lowerBound].take(review)
    }
    points = chosen.starts(in: period).map { Point(day: $0, retention: Retention()) }
    var place = 0
    for (offset, retention) in days.enumerated() {
      while place + 1 < points.count, points[place + 1].day <= period.lowerBound + offset {
        place += 1
      }
      points[place].retention = points[place].retention + retention
    }
  }

  package var all: Retention { young + mature }
}

extension Retention {
  /// Counts a review that counts for retention.
  mutating func take(_ review: PastReview) {
    n += 1
    if review.isPass { passed += 1 }
  }
}
