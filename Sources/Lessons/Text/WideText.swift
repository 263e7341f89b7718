/// UTF-16 written out as UTF-8, so that one reader serves both.
enum WideText {
  /// The bytes behind a byte order mark in UTF-8; the mark itself is the first two bytes.
  ///
  /// Half a surrogate pair becomes the three bytes that would spell it. They are not UTF-8, so
  /// the line that holds them is reported like any other bad bytes, and so is a last odd byte.
  static func utf8(fromUTF16 bytes: [UInt8], bigEndian: Bool) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 2, to: bytes.count - 1, by: 2) {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
    }
    var written: [UInt8] = []
    written.reserveCapacity(bytes.count)
    var parser = Unicode.UTF16.ForwardParser()
    var iterator = units.makeIterator()
    parsing: while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar):
        written.append(
          contentsOf: UTF8.encode(UTF16.decode(scalar)) ?? UTF8.encodedReplacementCharacter)
      case .error:
        written.append(contentsOf: [0xED, 0xA0, 0x80])
      case .emptyInput:
        break parsing
      }
    }
    if !bytes.count.isMultiple(of: 2) { written.append(0xFF) }
    return written
  }
}
