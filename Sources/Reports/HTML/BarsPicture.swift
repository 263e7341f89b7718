import Console
import Recall

extension Chart.Bars {
  /// A row for each bar, or a column for each where there are many; nil where there is no bar.
  func picture(in language: Language) -> Picture? {
    guard !bars.isEmpty else { return nil }
    let drawing = BarsDrawing(bars: bars, language: language)
    var picture = drawing.isOfColumns ? drawing.columns : drawing.rows
    if bars.contains(where: { $0.range != nil }) {
      let meaning = Self.rangeMeaning.text(in: language)
      picture.key = [Picture.Sign(look: "line", meaning: meaning)]
    }
    return picture
  }
}

private struct BarsDrawing {
  let bars: [Chart.Bar]
  let language: Language
  private let greatest: Double

  private static let mostRows = 14
  /// Columns of a label that can stand below a column.
  private static let mostBelow = 12
  /// Columns of a label and a number that a narrow page has room for beside a bar.
  private static let mostBeside = 12
  private static let labelColumns = 34

  init(bars: [Chart.Bar], language: Language) {
    self.bars = bars
    self.language = language
    greatest = Double(max(1, bars.map { max($0.value, $0.range?.upperBound ?? 0) }.max() ?? 1))
  }

  private func share(_ value: Int) -> Double { Double(max(0, value)) / greatest }

  private func label(_ bar: Chart.Bar) -> String {
    bar.label.text(in: language, columns: Self.labelColumns)
  }

  private func number(_ bar: Chart.Bar) -> String { bar.valueShown.text(in: language) }

  private func look(_ bar: Chart.Bar) -> String { bar.isMarked ? "marked" : "data" }

  private func text(_ look: String, of bar: Chart.Bar) -> String {
    bar.isMarked ? look + " strong" : look
  }

  private var summary: Sentence {
    guard let most = bars.max(by: { $0.value < $1.value }) else { return Chart.nothing }
    return Sentence(
      "\(bars.count, "bar", "bars"); the longest: \(most.label), \(most.valueShown)")
  }

  /// Many bars with short labels stand side by side.
  var isOfColumns: Bool {
    bars.count > Self.mostRows && bars.allSatisfy { label($0).columns <= Self.mostBelow }
  }

  // MARK: Rows

  /// Bars beside their labels where these are short, else below them.
  var rows: Picture {
    let longest = bars.map { label($0).columns + number($0).columns }.max() ?? 0
    let isBeside = longest <= Self.mostBeside
    let pitch = isBeside ? 26 : 42
    let start = isBeside ? 36.0 : 0
    let shapes = bars.enumerated().flatMap { index, bar in
      let top = Double(index * pitch)
      let barTop = isBeside ? top + 5 : top + 22
      let height = isBeside ? 14.0 : 10
      let full = 100 - start
      return [
        Markup.label(label(bar), x: 0, y: top + 16, look: text("name", of: bar)),
        .label(number(bar), x: isBeside ? start - 3 : 100, y: top + 16, look: text("end", of: bar)),
        .box(
          x: start, y: barTop, width: full * share(bar.value), height: height, look: look(bar),
          meaning: bar.sentence.text(in: language)),
      ] + whisker(of: bar, y: barTop + height / 2) { start + full * share($0) }
    }
    return Picture(height: bars.count * pitch, shapes: shapes, summary: summary)
  }

  private func whisker(of bar: Chart.Bar, y: Double, _ x: (Int) -> Double) -> [Markup] {
    guard let range = bar.range else { return [] }
    let (low, high) = (x(range.lowerBound), x(range.upperBound))
    return [
      .line(from: (low, y), to: (high, y), look: "whisker"),
      .line(from: (low, y - 4), to: (low, y + 4), look: "whisker"),
      .line(from: (high, y - 4), to: (high, y + 4), look: "whisker"),
    ]
  }

  // MARK: Columns

  private static let columnTop = 22.0
  private static let columnHeight = 150.0

  /// Standing bars; the greatest and the marked ones bear their numbers.
  var columns: Picture {
    let pitch = 100 / Double(bars.count)
    let foot = Self.columnTop + Self.columnHeight
    let shapes = bars.enumerated().flatMap { index, bar in
      let height = Self.columnHeight * share(bar.value)
      let left = pitch * Double(index) + pitch * 0.1
      let box = Markup.box(
        x: left, y: foot - height, width: pitch * 0.8, height: height, look: look(bar),
        meaning: bar.sentence.text(in: language))
      return [box] + standingWhisker(of: bar, x: left + pitch * 0.4, foot: foot)
    }
    // Numbers lie over all bars, since the next one may be higher.
    let numbers = numbered.sorted().map { index in
      Markup.label(
        number(bars[index]), x: anchor(index).x, y: foot - top(of: bars[index]) - 6,
        look: text("small halo \(anchor(index).look)", of: bars[index]))
    }
    let ground = Markup.line(from: (0, foot), to: (100, foot), look: "rule")
    return Picture(
      height: Int(foot) + 22, shapes: shapes + [ground] + numbers + names(y: foot + 16),
      summary: summary)
  }

  /// The marked ones, and the greatest where it is not so near that the numbers would touch.
  private var numbered: Set<Int> {
    let marked = bars.indices.filter { bars[$0].isMarked }
    let most = bars.map(\.value).max()
    let greatest = bars.indices.filter { index in
      bars[index].value == most && marked.allSatisfy { abs($0 - index) > bars.count / 6 }
    }
    return Set(marked + greatest.prefix(1))
  }

  /// How high a column reaches, its range with it.
  private func top(of bar: Chart.Bar) -> Double {
    Self.columnHeight * share(max(bar.value, bar.range?.upperBound ?? 0))
  }

  private func standingWhisker(of bar: Chart.Bar, x: Double, foot: Double) -> [Markup] {
    guard let range = bar.range else { return [] }
    let ends = [range.lowerBound, range.upperBound].map { foot - Self.columnHeight * share($0) }
    return [.line(from: (x, ends[0]), to: (x, ends[1]), look: "whisker")]
  }

  /// Where a text of a column hangs, so that those at the edges stay inside.
  private func anchor(_ index: Int) -> (x: Double, look: String) {
    let middle = 100 * (Double(index) + 0.5) / Double(bars.count)
    if middle < 12 { return (100 * Double(index) / Double(bars.count), "start") }
    if middle > 88 { return (100 * Double(index + 1) / Double(bars.count), "end") }
    return (middle, "middle")
  }

  /// Five labels at equal distances; every other is left out where the page is narrow.
  private func names(y: Double) -> [Markup] {
    (0...4).map { part in
      let index = (bars.count - 1) * part / 4
      let text = bars[index].label.text(in: language, columns: 10)
      return .label(
        text, x: anchor(index).x, y: y,
        look: "small \(anchor(index).look)" + (part % 2 == 1 ? " second" : ""))
    }
  }
}
