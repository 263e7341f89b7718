/// How much was remembered: reviews that count for retention, and those of them graded 3 or better.
package struct Retention: Hashable, Sendable {
  package var n = 0
  package var passed = 0

  package init(n: Int = 0, passed: Int = 0) {
    self.n = n
    self.passed = passed
  }

  /// 0 to 1, or nil where nothing was asked.
  package var rate: Double? {
    n == 0 ? nil : Double(passed) / Double(n)
  }

  package static func + (a: Retention, b: Retention) -> Retention {
    Retention(n: a.n + b.n, passed: a.passed + b.passed)
  }
}

/// How many reviews there were, on how many days, and how much was remembered in some windows.
///
/// Retention counts scheduled reviews of cards whose interval before the answer was a day or more;
/// *mature* is an interval of 21 days or more, *young* one below.
package struct Statistics: Sendable {
  /// A span of study days that ends today.
  package enum Window: String, CaseIterable, Sendable {
    case today = "today"
    case week = "7"
    case month = "30"
    case year = "365"
    case all = "all"

    /// Days in the window, today included; nil is without a beginning.
    package var days: Int? {
      switch self {
      case .today: 1
      case .week: 7
      case .month: 30
      case .year: 365
      case .all: nil
      }
    }
  }

  /// How long a card had been known when it was asked.
  package enum Age: String, CaseIterable, Sendable {
    case young, mature, all
  }

  package let today: StudyDay
  private var days: [StudyDay: Day] = [:]

  /// What one study day brought.
  private struct Day {
    /// Drills and cram included.
    var reviews = 0
    var young = Retention()
    var mature = Retention()

    mutating func take(_ review: PastReview) {
      reviews += 1
      guard review.countsForRetention else { return }
      if review.isMature { mature.take(review) } else { young.take(review) }
    }
  }

  /// Counts all reviews of the selection's cards, whenever they were.
  package init(of selection: Selection) {
    today = selection.today
    // Most reviews follow one of the same day.
    var last = (day: selection.today, counts: Day())
    selection.each { review in
      if review.day != last.day {
        if last.counts.reviews > 0 { days[last.day] = last.counts }
        last = (review.day, days[review.day] ?? Day())
      }
      last.counts.take(review)
    }
    if last.counts.reviews > 0 { days[last.day] = last.counts }
  }

  /// All reviews, drills and cram included.
  package var totalReviews: Int {
    days.values.reduce(0) { $0 + $1.reviews }
  }

  package var reviewsToday: Int { days[today]?.reviews ?? 0 }

  package func retention(_ window: Window, _ age: Age) -> Retention {
    let held = days.filter { holds($0.key, in: window) }.values
    return switch age {
    case .young: held.reduce(Retention()) { $0 + $1.young }
    case .mature: held.reduce(Retention()) { $0 + $1.mature }
    case .all: retention(window, .young) + retention(window, .mature)
    }
  }

  /// Study days with a review, up to today.
  package var daysStudied: Int {
    days.keys.count { $0 <= today }
  }

  /// Consecutive study days with a review up to today, or to yesterday if today has none yet.
  package var streak: Int {
    var day = days[today] != nil ? today : today + -1
    var streak = 0
    while days[day] != nil {
      streak += 1
      day = day + -1
    }
    return streak
  }

  private func holds(_ day: StudyDay, in window: Window) -> Bool {
    guard day <= today else { return window == .all }
    return window.days.map { today - day < $0 } ?? true
  }
}
