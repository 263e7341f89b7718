/// What the standard library says of characters, by their first scalars as there, without asking
/// Unicode's tables about common ones.
extension Character {
  var isLetter: Bool { first.isLetter }

  var isNumber: Bool { first.isNumber }

  var isWhitespace: Bool { first.isWhitespace }

  @inline(__always)
  private var first: Unicode.Scalar {
    unicodeScalars[unicodeScalars.startIndex]
  }
}
