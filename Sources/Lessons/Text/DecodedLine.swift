/// A line of a file in Unicode, with the bytes that were not UTF-8.
struct DecodedLine: Hashable {
  /// Each ill-formed stretch of bytes is one U+FFFD, as Unicode recommends.
  var text: String
  /// How many ill-formed stretches there were.
  var badStretches = 0
  /// 1-based byte column of the first ill-formed byte; 0 without one.
  var badColumn = 0
  /// Where the line stands among the bytes that it was taken from.
  var place: Range<Int>
  /// Where the next line begins.
  var end: Int

  init(_ bytes: ArraySlice<UInt8>) {
    place = bytes.indices
    end = bytes.endIndex
    text = String(decoding: bytes, as: UTF8.self)
    guard text.holdsByte(where: { $0 == 0xEF }), text.holdsLostLetter else { return }
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var column = 1
    parsing: while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar):
        column += scalar.count
      case .error(let length):
        if badStretches == 0 { badColumn = column }
        badStretches += 1
        column += length
      case .emptyInput:
        break parsing
      }
    }
  }
}

extension DecodedLine {
  /// The lines of a file; LF, CR and CRLF end a line, and the last end opens no further line.
  ///
  /// Bytes are split, not characters: `"\r\n"` is a single `Character`.
  static func lines(of bytes: ArraySlice<UInt8>) -> [DecodedLine] {
    var lines: [DecodedLine] = []
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
      let byte = bytes[index]
      guard byte == 0x0A || byte == 0x0D else {
        index += 1
        continue
      }
      lines.append(DecodedLine(bytes[start..<index]))
      index += 1
      if byte == 0x0D, index < bytes.endIndex, bytes[index] == 0x0A { index += 1 }
      lines[lines.count - 1].end = index
      start = index
    }
    if start < bytes.endIndex { lines.append(DecodedLine(bytes[start...])) }
    return lines
  }
}
