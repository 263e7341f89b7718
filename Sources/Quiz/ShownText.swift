import Console

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
