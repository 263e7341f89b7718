import Recall

/// Tables that would cost the parser minutes: it fills short rows up to the width of the header,
/// and takes the square of a row's cells in time.
enum Oversized {
  /// Wider than any table a person writes; the parser's own limit is 65,535.
  static let mostColumns = 512
  /// A 400-page book of figures.
  static let mostCells = 200_000

  /// The lines with such tables blanked, and a finding for each.
  static func removed(from lines: [String], path: String) -> (lines: [String], findings: [Finding])
  {
    var kept = lines
    var findings: [Finding] = []
    var index = 1
    while index < lines.count {
      let width = delimiterWidth(lines[index])
      guard width > 0 else {
        index += 1
        continue
      }
      let end = lines[index...].firstIndex(where: endsTable) ?? lines.count
      let widest = lines[(index - 1)..<end].map(bars).max()
      let isOversized = (widest ?? 0) > mostColumns + 1 || width * (end - index) > mostCells
      if isOversized {
        for line in (index - 1)..<end { kept[line] = "" }
        findings.append(finding(at: index, path: path))
      }
      index = end
    }
    return (kept, findings)
  }

  /// True of a blank line and of a code fence, which must stay to close its block.
  private static func endsTable(_ line: String) -> Bool {
    // Nearly every line of a table begins with a bar.
    guard line.utf8.first != UInt8(ascii: "|") else { return false }
    let text = line.drop { $0 == " " || $0 == ">" }
    return text.isBlank || text.hasPrefix("```") || text.hasPrefix("~~~")
  }

  /// The cells of a delimiter row, 0 for any other line.
  private static func delimiterWidth(_ line: String) -> Int {
    var bars = 0
    var hyphens = 0
    let isText = line.holdsByte { byte in
      switch byte {
      case UInt8(ascii: "|"): bars += 1
      case UInt8(ascii: "-"): hyphens += 1
      case UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">"): break
      default: return true
      }
      return false
    }
    return !isText && hyphens > 0 ? bars : 0
  }

  private static func bars(in line: String) -> Int {
    var bars = 0
    _ = line.holdsByte { byte in
      if byte == UInt8(ascii: "|") { bars += 1 }
      return false
    }
    return bars
  }

  private static func finding(at line: Int, path: String) -> Finding {
    Finding(
      path: path, line: line, severity: .warning,
      sentence: Sentence(
        "this table has more than \(mostColumns) columns or \(mostCells) cells and was skipped; split it into smaller ones"
      ),
      code: "too-large")
  }
}
