/// The text of UTF-8 bytes, without half a character at the end if they were cut off somewhere.
func text(of bytes: ArraySlice<UInt8>, isCut: Bool) -> String {
  var text = String(decoding: bytes, as: UTF8.self)
  if isCut, text.unicodeScalars.last == "\u{FFFD}" { text.unicodeScalars.removeLast() }
  return text
}

/// Puts UTF-8 bytes together to scalars, one byte at a time.
///
/// The ranges are those of table 3-7 of the Unicode Standard; each longest ill-formed beginning gives one
/// U+FFFD, as `String(decoding:as:)` does.
struct ScalarAssembler {
  private var value: UInt32 = 0
  private var missing = 0
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  enum Result: Equatable {
    case more
    case scalar(Unicode.Scalar)
    /// What came before was no character; this byte has not been used.
    case broken
  }

  var isPending: Bool { missing > 0 }

  /// Forgets an unfinished scalar.
  mutating func reset() {
    missing = 0
  }

  mutating func take(_ byte: UInt8) -> Result {
    guard isPending else { return begin(byte) }
    guard allowed.contains(byte) else {
      reset()
      return .broken
    }
    allowed = 0x80...0xBF
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    return isPending ? .more : .scalar(Unicode.Scalar(value) ?? "\u{FFFD}")
  }

  private mutating func begin(_ byte: UInt8) -> Result {
    switch byte {
    case 0x00...0x7F: return .scalar(Unicode.Scalar(byte))
    case 0xC2...0xDF: expect(1, after: byte & 0x1F)
    case 0xE0: expect(2, after: byte & 0x0F, first: 0xA0...0xBF)
    case 0xED: expect(2, after: byte & 0x0F, first: 0x80...0x9F)
    case 0xE1...0xEF: expect(2, after: byte & 0x0F)
    case 0xF0: expect(3, after: byte & 0x07, first: 0x90...0xBF)
    case 0xF4: expect(3, after: byte & 0x07, first: 0x80...0x8F)
    case 0xF1...0xF3: expect(3, after: byte & 0x07)
    default: return .scalar("\u{FFFD}")
    }
    return .more
  }

  private mutating func expect(
    _ count: Int, after bits: UInt8, first: ClosedRange<UInt8> = 0x80...0xBF
  ) {
    value = UInt32(bits)
    missing = count
    allowed = first
  }
}
