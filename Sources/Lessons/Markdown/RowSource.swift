/// A line of a table as it stands in the lesson, outer bars and container marks (`>`) apart.
struct RowSource: Sendable {
  /// How many cells its bars make.
  let cellCount: Int
  /// True of a row such as `|---|:-:|` that makes the line above it a header.
  let isDelimiter: Bool

  init(_ line: String) {
    // Bytes: a line may be very long, and every mark is ASCII.
    let bytes = RowSource.withoutMargins(line).utf8.span
    var range = bytes.indices
    if let first = range.first, bytes[first] == UInt8(ascii: "|") { range = range.dropFirst() }
    if let last = range.last, bytes[last] == UInt8(ascii: "|"),
      last == range.lowerBound || bytes[last - 1] != UInt8(ascii: "\\")
    {
      range = range.dropLast()
    }
    var bars = 0
    var isDelimiter = true
    var cell = DelimiterCell()
    var previous: UInt8 = 0
    for index in range {
      let byte = bytes[index]
      // The parser takes any bar behind a backslash as text, also behind two of them.
      if byte == UInt8(ascii: "|"), previous != UInt8(ascii: "\\") {
        bars += 1
        isDelimiter = isDelimiter && cell.isWhole
        cell = DelimiterCell()
      } else if isDelimiter {
        cell.read(byte)
      }
      previous = byte
    }
    cellCount = bars + 1
    self.isDelimiter = isDelimiter && cell.isWhole
  }

  /// Most rows begin and end with a bar.
  private static func withoutMargins(_ line: String) -> Substring {
    var line = line[...]
    guard line.utf8.first != UInt8(ascii: "|") || line.utf8.last != UInt8(ascii: "|") else {
      return line
    }
    line = line.drop { $0 == " " || $0 == "\t" || $0 == ">" }
    while line.last?.isWhitespace == true { line = line.dropLast() }
    return line
  }
}

/// A cell `-`, `:--` or `:-:` while it is read byte by byte.
struct DelimiterCell: Sendable {
  private var hyphens = 0
  private var isClosed = false
  private var isForeign = false

  /// True of a text that would be such a cell.
  static func matches(_ text: some StringProtocol) -> Bool {
    var cell = DelimiterCell()
    for byte in text.utf8 { cell.read(byte) }
    return cell.isWhole
  }

  var isWhole: Bool { hyphens > 0 && !isForeign }

  mutating func read(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "-") where !isClosed: hyphens += 1
    case UInt8(ascii: ":"): isClosed = hyphens > 0
    case UInt8(ascii: " "), UInt8(ascii: "\t"): break
    default: isForeign = true
    }
  }
}
