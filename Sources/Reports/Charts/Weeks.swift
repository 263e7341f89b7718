import Recall

/// The days of a heat map in columns of weeks, which begin on Monday.
struct Weeks {
  struct Week: Hashable {
    var monday: StudyDay
    /// Seven; nil on a day that the map does not have.
    var counts: [Int?]
  }

  let weeks: [Week]

  init(_ map: Chart.HeatMap) {
    guard !map.counts.isEmpty else {
      weeks = []
      return
    }
    let start = map.first.number - map.first.weekday
    let end = map.first.number + map.counts.count
    weeks = stride(from: start, to: end, by: 7).map { monday in
      Week(
        monday: StudyDay(monday),
        counts: (0..<7).map { weekday in
          let index = monday + weekday - map.first.number
          return map.counts.indices.contains(index) ? map.counts[index] : nil
        })
    }
  }
}

extension StudyDay {
  /// 1 to 12.
  var month: Int { CivilDate(daysSince1970: number).month }

  /// The names of the days of a week, from Monday on.
  static let weekdayNames = [
    Sentence("Mon"), Sentence("Tue"), Sentence("Wed"), Sentence("Thu"), Sentence("Fri"),
    Sentence("Sat"), Sentence("Sun"),
  ]

  /// The names of the months, from January on.
  static let monthNames = [
    Sentence("Jan"), Sentence("Feb"), Sentence("Mar"), Sentence("Apr"), Sentence("May"),
    Sentence("Jun"), Sentence("Jul"), Sentence("Aug"), Sentence("Sep"), Sentence("Oct"),
    Sentence("Nov"), Sentence("Dec"),
  ]
}

extension [Weeks.Week] {
  /// The weeks in which a month begins, by their place in the row, and that month, 1 to 12.
  var monthStarts: [(week: Int, month: Int)] {
    indices.compactMap { index in
      let sunday = self[index].monday + 6
      let isFirst = CivilDate(daysSince1970: sunday.number).day <= 7
      return isFirst ? (index, sunday.month) : nil
    }
  }
}
