/// A heading of a lesson.
struct Heading: Hashable, Sendable {
  /// 1 (outermost) to 6.
  let level: Int
  /// True of an outermost heading with a picture of success.
  let isProud: Bool
  /// Without numbering and emoji.
  let title: String
  /// For comparing.
  let folded: Folded

  init(level: Int, written: String) {
    self.level = level
    let written = written.holdsLostLetter ? written.filter { $0 != "\u{FFFD}" } : written
    isProud = level == 1 && written.mayHoldPictures && written.contains { "✅🎉🏆🥳".contains($0) }
    let bare = Heading.withoutEmoji(written).withSingleSpaces
    let title = Heading.withoutNumbering(bare)
    self.title = title.isEmpty ? bare : title
    folded = Folded(self.title)
  }

  /// Drops `1.`, `2.3`, `4.1.`, `(a)`, `B.` and `IV.` in front, but neither `3D` nor `5 Kingdoms`.
  ///
  /// - Parameter text: With single spaces.
  private static func withoutNumbering(_ text: String) -> String {
    // Bytes: all signs of a numbering are ASCII.
    guard let space = text.utf8.firstIndex(of: UInt8(ascii: " ")), isNumbering(text.utf8[..<space])
    else { return text }
    return String(text[text.utf8.index(after: space)...])
  }

  private static func isNumbering(_ mark: Substring.UTF8View) -> Bool {
    guard let last = mark.last, mark.contains(where: isSign) else { return false }
    let isBracketed = mark.first == UInt8(ascii: "(") && last == UInt8(ascii: ")")
    let isClosed = isSign(last) && last != UInt8(ascii: "(")
    let parts = mark.split(whereSeparator: isSign)
    guard let head = parts.first, parts.count > 1 || isBracketed || isClosed else { return false }
    if parts.joined().allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) {
      return true
    }
    guard parts.count == 1 else { return false }
    let text = Substring(head)
    return head.allSatisfy("IVX".utf8.contains) || (text.count == 1 && text.allSatisfy(\.isLetter))
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ":"): true
    default: false
    }
  }

  private static func withoutEmoji(_ text: String) -> String {
    guard text.mayHoldPictures else { return text }
    // Where no scalar joins with another, each is a character.
    guard text.standsAlone else { return text.filter { !$0.isEmoji } }
    return String(text.unicodeScalars.filter { !$0.isPicture })
  }
}

extension String {
  /// False where no character can be an emoji, a check mark or a star: a quick look that nearly all
  /// texts pass.
  var mayHoldPictures: Bool {
    holdsScalar { scalar in
      switch scalar.value {
      case 0..<0x20E3: false
      // Arrows and mathematics lie before the watch, Chinese and Hangul behind the stars.
      case 0x20E4..<0x231A, 0x2C00..<0xFE0F: false
      default: true
      }
    }
  }
}

extension Unicode.Scalar {
  /// True of an emoji that needs no selector to be one.
  fileprivate var isPicture: Bool { value >= 0x231A && properties.isEmojiPresentation }
}

extension Character {
  /// True of pictures such as 🧭, ✅ and 1️⃣, not of digits and letters that merely have an emoji
  /// form.
  var isEmoji: Bool {
    guard !isLatin, let first = unicodeScalars.first else { return false }
    let hasPictureSelector =
      unicodeScalars.contains("\u{FE0F}") || unicodeScalars.contains("\u{20E3}")
    return first.properties.isEmojiPresentation || (first.properties.isEmoji && hasPictureSelector)
      || first.properties.isEmojiModifier
  }

  /// True of one scalar below U+2000, none of which is a picture by itself.
  var isLatin: Bool {
    guard utf8.count <= 3 else { return false }
    return unicodeScalars.count == 1 && unicodeScalars.allSatisfy { $0.value < 0x2000 }
  }
}
