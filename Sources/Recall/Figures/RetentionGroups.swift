/// How much was remembered of each group of reviews in a period.
package struct RetentionGroups: Sendable {
  /// By the group's place.
  package private(set) var groups: [Retention]

  /// - Parameter group: The place of a review's group, or nil for one that belongs to none.
  package init(
    of selection: Selection, count: Int, group: (PastReview) -> Int?
  ) {
    var groups = Array(repeating: Retention(), count: count)
    selection.eachInPeriod { review in
      guard review.countsForRetention, let place = group(review) else { return }
      groups[place].take(review)
    }
    self.groups = groups
  }

  /// Intervals in days that are counted together: their first days, each up to the next.
  package static let intervals = [1, 2, 7, 21, 60, 180]

  /// By the interval before the answer: the longer it was, the more may be forgotten.
  package static func byInterval(_ selection: Selection) -> RetentionGroups {
    RetentionGroups(of: selection, count: intervals.count) { review in
      intervals.lastIndex { $0 <= review.interval }
    }
  }

  /// By the way in which the card was asked, in the order of ``Review/Mode``.
  package static func byMode(_ selection: Selection) -> RetentionGroups {
    let modes = Review.Mode.allCases
    return RetentionGroups(of: selection, count: modes.count) { modes.firstIndex(of: $0.mode) }
  }
}
