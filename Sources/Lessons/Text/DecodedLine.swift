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

  /// - Parameter mayBeIllFormed: False where all bytes are known to be UTF-8.
  init(_ bytes: ArraySlice<UInt8>, mayBeIllFormed: Bool) {
    place = bytes.indices
    end = bytes.endIndex
    text = String(decoding: bytes, as: UTF8.self)
    guard mayBeIllFormed, text.holdsByte(where: { $0 == 0xEF }), text.holdsLostLetter else {
      return
    }
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
  static func lines(of bytes: ArraySlice<UInt8>, mayBeIllFormed: Bool = true) -> [DecodedLine] {
    var lines: [DecodedLine] = []
    let all = bytes.span
    let base = bytes.startIndex
    var start = 0
    var index = 0
    while index < all.count {
      let byte = all[index]
      guard byte <= 0x0D, byte == 0x0A || byte == 0x0D else {
        index += 1
        continue
      }
      var line = DecodedLine(
        bytes[(base + start)..<(base + index)], mayBeIllFormed: mayBeIllFormed)
      index += 1
      if byte == 0x0D, index < all.count, all[index] == 0x0A { index += 1 }
      line.end = base + index
      lines.append(line)
      start = index
    }
    if start < all.count {
      lines.append(DecodedLine(bytes[(base + start)...], mayBeIllFormed: mayBeIllFormed))
    }
    return lines
  }
}
