import Console
import Recall

extension Chart.Curve {
  /// The points over a scale from 0 to 100 %, their intervals as a band, and the target as a line.
  func lines(on paper: Paper) -> [StyledLine] {
    guard points.contains(where: { $0.retention.n > 0 }) else { return [] }
    let drawing = CurveDrawing(curve: self, paper: paper)
    return drawing.plot + [drawing.ends] + drawing.legend
  }
}

/// A curve with a row for each 10 %.
private struct CurveDrawing {
  let curve: Chart.Curve
  let paper: Paper
  /// How many neighbours were joined to a point.
  let joined: Int
  let points: [Retention]
  /// The columns of a point.
  let step: Int

  private static let rows = 11
  private static let axisWidth = 6
  private static let widestStep = 6
  private static let widestPlot = 100

  init(curve: Chart.Curve, paper: Paper) {
    self.curve = curve
    self.paper = paper
    let room = max(1, min(paper.width - Self.axisWidth, Self.widestPlot))
    let joined = (curve.points.count + room - 1) / room
    self.joined = joined
    points = stride(from: 0, to: curve.points.count, by: joined).map { first in
      let end = min(first + joined, curve.points.count)
      return Retention.joined(curve.points[first..<end].map(\.retention))
    }
    step = min(Self.widestStep, room / points.count)
  }

  private func row(_ share: Double) -> Int {
    Int(((1 - min(max(share, 0), 1)) * Double(Self.rows - 1)).rounded())
  }

  var plot: [StyledLine] {
    var canvas = Canvas(rows: Self.rows, columns: points.count * step)
    for (index, point) in points.enumerated() where !point.isTooFew {
      guard let interval = point.interval else { continue }
      for row in row(interval.high)...row(interval.low) {
        for column in index * step..<(index + 1) * step {
          canvas.put(paper.glyphs.shades[2], .data, row: row, column: column)
        }
      }
    }
    let target = row(Double(curve.target) / 100)
    for column in 0..<canvas.columns {
      canvas.put(paper.glyphs.plot.targetLine, .target, row: target, column: column)
    }
    for (index, point) in points.enumerated() {
      guard let rate = point.rate else { continue }
      let (sign, style) = sign(of: point)
      canvas.put(sign, style, row: row(rate), column: index * step + (step - 1) / 2)
    }
    return (0..<Self.rows).map { axis(row: $0) + canvas.line($0) }
  }

  private func sign(of point: Retention) -> (String, Style) {
    let plot = paper.glyphs.plot
    return point.isTooFew ? (plot.hollowPoint, .data) : (plot.point, .strongData)
  }

  private func axis(row: Int) -> StyledLine {
    let percent = row % 2 == 0 ? "\(100 - row * 100 / (Self.rows - 1))%" : ""
    return StyledLine(percent.indented(to: 4) + " " + paper.glyphs.vertical, .dim)
  }

  /// The labels of the first and the last point, below them.
  var ends: StyledLine {
    let labels = [curve.points.first, curve.points.dropFirst().last].compactMap { $0 }
      .map { paper.said($0.label) }
    let room = paper.width - Self.axisWidth
    let needed = labels.reduce(labels.count - 1) { $0 + $1.columns }
    guard needed <= room, let first = labels.first else {
      let half = (room - 1) / labels.count
      let texts = labels.map { paper.cut($0, to: half) }
      return StyledLine(texts.joined(separator: " "), .dim).indented(by: Self.axisWidth)
    }
    let last = labels.dropFirst().first ?? ""
    guard !last.isEmpty else { return StyledLine(first, .dim).indented(by: Self.axisWidth) }
    let gap = max(last.columns + 1, points.count * step - first.columns)
    return StyledLine(first + last.indented(to: gap), .dim)
      .indented(by: Self.axisWidth)
  }

  var legend: [StyledLine] {
    let glyphs = paper.glyphs
    var entries: [(sign: String, style: Style, meaning: String)] = [
      (glyphs.plot.point, .strongData, paper.said(Chart.remembered)),
      (glyphs.shades[2], .data, paper.said(Chart.interval)),
      (glyphs.plot.targetLine, .target, paper.said(Chart.target(curve.target))),
    ]
    if points.contains(where: { $0.isTooFew && $0.n > 0 }) {
      let meaning = paper.said(Chart.fewReviews)
      entries.insert((glyphs.plot.hollowPoint, .data, meaning), at: 1)
    }
    let explained = paper.legend(entries)
    guard joined > 1 else { return explained }
    let text = paper.said(Sentence("Neighbours are joined, \(joined) to a point."))
    return explained + text.wrapped(to: paper.width).map { StyledLine($0, .dim) }
  }
}
