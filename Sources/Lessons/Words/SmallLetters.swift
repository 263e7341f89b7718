extension String {
  /// The same as `lowercased()`, which asks Unicode's tables for each letter beyond ASCII.
  var inSmallLetters: String {
    var bytes: [UInt8] = []
    var isUncommon = false
    scan { scalar, offset in
      guard let small = scalar.small else {
        isUncommon = true
        return true
      }
      guard small != scalar else { return false }
      if bytes.isEmpty { bytes = Array(utf8) }
      if small.isASCII {
        bytes[offset] = UInt8(truncatingIfNeeded: small.value)
      } else if let encoded = UTF8.encode(small) {
        for (place, byte) in zip(offset..., encoded) { bytes[place] = byte }
      }
      return false
    }
    if isUncommon { return lowercased() }
    return bytes.isEmpty ? self : String(wellFormed: bytes.span, isASCII: utf8Span.isKnownASCII)
  }
}

extension Unicode.Scalar {
  /// The letter as a small one of as many bytes, and what is no letter as it is; nil outside the
  /// common ranges, where Unicode's tables must be asked.
  @inline(__always)
  var small: Unicode.Scalar? {
    switch value {
    case 0...0x40, 0x5B...0xBF, 0xD7, 0xDF...0xFF, 0x300...0x36F, 0x3AC...0x3CE, 0x430...0x45F: self
    case 0x41...0x5A, 0xC0...0xDE, 0x391...0x3A1, 0x3A3...0x3AB, 0x410...0x42F:
      Unicode.Scalar(value + 0x20)
    // Capital and small letters in turns.
    case 0x100...0x12F, 0x132...0x137, 0x14A...0x177, 0x1A0...0x1A5: Unicode.Scalar(value | 1)
    case 0x1E00...0x1E95, 0x1EA0...0x1EFF: Unicode.Scalar(value | 1)
    case 0x1AF, 0x1B0: "\u{1B0}"
    case 0x2000...0x20FF, 0x2190...0x23FF, 0x2500...0x2BFF, 0x3000...0x9FFF, 0xAC00...0xD7A3: self
    case 0xFE00...0xFE0F, 0x1F000...0x1FAFF, 0xF0000...0xFFFFD: self
    default: nil
    }
  }
}
