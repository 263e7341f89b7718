/// A line of text: pieces, each in its style.
package struct StyledLine: Hashable, Sendable {
  package struct Piece: Hashable, Sendable {
    package var text: String
    package var style: Style

    package init(text: String, style: Style) {
      self.text = text
      self.style = style
    }
  }

  package var pieces: [Piece]

  package init(_ text: String = "", _ style: Style = .plain) {
    pieces = [Piece(text: text, style: style)]
  }

  package init(_ pieces: [Piece]) {
    self.pieces = pieces
  }

  package static let empty = StyledLine()

  package var columns: Int { pieces.reduce(0) { $0 + $1.text.columns } }

  /// The text without its styles.
  package var text: String { pieces.map(\.text).joined() }

  /// The line as bytes for an output without frames: safe to print, and styled where it is a terminal.
  package func text(for appearance: Appearance) -> String {
    guard appearance.isTerminal else { return text.safe() }
    return pieces.map { $0.style.apply(to: $0.text.safe(), colors: appearance.colors) }.joined()
  }

  package static func + (a: StyledLine, b: StyledLine) -> StyledLine {
    StyledLine(a.pieces + b.pieces)
  }
}

extension Frame {
  /// Puts a line on a row, over what was there.
  package mutating func put(_ line: StyledLine, row: Int, column: Int) {
    var column = column
    for piece in line.pieces {
      put(piece.text, row: row, column: column, style: piece.style)
      column += piece.text.columns
    }
  }
}
