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

  static func + (a: Retention, b: Retention) -> Retention {
    Retention(n: a.n + b.n, passed: a.passed + b.passed)
  }
}

/// The figures of a log: the fold of its reviews, voided ones left out, in replay order.
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
  /// All reviews, drills and cram included.
  package private(set) var totalReviews = 0
  package private(set) var reviewsToday = 0
  private var studied: Set<StudyDay> = []
  private var young: [Window: Retention] = [:]
  private var mature: [Window: Retention] = [:]

  package init(today: StudyDay) {
    self.today = today
  }

  /// - Parameter before: The card's schedule before the answer.
  package mutating func take(
    kind: Review.Kind, grade: Grade, day: StudyDay, before: Schedule?
  ) {
    totalReviews += 1
    if day == today { reviewsToday += 1 }
    studied.insert(day)
    guard kind == .scheduled, let before else { return }
    let isMature = before.interval >= CardState.matureInterval
    for window in Window.allCases where holds(day, in: window) {
      let one = Retention(n: 1, passed: grade.isPass ? 1 : 0)
      if isMature {
        mature[window, default: Retention()] = mature[window, default: Retention()] + one
      } else {
        young[window, default: Retention()] = young[window, default: Retention()] + one
      }
    }
  }

  package func retention(_ window: Window, _ age: Age) -> Retention {
    switch age {
    case .young: young[window] ?? Retention()
    case .mature: mature[window] ?? Retention()
    case .all: (young[window] ?? Retention()) + (mature[window] ?? Retention())
    }
  }

  /// Study days with a review, up to today.
  package var daysStudied: Int {
    studied.count { $0 <= today }
  }

  /// Consecutive study days with a review up to today, or to yesterday if today has none yet.
  package var streak: Int {
    var day = studied.contains(today) ? today : today + -1
    var days = 0
    while studied.contains(day) {
      days += 1
      day = day + -1
    }
    return days
  }

  private func holds(_ day: StudyDay, in window: Window) -> Bool {
    guard day <= today else { return window == .all }
    return window.days.map { today - day < $0 } ?? true
  }
}
