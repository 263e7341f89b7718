/// Formulas on lines of their own, which the Markdown parser would take for headings and lists: a
/// line `=` below `\theta` makes a heading of it.
enum DisplayMath {
  /// In lines; a longer one has lost its end.
  private static let longest = 60

  /// The lines with such formulas blanked; line numbers stay.
  static func removed(from lines: [String]) -> [String] {
    var kept = lines
    var index = 0
    while index < lines.count {
      if let last = lastLine(ofFormulaAt: index, in: lines) {
        for line in index...last { kept[line] = "" }
        index = last
      }
      index += 1
    }
    return kept
  }

  /// The last line of a formula that opens here and closes on a later line; neither a blank line nor
  /// a table stands in one.
  private static func lastLine(ofFormulaAt start: Int, in lines: [String]) -> Int? {
    guard let (mark, rest) = opening(of: lines[start]), !String(rest).holdsBytes(of: mark) else {
      return nil
    }
    let end = min(lines.count, start + longest)
    guard start + 1 < end else { return nil }
    for index in (start + 1)..<end {
      if lines[index].isBlank || makesTable(lines[index]) { return nil }
      if lines[index].holdsBytes(of: mark) { return index }
    }
    return nil
  }

  /// True of a delimiter row with bars.
  private static func makesTable(_ line: String) -> Bool {
    line.holdsByte { $0 == UInt8(ascii: "|") } && RowSource(line).isDelimiter
  }

  /// A quick look, for nearly every line begins with something else.
  private static func begins(_ line: String) -> Bool {
    var isSuch = false
    _ = line.holdsByte { byte in
      isSuch = byte == UInt8(ascii: "$") || byte == UInt8(ascii: "\\")
      return byte != UInt8(ascii: " ") && byte != UInt8(ascii: ">")
    }
    return isSuch
  }

  /// The mark that closes the formula a line opens, and what follows on the line.
  private static func opening(of line: String) -> (mark: String, rest: Substring)? {
    guard begins(line) else { return nil }
    let body = line.utf8.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ">") }
    if body.starts(with: "$$".utf8) { return ("$$", Substring(body.dropFirst(2))) }
    if body.starts(with: "\\[".utf8) { return ("\\]", Substring(body.dropFirst(2))) }
    return nil
  }
}
