/// A line in which everything is there to be seen.
///
/// Control characters are replaced, for they could command a terminal, and a text that an editor
/// shows differently from what it holds is no answer to learn. Characters without width are
/// dropped, so that two cells that look the same are the same.
struct VisibleLine: Hashable {
  var text: String
  /// How many characters were replaced by U+FFFD.
  var replaced = 0
  /// 1-based byte column of the first replaced character; 0 without one.
  var column = 0
  /// Its scalar value.
  var firstReplaced: UInt32 = 0

  init(_ line: String) {
    guard line.holdsScalar(where: Invisible.concerns) else {
      text = line
      return
    }
    let scalars = Array(line.unicodeScalars)
    let hasFairDirections = DirectionMarks.areBalanced(in: scalars)
    var kept = String.UnicodeScalarView()
    var byteColumn = 1
    for (index, scalar) in scalars.enumerated() {
      let fate = Invisible.fate(
        of: scalar, after: index > 0 ? scalars[index - 1] : nil,
        before: index + 1 < scalars.count ? scalars[index + 1] : nil,
        hasFairDirections: hasFairDirections)
      switch fate {
      case .kept: kept.append(scalar)
      case .dropped: break
      case .blank: kept.append(" ")
      case .replaced:
        if replaced == 0 { (column, firstReplaced) = (byteColumn, scalar.value) }
        replaced += 1
        kept.append("\u{FFFD}")
      }
      byteColumn += UTF8.width(scalar)
    }
    text = String(kept)
  }
}
