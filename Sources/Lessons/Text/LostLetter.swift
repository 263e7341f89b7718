/// Finds letters that were lost before a file was saved.
extension String {
  /// True where U+FFFD stands for what was lost.
  var holdsLostLetter: Bool {
    holdsScalar { $0 == "\u{FFFD}" }
  }

  /// 1-based byte column of a U+FFFD beside a letter, which an earlier program put for bytes that
  /// it could not read; nil where there is none. One that stands alone is spoken of.
  var columnOfLostLetter: Int? {
    guard holdsLostLetter else { return nil }
    var column = 1
    var before: Unicode.Scalar?
    var open: Int?
    for scalar in unicodeScalars {
      if scalar == "\u{FFFD}" {
        if before?.properties.isAlphabetic ?? false { return column }
        open = open ?? column
      } else if let open, scalar.properties.isAlphabetic {
        return open
      } else {
        open = nil
      }
      before = scalar
      column += UTF8.width(scalar)
    }
    return nil
  }
}
