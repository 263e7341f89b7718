/// An encoding of one byte a letter in which the bytes of UTF-8 were taken for letters.
struct Misreading: Sendable {
  var name: String
  /// The bytes that did not survive: those without a letter in the encoding, and the soft hyphen,
  /// which is invisible and dropped by many programs.
  var lostBytes: [UInt8] = []
  /// True of an encoding that seldom does this: more must speak for it.
  var isRare: Bool
  /// The letters of the bytes 0x80 to 0xFF; nil for none.
  let letters: [Unicode.Scalar?]
  /// The byte behind each scalar value below U+2600; 0 where none stands behind it.
  private var bytes = [UInt8](repeating: 0, count: 0x2600)
  /// The same for those beyond: ligatures, and the sign of a maker.
  private var bytesBeyond: [Unicode.Scalar: UInt8] = [:]

  /// The byte of 0x80 and above that shows as this letter, or 0.
  func byte(of scalar: Unicode.Scalar) -> UInt8 {
    if scalar.value < bytes.count { return bytes[Int(scalar.value)] }
    return bytesBeyond.isEmpty ? 0 : bytesBeyond[scalar] ?? 0
  }

  /// Each byte of 0x80 and above with the letter or the control character that shows it.
  var spelling: [(byte: UInt8, scalar: Unicode.Scalar)] {
    zip(UInt8(0x80)...0xFF, letters).map { ($0, $1 ?? Unicode.Scalar($0)) }
  }

  private init(name: String, isRare: Bool, letters: [Unicode.Scalar?]) {
    (self.name, self.isRare, self.letters) = (name, isRare, letters)
    // Where there is no letter, some programs take the control character of the same number.
    for (byte, scalar) in zip(UInt8(0x80)...0xFF, letters) where scalar == nil {
      lostBytes.append(byte)
      bytes[Int(byte)] = byte
    }
    for (byte, scalar) in zip(UInt8(0x80)...0xFF, letters) {
      guard let scalar else { continue }
      if scalar.value < bytes.count {
        bytes[Int(scalar.value)] = byte
      } else {
        bytesBeyond[scalar] = byte
      }
      if scalar == "\u{AD}", LeadByte.isFollower(byte) { lostBytes.append(byte) }
    }
  }

  /// An encoding that is ISO 8859-1 with changes.
  ///
  /// - Parameters:
  ///   - upper: The letters of the bytes 0x80 to 0x9F; `␀` for none.
  ///   - changes: Letters at or above 0xA0 that are others.
  private init(name: String, upper: String, changes: [UInt8: Unicode.Scalar] = [:]) {
    let first = Self.letters(upper)
    let letters = (UInt8(0x80)...0xFF).map { byte in
      changes[byte] ?? (byte < 0xA0 ? first[Int(byte) - 0x80] : Unicode.Scalar(byte))
    }
    self.init(name: name, isRare: false, letters: letters)
  }

  private static func letters(_ text: String) -> [Unicode.Scalar?] {
    text.unicodeScalars.map { $0 == "␀" ? nil : $0 }
  }

  /// The encodings that mostly do this damage, the most frequent first. The tables are Unicode's
  /// (`MAPPINGS/VENDORS/MICSFT/WINDOWS`).
  static let known = [
    Misreading(name: "Windows-1252", upper: "€␀‚ƒ„…†‡ˆ‰Š‹Œ␀Ž␀␀‘’“”•–—˜™š›œ␀žŸ"),
    Misreading(
      name: "Windows-1254", upper: "€␀‚ƒ„…†‡ˆ‰Š‹Œ␀␀␀␀‘’“”•–—˜™š›œ␀␀Ÿ",
      changes: [0xD0: "Ğ", 0xDD: "İ", 0xDE: "Ş", 0xF0: "ğ", 0xFD: "ı", 0xFE: "ş"]),
    Misreading(
      name: "Windows-1258", upper: "€␀‚ƒ„…†‡ˆ‰␀‹Œ␀␀␀␀‘’“”•–—˜™␀›œ␀␀Ÿ",
      changes: [
        0xC3: "Ă", 0xCC: "\u{300}", 0xD0: "Đ", 0xD2: "\u{309}", 0xD5: "Ơ", 0xDD: "Ư",
        0xDE: "\u{303}", 0xE3: "ă", 0xEC: "\u{301}", 0xF0: "đ", 0xF2: "\u{323}", 0xF5: "ơ",
        0xFD: "ư", 0xFE: "₫",
      ]),
    Misreading(name: "ISO 8859-1", upper: controls),
  ]

  /// What ISO 8859-1 has in the place of letters.
  private static let controls = String(
    String.UnicodeScalarView((UInt8(0x80)...0x9F).map { Unicode.Scalar($0) }))

  /// The others.
  static let rare = CodePages.all.map {
    Misreading(name: $0.name, isRare: true, letters: letters($0.letters))
  }
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
