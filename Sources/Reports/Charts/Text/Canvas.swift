import Console

/// A grid of signs, one column each, to draw on in any order.
struct Canvas {
  struct Cell {
    var sign = " "
    var style = Style.plain
  }

  let rows: Int
  let columns: Int
  private var cells: [Cell]

  init(rows: Int = 1, columns: Int) {
    self.rows = max(0, rows)
    self.columns = max(0, columns)
    cells = Array(repeating: Cell(), count: self.rows * self.columns)
  }

  /// Puts a sign in a cell, over what was there; one outside the canvas is not drawn.
  mutating func put(_ sign: String, _ style: Style, row: Int = 0, column: Int) {
    guard (0..<rows).contains(row), (0..<columns).contains(column) else { return }
    cells[row * columns + column] = Cell(sign: sign, style: style)
  }

  /// Puts a text of signs one column wide, from a column on.
  mutating func put(text: String, _ style: Style, row: Int = 0, column: Int) {
    for (offset, sign) in text.enumerated() {
      put(String(sign), style, row: row, column: column + offset)
    }
  }

  func isBlank(row: Int = 0, columns range: Range<Int>) -> Bool {
    range.clamped(to: 0..<columns).allSatisfy { cells[row * columns + $0].sign == " " }
  }

  /// A row as a line, the cells of one style in one piece.
  func line(_ row: Int = 0) -> StyledLine {
    var pieces: [StyledLine.Piece] = []
    for cell in cells[row * columns..<(row + 1) * columns] {
      if let last = pieces.last, last.style == cell.style {
        pieces[pieces.count - 1].text += cell.sign
      } else {
        pieces.append(StyledLine.Piece(text: cell.sign, style: cell.style))
      }
    }
    return StyledLine(pieces)
  }
}
