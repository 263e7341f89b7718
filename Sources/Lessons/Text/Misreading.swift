/// An encoding of one byte a letter in which the bytes of UTF-8 were taken for letters.
struct Misreading: Sendable {
  var name: String
  /// The bytes that did not survive: those without a letter in the encoding, and the soft hyphen,
  /// which is invisible and dropped by many programs.
  var lostBytes: [UInt8] = []
  /// The byte behind each scalar value up to U+2122; 0 where none stands behind it.
  private var bytes: [UInt8]

  /// The byte of 0x80 and above that shows as this letter, or 0.
  func byte(of scalar: Unicode.Scalar) -> UInt8 {
    scalar.value < bytes.count ? bytes[Int(scalar.value)] : 0
  }

  /// - Parameters:
  ///   - upper: The letters of the bytes 0x80 to 0x9F; `·` for none.
  ///   - changes: Letters at or above 0xA0 in which the encoding differs from ISO 8859-1.
  private init(name: String, upper: String, changes: [UInt8: Unicode.Scalar] = [:]) {
    self.name = name
    bytes = Array(repeating: 0, count: 0x2123)
    for value in 0x80...0xFF { bytes[value] = UInt8(value) }
    for (byte, scalar) in zip(UInt8(0x80)...0x9F, upper.unicodeScalars) {
      // Where there is no letter, some programs take the control character of the same number.
      guard scalar != "·" else {
        lostBytes.append(byte)
        continue
      }
      bytes[Int(byte)] = 0
      bytes[Int(scalar.value)] = byte
    }
    lostBytes.append(0xAD)
    for byte in changes.keys { bytes[Int(byte)] = 0 }
    for (byte, scalar) in changes { bytes[Int(scalar.value)] = byte }
  }

  /// The encodings by how often they do this damage. The tables are Unicode's
  /// (`MAPPINGS/VENDORS/MICSFT/WINDOWS`).
  static let known = [
    Misreading(name: "Windows-1252", upper: "€·‚ƒ„…†‡ˆ‰Š‹Œ·Ž··‘’“”•–—˜™š›œ·žŸ"),
    Misreading(
      name: "Windows-1254", upper: "€·‚ƒ„…†‡ˆ‰Š‹Œ····‘’“”•–—˜™š›œ··Ÿ",
      changes: [0xD0: "Ğ", 0xDD: "İ", 0xDE: "Ş", 0xF0: "ğ", 0xFD: "ı", 0xFE: "ş"]),
    Misreading(
      name: "Windows-1258", upper: "€·‚ƒ„…†‡ˆ‰·‹Œ····‘’“”•–—˜™·›œ··Ÿ",
      changes: [
        0xC3: "Ă", 0xCC: "\u{300}", 0xD0: "Đ", 0xD2: "\u{309}", 0xD5: "Ơ", 0xDD: "Ư",
        0xDE: "\u{303}", 0xE3: "ă", 0xEC: "\u{301}", 0xF0: "đ", 0xF2: "\u{323}", 0xF5: "ơ",
        0xFD: "ư", 0xFE: "₫",
      ]),
    Misreading(name: "ISO 8859-1", upper: ""),
  ]
}

/// Bits of UTF-8 that say how many bytes a letter has.
enum LeadByte {
  /// How many bytes follow this one, or 0 for a byte that begins no letter beyond ASCII.
  static func followers(of byte: UInt8) -> Int {
    switch byte {
    case 0xC2...0xDF: 1
    case 0xE0...0xEF: 2
    case 0xF0...0xF4: 3
    default: 0
    }
  }

  /// The first byte of the no-break space and the soft hyphen.
  static let ofBlanks: UInt8 = 0xC2

  /// True for 0x80 to 0xBF, the bytes that follow.
  static func isFollower(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
