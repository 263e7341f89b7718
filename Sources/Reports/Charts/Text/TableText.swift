import Console
import Recall

extension Chart.Table {
  /// The rows in columns under their heads.
  func lines(on paper: Paper) -> [StyledLine] {
    guard !rows.isEmpty, !heads.isEmpty else { return [] }
    let drawing = TableDrawing(table: self, paper: paper)
    let isNamed = heads.contains { $0.text != .nothing }
    return (isNamed ? [drawing.head] : []) + drawing.rows + drawing.leftOut
  }
}

/// A table that fits the width: texts are cut where it is too wide, then columns left out and named.
private struct TableDrawing {
  let table: Chart.Table
  let paper: Paper
  private let cells: [[String]]
  private var shown: [Int]
  private var widths: [Int]

  private static let gap = 2
  /// A text cut shorter says nothing any more.
  private static let narrowestText = 8

  init(table: Chart.Table, paper: Paper) {
    self.table = table
    self.paper = paper
    let cells = [table.heads.map { paper.said($0.text) }] + table.rows.map { $0.map(paper.said) }
    self.cells = cells
    shown = Array(table.heads.indices)
    widths = table.heads.indices.map { column in
      cells.map { $0.indices.contains(column) ? $0[column].columns : 0 }.max() ?? 0
    }
    fit()
  }

  private var excess: Int {
    shown.reduce(Self.gap * (shown.count - 1)) { $0 + widths[$1] } - paper.width
  }

  private mutating func fit() {
    let natural = widths
    while excess > 0 {
      let texts = shown.filter { !table.heads[$0].isNumber && widths[$0] > Self.narrowestText }
      if let widest = texts.max(by: { widths[$0] < widths[$1] }) {
        widths[widest] -= 1
      } else if let column = leastNeeded {
        shown.removeAll { $0 == column }
        for other in shown { widths[other] = natural[other] }
      } else {
        break
      }
    }
  }

  /// The last text but those that say what a row is about; else the last number.
  private var leastNeeded: Int? {
    let others = shown.dropFirst(table.leading)
    return others.last { !table.heads[$0].isNumber } ?? others.last
  }

  private func line(_ row: [String]) -> String {
    shown.map { column in
      let text = paper.cut(row.indices.contains(column) ? row[column] : "", to: widths[column])
      if table.heads[column].isNumber { return text.indented(to: widths[column]) }
      return column == shown.last ? text : text.padded(to: widths[column])
    }.joined(separator: String(repeating: " ", count: Self.gap))
  }

  var head: StyledLine { StyledLine(line(cells[0]), .dim) }

  var rows: [StyledLine] { cells.dropFirst().map { StyledLine(line($0)) } }

  /// Which columns had no room.
  var leftOut: [StyledLine] {
    let names = table.heads.indices.filter { !shown.contains($0) }.map { table.heads[$0].text }
    guard !names.isEmpty else { return [] }
    return paper.said(Sentence("No room for: \(Sentence(listing: names))"))
      .wrapped(to: paper.width).map { StyledLine($0, .dim) }
  }
}
