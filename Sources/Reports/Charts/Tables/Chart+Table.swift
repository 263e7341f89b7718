import Recall

extension Chart {
  /// The numbers of the chart, as many to a row as belong together.
  package var table: Table {
    switch self {
    case .bars(let bars): bars.table
    case .shares(let shares): Self.table(of: shares.shares, title: shares.title)
    case .curve(let curve): Self.table(of: curve.points, title: curve.title)
    case .heat(let map): map.table
    case .table(let table): table
    }
  }

  private static func table(of shares: [Share], title: Sentence) -> Table {
    let texts = [
      Sentence("Remembered"), Sentence("Reviews"), Sentence("Share (%)"), Sentence("Low (%)"),
      Sentence("High (%)"),
    ]
    return Table(
      title: title, heads: [.group] + texts.map { Head(text: $0, isNumber: true) },
      rows: shares.map { [$0.label] + $0.retention.cells })
  }
}

extension Retention {
  /// Remembered, reviews, share, and the ends of its interval.
  fileprivate var cells: [Sentence] {
    let counts = [passed, n].map { Sentence(verbatim: String($0)) }
    guard !isTooFew, let tenths = tenthsOfPercent, let percents = interval?.percents else {
      return counts + [Chart.tooFew, .nothing, .nothing]
    }
    return counts + [
      Sentence("\(tenths: tenths)"), Sentence(verbatim: String(percents.low)),
      Sentence(verbatim: String(percents.high)),
    ]
  }
}

extension Chart.Bars {
  /// Columns that no bar needs are left out.
  var table: Chart.Table {
    let hasRanges = bars.contains { $0.rangeShown != nil }
    let hasMarks = bars.contains(where: \.isMarked)
    return Chart.Table(
      title: title,
      heads: [.group, Chart.Head(text: Sentence("Number"), isNumber: true)]
        + (hasRanges ? [Chart.Head(text: Sentence("Range"), isNumber: true)] : [])
        + (hasMarks ? [Chart.Head(text: Sentence("Marked"), isNumber: false)] : []),
      rows: bars.map { bar in
        [bar.label, bar.valueShown]
          + (hasRanges ? [bar.rangeShown ?? .nothing] : [])
          + (hasMarks ? [bar.isMarked ? Sentence("yes") : .nothing] : [])
      })
  }
}

extension Chart.Bar {
  /// What stands for the value.
  var valueShown: Sentence { shown ?? Sentence(verbatim: String(value)) }

  /// What stands for the range; nil too where the value has a wording and the range has none.
  var rangeShown: Sentence? {
    if let shownRange { return shownRange }
    guard shown == nil, let range else { return nil }
    return Sentence("\(range.lowerBound) to \(range.upperBound)")
  }
}

extension Chart.HeatMap {
  /// A row for each week; a day that the map does not have is empty.
  var table: Chart.Table {
    Chart.Table(
      title: title,
      heads: [Chart.Head(text: Sentence("Week of"), isNumber: false)]
        + StudyDay.weekdayNames.map { Chart.Head(text: $0, isNumber: true) },
      rows: Weeks(self).weeks.map { week in
        [Sentence(verbatim: week.monday.description)]
          + week.counts.map { $0.map { Sentence(verbatim: String($0)) } ?? .nothing }
      })
  }

  /// A row for each day.
  var days: Chart.Table {
    Chart.Table(
      title: title,
      heads: [
        Chart.Head(text: Sentence("Day"), isNumber: false),
        Chart.Head(text: Sentence("Number"), isNumber: true),
      ],
      rows: counts.enumerated().map { offset, count in
        [(first + offset).description, String(count)].map(Sentence.init(verbatim:))
      })
  }
}

extension Chart.Head {
  /// The column of labels.
  fileprivate static let group = Chart.Head(text: Sentence("Group"), isNumber: false)
}

extension Sentence {
  /// An empty cell.
  static let nothing = Sentence(verbatim: "")
}
