import Console
import Recall

extension Chart.Shares {
  /// Each share in figures, and as a point inside its interval on a scale from 0 to 100 %.
  func lines(on paper: Paper) -> [StyledLine] {
    guard !shares.isEmpty else { return [] }
    let drawing = ShareDrawing(shares: self, paper: paper)
    return shares.flatMap(drawing.lines) + [drawing.axis] + drawing.legend
  }
}

extension Chart {
  static let tooFew = Sentence("too few")
  static let fewReviews = Sentence("fewer than \(Retention.fewest) reviews")
  static let remembered = Sentence("remembered")
  static let interval = Sentence("95% interval")
  static func target(_ percent: Int) -> Sentence { Sentence("target \(percent)%") }
}

/// Shares under each other: beside their scale where there is room, above it where there is not.
private struct ShareDrawing {
  let shares: Chart.Shares
  let paper: Paper
  let labelWidth: Int
  let shareWidth: Int
  let intervalWidth: Int
  let countWidth: Int
  /// The columns of the scale.
  let scale: Int
  /// The columns left of the scale; nil where the scale has its own lines.
  let besideScale: Int?

  private static let gap = 2
  private static let shortest = 20
  /// A column for each 2 %.
  private static let longest = 51

  init(shares: Chart.Shares, paper: Paper) {
    self.shares = shares
    self.paper = paper
    let rows = shares.shares.map { ShareFigures($0.retention, paper) }
    shareWidth = rows.map(\.share.columns).max() ?? 0
    intervalWidth = rows.map(\.interval.columns).max() ?? 0
    countWidth = rows.map(\.count.columns).max() ?? 0
    let widest = shares.shares.map { paper.said($0.label).columns }.max() ?? 0
    let figures = shareWidth + intervalWidth + countWidth + 2 * Self.gap
    let label = min(widest, paper.width / 3)
    let left = paper.width - label - figures - 2 * Self.gap
    if left >= Self.shortest {
      labelWidth = label
      scale = min(left, Self.longest)
      besideScale = label + figures + 2 * Self.gap
    } else {
      labelWidth = max(0, paper.width - figures - Self.gap)
      scale = max(1, min(paper.width - Self.gap, Self.longest))
      besideScale = nil
    }
  }

  func lines(_ share: Chart.Share) -> [StyledLine] {
    let figures = ShareFigures(share.retention, paper)
    let label = paper.said(share.label)
    let columns = [
      figures.share.indented(to: shareWidth), figures.interval.padded(to: intervalWidth),
      figures.count.indented(to: countWidth),
    ].joined(separator: "  ")
    let style: Style = share.retention.isTooFew ? .dim : .plain
    guard besideScale == nil else {
      let head = paper.cut(label, to: labelWidth).padded(to: labelWidth) + "  " + columns + "  "
      return [StyledLine(head, style) + picture(of: share.retention)]
    }
    let drawn = picture(of: share.retention).indented(by: Self.gap)
    if labelWidth >= min(label.columns, 12) {
      let head = paper.cut(label, to: labelWidth).padded(to: labelWidth) + "  " + columns
      return [StyledLine(head, style), drawn]
    }
    return [
      StyledLine(paper.cut(label, to: paper.width), style), StyledLine("  " + columns, style),
      drawn,
    ]
  }

  private func position(_ share: Double) -> Int {
    Int((share * Double(scale - 1)).rounded())
  }

  private var target: Int { position(min(max(Double(shares.target) / 100, 0), 1)) }

  private func picture(of retention: Retention) -> StyledLine {
    let plot = paper.glyphs.plot
    var canvas = Canvas(columns: scale)
    canvas.put(plot.target, .target, column: target)
    guard !retention.isTooFew, let rate = retention.rate, let interval = retention.interval else {
      return canvas.line()
    }
    let (low, high) = (position(interval.low), position(interval.high))
    for column in low...high {
      let sign = column == target ? plot.crossedTarget : paper.glyphs.horizontal
      canvas.put(sign, column == target ? .target : .data, column: column)
    }
    canvas.put(plot.intervalStart, .data, column: low)
    canvas.put(plot.intervalEnd, .data, column: high)
    canvas.put(plot.point, .strongData, column: position(rate))
    return canvas.line()
  }

  /// The numbers of the scale.
  var axis: StyledLine {
    var canvas = Canvas(columns: scale)
    canvas.put(text: "0", .dim, column: 0)
    canvas.put(text: "100%", .dim, column: scale - 4)
    let middle = (scale - 1) / 2 - 1
    if canvas.isBlank(columns: middle - 1..<middle + 4) {
      canvas.put(text: "50%", .dim, column: middle)
    }
    return canvas.line().indented(by: besideScale ?? Self.gap)
  }

  var legend: [StyledLine] {
    let plot = paper.glyphs.plot
    return paper.legend([
      (plot.target, .target, paper.said(Chart.target(shares.target))),
      (
        plot.intervalStart + plot.point + plot.intervalEnd, .data, paper.said(Chart.interval)
      ),
    ])
  }
}

/// A share in figures; of too few reviews only their number.
private struct ShareFigures {
  let share: String
  let interval: String
  let count: String

  init(_ retention: Retention, _ paper: Paper) {
    count = "n=\(retention.n)"
    guard !retention.isTooFew, let tenths = retention.tenthsOfPercent,
      let percents = retention.interval?.percents
    else {
      share = paper.said(Chart.tooFew)
      interval = ""
      return
    }
    share = paper.said(Sentence("\(tenths: tenths)%"))
    interval = "\(percents.low)\(paper.glyphs.dash)\(percents.high)%"
  }
}
