/// How many cards become due on each of the coming days.
package struct Forecast: Hashable, Sendable {
  package struct Day: Hashable, Sendable {
    package var day: StudyDay
    package var due: Int
  }

  /// From today on; the first day holds everything due by then, the backlog included.
  package let days: [Day]
  /// Cards that were due before today.
  package let backlog: Int

  package init(of dueDays: some Sequence<StudyDay>, from today: StudyDay, days count: Int) {
    var perDay = Array(repeating: 0, count: count)
    var backlog = 0
    for day in dueDays where day - today < count {
      perDay[max(0, day - today)] += 1
      if day < today { backlog += 1 }
    }
    self.backlog = backlog
    days = perDay.enumerated().map { Day(day: today + $0.offset, due: $0.element) }
  }
}
