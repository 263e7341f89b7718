import Console
import Recall

extension Chart.Bars {
  /// A line for each bar: what it is of, how much it is, and the bar.
  func lines(on paper: Paper) -> [StyledLine] {
    guard !bars.isEmpty else { return [] }
    let drawing = BarDrawing(bars: bars, paper: paper)
    let ranges =
      bars.contains { $0.range != nil } && drawing.room > 0
      ? paper.legend([(drawing.rangeSigns, .data, paper.said(Self.rangeMeaning))]) : []
    return bars.map(drawing.line) + ranges
  }

  static let rangeMeaning = Sentence("where it may lie")
}

extension Chart.Bar {
  /// The value as it is shown, and its range in brackets where it has one.
  func number(on paper: Paper) -> String {
    let value = paper.said(valueShown)
    if let shownRange { return "\(value) (\(paper.said(shownRange)))" }
    guard shown == nil, let range else { return value }
    return "\(value) (\(range.lowerBound)\(paper.glyphs.dash)\(range.upperBound))"
  }
}

/// Bars under each other, from zero to the greatest value or end of a range.
private struct BarDrawing {
  let paper: Paper
  let gutter: Int
  let labelWidth: Int
  let numberWidth: Int
  /// The columns of the longest bar; 0 where bars would be too short to tell anything.
  let room: Int
  let greatest: Double

  private static let shortest = 4
  private static let longest = 60

  init(bars: [Chart.Bar], paper: Paper) {
    self.paper = paper
    gutter = bars.contains(where: \.isMarked) ? paper.glyphs.prompt.columns + 1 : 0
    numberWidth =
      bars.map { $0.number(on: paper).columns }.max() ?? 0
    let widest = bars.map { paper.said($0.label).columns }.max() ?? 0
    let besideBars = paper.width - gutter - numberWidth - 2
    let forLabels = max(besideBars - max(8, paper.width / 4), min(8, besideBars), 0)
    labelWidth = min(widest, forLabels)
    let left = besideBars - labelWidth
    room = left < Self.shortest ? 0 : min(left, Self.longest)
    greatest = Double(bars.map { max($0.value, $0.range?.upperBound ?? 0) }.max() ?? 0)
  }

  func line(_ bar: Chart.Bar) -> StyledLine {
    let style: Style = bar.isMarked ? .mark : .plain
    let sign = bar.isMarked ? paper.glyphs.prompt : ""
    let label = paper.cut(paper.said(bar.label), to: labelWidth).padded(to: labelWidth)
    let number = bar.number(on: paper)
    let head = sign.padded(to: gutter) + label + " " + number.indented(to: numberWidth)
    guard room > 0 else { return StyledLine(head, style) }
    return StyledLine(head + " ", style)
      + StyledLine(picture(of: bar), bar.isMarked ? .mark : .data)
  }

  private func picture(of bar: Chart.Bar) -> String {
    guard let range = bar.range, greatest > 0 else {
      return Console.bar(
        value: Double(bar.value), maximum: max(greatest, 1), width: room, glyphs: paper.glyphs)
    }
    let ends = [min(range.lowerBound, bar.value), bar.value, range.upperBound].map {
      Int((Double(max($0, 0)) / greatest * Double(room)).rounded())
    }
    return zip(ends, rangeShades).reduce(into: "") { picture, stretch in
      picture += String(repeating: stretch.1, count: max(0, stretch.0 - picture.count))
    }
  }

  /// Full up to the lower end, lighter up to the value, and lightest up to the upper end.
  private var rangeShades: [String] {
    [paper.glyphs.barParts.last ?? "", paper.glyphs.shades[3], paper.glyphs.shades[2]]
  }

  var rangeSigns: String { rangeShades.dropFirst().joined() }
}
