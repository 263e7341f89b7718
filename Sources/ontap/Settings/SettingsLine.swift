/// One line of the settings file, with its line end, byte for byte.
struct SettingsLine {
  /// What stands on a line.
  enum Content {
    /// An empty line or a comment.
    case nothing
    /// The words between the brackets of `[deck NAME]`.
    case heading(String)
    /// The places of a key and of its value.
    case setting(key: Range<Int>, value: Range<Int>)
    case unreadable
  }

  private(set) var bytes: [UInt8]

  init(_ bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes)
  }

  /// The line end, which the last line may lack.
  var end: [UInt8] { Array(bytes[(bytes.lastIndex { !Self.isEnd($0) }.map { $0 + 1 } ?? 0)...]) }

  /// The first byte that is neither blank nor a byte order mark, counted from 1.
  var column: Int { trimmed(bytes.indices).lowerBound + 1 }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  var content: Content {
    let whole = trimmed(bytes.indices)
    guard let first = whole.first.map({ bytes[$0] }), first != UInt8(ascii: "#") else {
      return .nothing
    }
    guard first != UInt8(ascii: "[") else {
      // One that has no end heads nothing known, and ends the section above all the same.
      let close = headingEnd(in: whole) ?? whole.lowerBound + 1
      return .heading(text(trimmed(whole.lowerBound + 1..<close)))
    }
    guard let equals = bytes[whole].firstIndex(of: UInt8(ascii: "=")) else { return .unreadable }
    let key = trimmed(whole.lowerBound..<equals)
    return key.isEmpty
      ? .unreadable : .setting(key: key, value: value(in: equals + 1..<whole.upperBound))
  }

  /// Puts another value in the place of the old one; what stands around it stays.
  mutating func replaceValue(at place: Range<Int>, with value: String) {
    bytes.replaceSubrange(place, with: Array(value.utf8))
  }

  /// A heading ends at the bracket behind which nothing stands, or a comment.
  private func headingEnd(in range: Range<Int>) -> Int? {
    let ends = range.filter { bytes[$0] == UInt8(ascii: "]") }
    return ends.first { value(in: $0 + 1..<range.upperBound).isEmpty } ?? ends.last
  }

  /// A value ends where a comment begins: at a `#` behind a blank.
  private func value(in range: Range<Int>) -> Range<Int> {
    let comment = range.first { place in
      bytes[place] == UInt8(ascii: "#") && Self.isBlank(bytes[place - 1])
    }
    return trimmed(range.lowerBound..<(comment ?? range.upperBound))
  }

  /// A range without the blanks, line ends and byte order mark at its ends.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    if range.lowerBound == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      range = 3..<range.upperBound
    }
    while let first = range.first, Self.isBlank(bytes[first]) || Self.isEnd(bytes[first]) {
      range.removeFirst()
    }
    while let last = range.last, Self.isBlank(bytes[last]) || Self.isEnd(bytes[last]) {
      range.removeLast()
    }
    return range
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  private static func isEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
