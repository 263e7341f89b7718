/// A point in time and what the learner's clock on the wall said about it.
package struct Moment: Hashable, Sendable {
  /// Milliseconds since 1970-01-01T00:00Z.
  package var milliseconds: Int
  /// Minutes that local time is ahead of UTC.
  package var utcOffset: Int

  package init(milliseconds: Int, utcOffset: Int) {
    self.milliseconds = milliseconds
    self.utcOffset = utcOffset
  }
}

/// A whole day of study, counted from 1970-01-01; it begins at the rollover hour, local time.
package struct StudyDay: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The hour at which a study day begins unless set otherwise.
  package static let usualRollover = 4

  package var number: Int

  package init(_ number: Int) {
    self.number = number
  }

  /// The study day that holds a moment.
  ///
  /// - Parameter rollover: The local hour, 0 to 23, at which a study day begins.
  package init(of moment: Moment, rollover: Int = usualRollover) {
    let local = moment.milliseconds + (moment.utcOffset - rollover * 60) * 60_000
    number = local.floored(by: 86_400_000)
  }

  /// The day as `YYYY-MM-DD`.
  package var description: String {
    let date = CivilDate(daysSince1970: number)
    return "\(date.year.padded(to: 4))-\(date.month.padded(to: 2))-\(date.day.padded(to: 2))"
  }

  package static func < (a: StudyDay, b: StudyDay) -> Bool { a.number < b.number }
  package static func + (day: StudyDay, days: Int) -> StudyDay { StudyDay(day.number + days) }
  package static func - (a: StudyDay, b: StudyDay) -> Int { a.number - b.number }
}

extension Int {
  fileprivate func padded(to width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }
}
