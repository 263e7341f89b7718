import Recall

/// The cells of a table at their lines, with the rows that cannot be trusted left out.
struct Grid: Sendable {
  /// The 1-based line of the header.
  let line: Int
  let header: [Cell]
  private(set) var rows: [Table.Row] = []
  private(set) var lastLine: Int

  /// A table of the parser as one grid, or as several where the author forgot the blank line
  /// between two tables.
  static func read(
    _ marked: [MarkedRow], lines range: ClosedRange<Int>, shield: MathShield, damaged: Set<Int>,
    path: String
  ) -> (grids: [Grid], findings: [Finding]) {
    guard let head = marked.first else { return ([], []) }
    let headerLine = headerLine(in: range, of: shield.lines)
    var grid = Grid(line: headerLine, header: head.cells.map { Cell($0, in: shield) })
    var grids: [Grid] = []
    var findings: [Finding] = []
    if damaged.contains(headerLine) || grid.header.contains(where: \.isDamaged) {
      findings.append(RowTrouble.damagedHeader.finding(at: headerLine, path: path))
      return (grids, findings)
    }
    for row in marked.dropFirst() {
      let source = RowSource(shield.lines[min(row.line, shield.lines.count) - 1])
      if source.isDelimiter, let header = grid.rows.popLast() {
        findings.append(RowTrouble.gluedTable.finding(at: header.line, path: path))
        grids.append(grid)
        grid = Grid(line: header.line, header: header.cells)
      } else if !damaged.contains(row.line) {
        let trouble = grid.add(row, from: source, in: shield)
        findings += trouble.map { [$0.finding(at: row.line, path: path)] } ?? []
      }
      grid.lastLine = row.line
    }
    grids.append(grid)
    findings += grids.compactMap { $0.remarkOnBlocks(path: path) }
    return (grids.map(\.inOneBlock), findings)
  }

  /// Takes a row in, or says what is wrong with it.
  private mutating func add(
    _ row: MarkedRow, from source: RowSource, in shield: MathShield
  ) -> RowTrouble? {
    var cells = row.cells.prefix(header.count).map { Cell($0, in: shield) }
    cells += Array(repeating: .empty, count: header.count - cells.count)
    if source.cellCount > header.count { return .extraCells }
    if cells.contains(where: \.isDamaged) { return .controlCharacters }
    // One filled cell in a line without bars is a caption below the table.
    let isCaption = source.cellCount == 1 && header.count > 1
    if !isCaption, cells.contains(where: { $0.kind != .empty || $0.isPicture }) {
      rows.append(Table.Row(line: row.line, cells: cells))
    }
    return nil
  }

  /// The same place in the lesson with other columns.
  init(_ grid: Grid, header: [Cell], rows: [Table.Row]) {
    line = grid.line
    lastLine = grid.lastLine
    self.header = header
    self.rows = rows
  }

  private init(line: Int, header: [Cell]) {
    self.line = line
    self.header = header
    lastLine = line + 1
  }

  /// The line above the delimiter row: the parser counts a paragraph right above the header as part
  /// of the table.
  private static func headerLine(in range: ClosedRange<Int>, of lines: [String]) -> Int {
    let last = min(range.upperBound, lines.count)
    guard range.lowerBound < last else { return range.lowerBound }
    let delimiter = (range.lowerBound + 1...last).first { RowSource(lines[$0 - 1]).isDelimiter }
    return (delimiter ?? range.lowerBound + 1) - 1
  }
}
