/// How many reviews each of the last days brought, in whole weeks.
package struct Calendar: Hashable, Sendable {
  /// Weeks before the one of today.
  package static let weeks = 52

  /// A Monday.
  package let first: StudyDay
  /// Reviews of every kind from ``first`` to today.
  package private(set) var counts: [Int]

  package init(of selection: Selection) {
    let today = selection.today
    let first = Span.week.start(of: today) + -7 * Self.weeks
    var counts = Array(repeating: 0, count: today - first + 1)
    selection.each { review in
      let place = review.day - first
      if counts.indices.contains(place) { counts[place] += 1 }
    }
    self.first = first
    self.counts = counts
  }
}
