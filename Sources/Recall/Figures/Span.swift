/// Study days that are counted together.
package enum Span: String, CaseIterable, Sendable {
  case day, week, month

  /// The longest period that is shown by the day, and by the week.
  private static let (mostDays, mostWeeks) = (31, 27 * 7)

  /// The span that gives a period a few dozen points at most.
  package init(for period: ClosedRange<StudyDay>) {
    self =
      switch period.upperBound - period.lowerBound + 1 {
      case ...Self.mostDays: .day
      case ...Self.mostWeeks: .week
      default: .month
      }
  }

  /// The first day of the span that holds a day: weeks begin on Monday, months on the first.
  package func start(of day: StudyDay) -> StudyDay {
    switch self {
    case .day: return day
    case .week: return day + -day.weekday
    case .month:
      return day + (1 - CivilDate(daysSince1970: day.number).day)
    }
  }

  /// The first days of all spans that a period touches.
  package func starts(in period: ClosedRange<StudyDay>) -> [StudyDay] {
    var starts: [StudyDay] = []
    var next = start(of: period.lowerBound)
    while next <= period.upperBound {
      starts.append(next)
      // The day 32 later lies in the next month, whatever the month.
      next = start(of: next + (self == .day ? 1 : self == .week ? 7 : 32))
    }
    return starts
  }
}

extension StudyDay {
  /// 0 for Monday to 6 for Sunday: 1970-01-01 was a Thursday.
  package var weekday: Int {
    let day = (number + 3) % 7
    return day < 0 ? day + 7 : day
  }
}
