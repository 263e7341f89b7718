import Console

/// A line of a screen: pieces of text, each in its style.
struct StyledLine: Hashable {
  struct Piece: Hashable {
    var text: String
    var style: Style
  }

  var pieces: [Piece]

  init(_ text: String = "", _ style: Style = .plain) {
    pieces = [Piece(text: text, style: style)]
  }

  init(_ pieces: [Piece]) {
    self.pieces = pieces
  }

  static let empty = StyledLine()

  var columns: Int { pieces.reduce(0) { $0 + $1.text.columns } }
}

extension Frame {
  /// Puts a line on a row, over what was there.
  mutating func put(_ line: StyledLine, row: Int, column: Int) {
    var column = column
    for piece in line.pieces {
      put(piece.text, row: row, column: column, style: piece.style)
      column += piece.text.columns
    }
  }
}

extension String {
  /// More than anybody reads on a screen; a cell can hold a whole book by mistake.
  private static let mostShown = 20_000

  /// As much of the text as a screen has to know of it.
  var shown: String {
    guard utf8.count > Self.mostShown else { return self }
    return String(unicodeScalars.prefix(Self.mostShown)) + "…"
  }

  /// The text of a card in lines of at most so many columns.
  func lines(_ width: Int, _ style: Style) -> [StyledLine] {
    shown.safe(.block).wrapped(to: width).map { StyledLine($0, style) }
  }
}
