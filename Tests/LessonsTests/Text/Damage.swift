/// The damage that a text takes when its UTF-8 bytes are read in another encoding and saved again.
///
/// Written apart from the repair, so that one mistake cannot hide in both.
struct Damage: Sendable, CustomStringConvertible {
  var name: String
  /// The letters of the bytes 0x80 to 0x9F; `·` where the encoding has none.
  var upper: String
  var changes: [UInt8: Unicode.Scalar] = [:]
  /// What becomes of a byte without a letter: it disappears, or is marked by U+FFFD.
  var isMarking = false
  /// True where the soft hyphen disappears as well.
  var losesSoftHyphen = true

  var description: String { name }

  func applied(to text: String) -> String {
    let table = Array(upper.unicodeScalars)
    var damaged = String.UnicodeScalarView()
    for byte in text.utf8 {
      if byte == 0xAD, losesSoftHyphen { continue }
      let scalar =
        changes[byte]
        ?? ((0x80...0x9F).contains(byte) ? table[Int(byte) - 0x80] : Unicode.Scalar(byte))
      if scalar != "·" || byte == 0xB7 {
        damaged.append(scalar)
      } else if isMarking {
        damaged.append("\u{FFFD}")
      }
    }
    return String(damaged)
  }

  static let windows1252 = Damage(
    name: "Windows-1252", upper: "€·‚ƒ„…†‡ˆ‰Š‹Œ·Ž··‘’“”•–—˜™š›œ·žŸ")
  static let windows1254 = Damage(
    name: "Windows-1254", upper: "€·‚ƒ„…†‡ˆ‰Š‹Œ····‘’“”•–—˜™š›œ··Ÿ",
    changes: [0xD0: "Ğ", 0xDD: "İ", 0xDE: "Ş", 0xF0: "ğ", 0xFD: "ı", 0xFE: "ş"])
  static let windows1258 = Damage(
    name: "Windows-1258", upper: "€·‚ƒ„…†‡ˆ‰·‹Œ····‘’“”•–—˜™·›œ··Ÿ",
    changes: [
      0xC3: "Ă", 0xCC: "\u{300}", 0xD0: "Đ", 0xD2: "\u{309}", 0xD5: "Ơ", 0xDD: "Ư",
      0xDE: "\u{303}", 0xE3: "ă", 0xEC: "\u{301}", 0xF0: "đ", 0xF2: "\u{323}", 0xF5: "ơ",
      0xFD: "ư", 0xFE: "₫",
    ])
  static let latin1 = Damage(
    name: "ISO 8859-1",
    upper: String(String.UnicodeScalarView((0x80...0x9F).map { Unicode.Scalar(UInt8($0)) })),
    losesSoftHyphen: false)

  /// ISO 8859-1 in a program that throws control characters away: a third of the bytes is gone.
  static let withoutControls = Damage(
    name: "ISO 8859-1", upper: String(repeating: "·", count: 32), losesSoftHyphen: false)

  static let all = [windows1252, windows1254, windows1258, latin1]
}
