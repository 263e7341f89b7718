import Recall

extension Chart.HeatMap {
  /// The last weeks, a year at most, as columns of days; nil where there is no day.
  func picture(in language: Language) -> Picture? {
    guard !counts.isEmpty else { return nil }
    return HeatPicture(map: self, language: language).picture
  }
}

private struct HeatPicture {
  let map: Chart.HeatMap
  let language: Language
  private let weeks: [Weeks.Week]
  private let scale: HeatScale

  private static let mostWeeks = 54
  private static let top = 18.0
  private static let pitch = 17.0
  /// The part of its place that a day fills.
  private static let fill = 0.84

  init(map: Chart.HeatMap, language: Language) {
    self.map = map
    self.language = language
    weeks = Weeks(map).weeks.suffix(Self.mostWeeks)
    scale = HeatScale(counts: map.counts)
  }

  private var step: Double { 100 / Double(max(weeks.count, 26)) }

  private func x(_ week: Int) -> Double { step * Double(week) }

  var picture: Picture {
    Picture(
      height: Int(Self.top + 7 * Self.pitch), hasMargin: true, shapes: months + weekdays + days,
      key: (1...HeatScale.steps).map {
        Picture.Sign(look: "heat\($0)", meaning: scale.label(ofLevel: $0, dash: "–"))
      }, summary: summary)
  }

  private var summary: Sentence {
    let most = map.counts.max() ?? 0
    let offset = map.counts.firstIndex(of: most) ?? 0
    let last = map.first + (map.counts.count - 1)
    return Sentence("From \(map.first) to \(last); the most on \(map.first + offset): \(most)")
  }

  /// Every other name is left out where the page is narrow.
  private var months: [Markup] {
    weeks.monthStarts.enumerated().map { number, start in
      let name = StudyDay.monthNames[start.month - 1].text(in: language)
      let isLast = x(start.week) > 94
      return .label(
        name, x: isLast ? 100 : x(start.week), y: 11,
        look: "small" + (isLast ? " end" : "") + (number % 2 == 1 ? " second" : ""))
    }
  }

  private var weekdays: [Markup] {
    [0, 2, 4, 6].map { day in
      .marginal(
        StudyDay.weekdayNames[day].text(in: language),
        y: Self.top + Self.pitch * Double(day) + 11.5)
    }
  }

  private var days: [Markup] {
    weeks.enumerated().flatMap { index, week in
      week.counts.enumerated().compactMap { day, count in
        count.map {
          .box(
            x: x(index), y: Self.top + Self.pitch * Double(day), width: step * Self.fill,
            height: Self.pitch * Self.fill, look: "heat\(scale.level(of: $0))",
            meaning: "\(week.monday + day): \($0)")
        }
      }
    }
  }
}
