/// A line of a table as it stands in the lesson, outer bars and container marks (`>`) apart.
struct RowSource: Sendable {
  /// How many cells its bars make.
  let cellCount: Int
  /// True of a row such as `|---|:-:|` that makes the line above it a header.
  let isDelimiter: Bool

  init(_ line: String) {
    var line = line[...]
    line = line.drop { $0 == " " || $0 == "\t" || $0 == ">" }
    while line.last?.isWhitespace == true { line = line.dropLast() }
    // Bytes: a line may be very long, and every mark is ASCII.
    var bytes = line.utf8
    if bytes.first == UInt8(ascii: "|") { bytes = bytes.dropFirst() }
    if bytes.last == UInt8(ascii: "|"), bytes.dropLast().last != UInt8(ascii: "\\") {
      bytes = bytes.dropLast()
    }
    var bars = 0
    var isDelimiter = true
    var cell = DelimiterCell()
    var previous: UInt8 = 0
    for byte in bytes {
      // The parser takes any bar behind a backslash as text, also behind two of them.
      if byte == UInt8(ascii: "|"), previous != UInt8(ascii: "\\") {
        bars += 1
        isDelimiter = isDelimiter && cell.isWhole
        cell = DelimiterCell()
      } else {
        cell.read(byte)
      }
      previous = byte
    }
    cellCount = bars + 1
    self.isDelimiter = isDelimiter && cell.isWhole
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
