import Recall

/// The cells of a table at their lines, with the rows that cannot be trusted left out.
struct Grid: Sendable {
  /// The 1-based line of the header.
  let line: Int
  let header: [Cell]
  private(set) var rows: [Table.Row] = []
  private(set) var lastLine: Int

  /// A table of the parser as one grid, or as several where the author forgot the blank line between two tables.
  static func read(
    _ marked: [MarkedRow], lines range: ClosedRange<Int>, shield: MathShield, damaged: Set<Int>,
    path: String
  ) -> (grids: [Grid], findings: [Finding]) {
    guard let head = marked.first else { return ([], []) }
    let headerLine = headerLine(in: range, of: shield.lines)
    var grids = [Grid(line: headerLine, header: cells(head, shield))]
    var findings: [Finding] = []
    for row in marked.dropFirst() {
      let source = RowSource(
        shield.lines.indices.contains(row.line - 1) ? shield.lines[row.line - 1] : "")
      let cells = cells(row, shield)
      let width = grids[grids.count - 1].header.count
      if source.isDelimiter, let header = grids[grids.count - 1].rows.popLast() {
        findings.append(RowTrouble.gluedTable.finding(at: header.line, path: path))
        grids.append(Grid(line: header.line, header: header.cells, lastLine: row.line))
        continue
      }
      grids[grids.count - 1].lastLine = row.line
      if damaged.contains(row.line) { continue }
      if source.cellCount > width {
        findings.append(RowTrouble.extraCells.finding(at: row.line, path: path))
      } else if cells.contains(where: \.isDamaged) {
        findings.append(RowTrouble.controlCharacters.finding(at: row.line, path: path))
      } else if cells.contains(where: { $0.kind != .empty || $0.isPicture }) {
        // One filled cell in a line without bars is a caption below the table.
        guard source.cellCount > 1 || width == 1 else { continue }
        grids[grids.count - 1].rows.append(Table.Row(line: row.line, cells: cells))
      }
    }
    if damaged.contains(headerLine) || grids[0].header.contains(where: \.isDamaged) {
      findings.append(RowTrouble.damagedHeader.finding(at: headerLine, path: path))
      grids.removeFirst()
    }
    return (grids, findings)
  }

  private init(line: Int, header: [Cell], lastLine: Int? = nil) {
    self.line = line
    self.header = header
    self.lastLine = lastLine ?? line + 1
  }

  private static func cells(_ row: MarkedRow, _ shield: MathShield) -> [Cell] {
    row.cells.map { Cell($0, in: shield) }
  }

  /// The line above the delimiter row: the parser counts a paragraph right above the header as part of the table.
  private static func headerLine(in range: ClosedRange<Int>, of lines: [String]) -> Int {
    let last = min(range.upperBound, lines.count)
    guard range.lowerBound < last else { return range.lowerBound }
    let delimiter = (range.lowerBound + 1...last).first { RowSource(lines[$0 - 1]).isDelimiter }
    return (delimiter ?? range.lowerBound + 1) - 1
  }
}
