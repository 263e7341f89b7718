import Console
import Recall

extension Chart.HeatMap {
  /// A row for each day of the week and a column for each week, as many of the last as fit.
  func lines(on paper: Paper) -> [StyledLine] {
    guard !counts.isEmpty else { return [] }
    let drawing = HeatDrawing(map: self, paper: paper)
    return [drawing.months] + drawing.days + drawing.legend
  }
}

private struct HeatDrawing {
  let paper: Paper
  let weeks: [Weeks.Week]
  let scale: HeatScale
  let names: [String]
  let gutter: Int
  /// The columns of a week: two, which look square, where all the weeks fit so.
  let step: Int

  init(map: Chart.HeatMap, paper: Paper) {
    self.paper = paper
    scale = HeatScale(counts: map.counts)
    names = StudyDay.weekdayNames.map(paper.said)
    gutter = (names.map(\.columns).max() ?? 0) + 1
    let all = Weeks(map).weeks
    let room = max(1, paper.width - gutter)
    step = all.count * 2 <= room ? 2 : 1
    weeks = all.suffix(room / step)
  }

  /// The months, each above the week in which it begins; one that would touch another is left out.
  var months: StyledLine {
    var canvas = Canvas(columns: weeks.count * step)
    for (week, month) in weeks.monthStarts {
      let name = paper.said(StudyDay.monthNames[month - 1])
      let columns = week * step..<week * step + name.columns
      guard columns.upperBound <= canvas.columns,
        canvas.isBlank(columns: max(0, columns.lowerBound - 1)..<columns.upperBound)
      else { continue }
      canvas.put(text: name, .dim, column: columns.lowerBound)
    }
    return canvas.line().indented(by: gutter)
  }

  var days: [StyledLine] {
    (0..<7).map { day in
      var canvas = Canvas(columns: weeks.count * step)
      for (index, week) in weeks.enumerated() {
        let level = scale.level(of: week.counts[day] ?? 0)
        for column in index * step..<(index + 1) * step {
          canvas.put(paper.glyphs.shades[level], Self.style(ofLevel: level), column: column)
        }
      }
      return StyledLine(names[day].padded(to: gutter), .dim) + canvas.line()
    }
  }

  private static func style(ofLevel level: Int) -> Style {
    level == HeatScale.steps ? .strongData : .data
  }

  var legend: [StyledLine] {
    paper.legend(
      (1...HeatScale.steps).map { level in
        (
          String(repeating: paper.glyphs.shades[level], count: step),
          Self.style(ofLevel: level), scale.label(ofLevel: level, dash: paper.glyphs.dash)
        )
      })
  }
}
