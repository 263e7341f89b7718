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

  /// A line of bytes that have been seen to be UTF-8.
  init(wellFormed bytes: ArraySlice<UInt8>, isASCII: Bool) {
    place = bytes.indices
    end = bytes.endIndex
    text = String(wellFormed: bytes.span, isASCII: isASCII)
  }

  /// A line of bytes that are looked at one by one.
  init(_ bytes: ArraySlice<UInt8>) {
    place = bytes.indices
    end = bytes.endIndex
    text = String(decoding: bytes, as: UTF8.self)
    guard text.holdsLostLetter else { return }
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
  ///
  /// - Parameter areWellFormed: True where all bytes have been seen to be UTF-8.
  static func lines(of bytes: ArraySlice<UInt8>, areWellFormed: Bool = false) -> [DecodedLine] {
    var lines: [DecodedLine] = []
    let all = bytes.span
    var start = 0
    var index = 0
    var union: UInt8 = 0
    func line() -> DecodedLine {
      let line = bytes[(bytes.startIndex + start)..<(bytes.startIndex + index)]
      guard areWellFormed else { return DecodedLine(line) }
      return DecodedLine(wellFormed: line, isASCII: union < 0x80)
    }
    while index < all.count {
      let byte = all[index]
      guard byte <= 0x0D, byte == 0x0A || byte == 0x0D else {
        union |= byte
        index += 1
        continue
      }
      lines.append(line())
      index += 1
      if byte == 0x0D, index < all.count, all[index] == 0x0A { index += 1 }
      lines[lines.count - 1].end = bytes.startIndex + index
      start = index
      union = 0
    }
    if start < all.count { lines.append(line()) }
    return lines
  }
}
