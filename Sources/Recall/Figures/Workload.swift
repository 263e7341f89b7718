/// What studying took: reviews of every kind, and the time for them.
package struct Workload: Hashable, Sendable {
  package struct Day: Hashable, Sendable {
    package var day: StudyDay
    package var reviews = 0
    /// First answers to new cards.
    package var new = 0
    /// Milliseconds, each answer counted up to ``Pace/longestAnswer``.
    package var time = 0

    package init(day: StudyDay) { self.day = day }
  }

  /// The study days of the period with a review, in their order.
  package private(set) var days: [Day] = []
  /// In the order of ``Review/Kind``.
  package private(set) var kinds = Review.Kind.allCases.map { (kind: $0, reviews: 0) }
  /// How many answers were timed.
  package private(set) var timed = 0
  /// Milliseconds that half of the timed answers took at most, nil where none was timed.
  package private(set) var median: Int?

  package init(of selection: Selection) {
    let first = selection.period.lowerBound
    let count = selection.period.upperBound - first + 1
    var all = (0..<count).map { Day(day: first + $0) }
    var times: [Int32] = []
    var scheduled = 0
    var drills = 0
    selection.eachInPeriod { review in
      let place = review.day - first
      all[place].reviews += 1
      if review.isFirst { all[place].new += 1 }
      switch review.kind {
      case .scheduled: scheduled += 1
      case .drill: drills += 1
      case .cram: break
      }
      guard let took = review.took else { return }
      let time = min(took, Pace.longestAnswer)
      all[place].time += time
      times.append(Int32(time))
    }
    days = all.filter { $0.reviews > 0 }
    let reviews = days.reduce(0) { $0 + $1.reviews }
    kinds = [
      (.scheduled, scheduled), (.drill, drills), (.cram, reviews - scheduled - drills),
    ]
    timed = times.count
    times.sort()
    median = times.isEmpty ? nil : Int(times[(times.count - 1) / 2])
  }

  package var reviews: Int { days.reduce(0) { $0 + $1.reviews } }
  package var time: Int { days.reduce(0) { $0 + $1.time } }
  package var new: Int { days.reduce(0) { $0 + $1.new } }

  /// What a day brought; nothing where nothing was asked.
  package func on(_ day: StudyDay) -> Day {
    days.first { $0.day == day } ?? Day(day: day)
  }

  package static func == (a: Workload, b: Workload) -> Bool {
    a.days == b.days && a.timed == b.timed && a.median == b.median
      && a.kinds.map(\.reviews) == b.kinds.map(\.reviews)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(days) }
}
