import Console
import Recall

/// A typed answer above the expected one, letter above letter; what differs is underlined, so that it
/// is seen without colours.
struct AlignedLines {
  private struct Cell {
    var typed: String
    var expected: String
    var isSame: Bool
    var columns: Int { max(typed.columns, expected.columns) }
  }

  let lines: [StyledLine]

  init(_ alignment: Alignment, width: Int, glyphs: Glyphs) {
    let cells = alignment.pieces.flatMap { Self.cells($0, gap: glyphs.dot) }
    let labels = (typed: "\(glyphs.wrong) ", expected: "\(glyphs.right) ")
    let room = max(1, width - max(labels.typed.columns, labels.expected.columns))
    var rest = cells[...]
    var lines: [StyledLine] = []
    while !rest.isEmpty {
      var used = 0
      let row = rest.prefix { cell in
        used += cell.columns
        return used <= room
      }
      let taken = row.isEmpty ? rest.prefix(1) : row
      rest = rest.dropFirst(taken.count)
      lines.append(Self.line(labels.typed, taken, \.typed, .dim))
      lines.append(Self.line(labels.expected, taken, \.expected, .color(.blue)))
    }
    self.lines = lines
  }

  /// - Parameter gap: Stands for a letter that the other text lacks.
  private static func cells(_ piece: Alignment.Piece, gap: String) -> [Cell] {
    let typed = piece.typed.map(String.init)
    let expected = piece.expected.map(String.init)
    func sign(_ signs: [String], at place: Int) -> String {
      place < signs.count ? signs[place] : gap
    }
    return (0..<max(typed.count, expected.count)).map { place in
      Cell(
        typed: sign(typed, at: place), expected: sign(expected, at: place),
        isSame: piece.kind == .same)
    }
  }

  private static func line(
    _ label: String, _ cells: ArraySlice<Cell>, _ side: (Cell) -> String, _ style: Style
  ) -> StyledLine {
    var marked = style
    marked.isUnderlined = true
    marked.isBold = true
    return StyledLine(
      [StyledLine.Piece(text: label, style: style)]
        + cells.map { cell in
          let text = side(cell)
          return StyledLine.Piece(
            text: text.padded(to: cell.columns), style: cell.isSame ? style : marked)
        })
  }
}
