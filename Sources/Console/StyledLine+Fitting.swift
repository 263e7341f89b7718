extension StyledLine {
  /// The line if it fits, else its beginning and an ellipsis, in at most the given columns.
  package func truncated(to width: Int, ellipsis: String = "…") -> StyledLine {
    guard columns > width else { return self }
    var room = max(0, width - ellipsis.columns)
    var kept: [Piece] = []
    for piece in pieces {
      let head = piece.text.clipped(to: room)
      kept.append(Piece(text: String(head), style: piece.style))
      guard head.endIndex == piece.text.endIndex else { break }
      room -= head.columns
    }
    let end = StyledLine(ellipsis.truncated(to: width, ellipsis: ""), kept.last?.style ?? .plain)
    return StyledLine(kept) + end
  }

  /// The line with spaces before it.
  package func indented(by count: Int) -> StyledLine {
    count > 0 ? StyledLine(spaces(count)) + self : self
  }
}
