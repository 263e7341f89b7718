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
  private static func withoutNumbering(_ text: String) -> String {
    guard let space = text.firstIndex(of: " ") else { return text }
    let mark = text[..<space]
    guard mark.utf8.contains(where: { ".():".utf8.contains($0) }) else { return text }
    let rest = String(text[space...].drop(while: \.isWhitespace))
    let isBracketed = mark.first == "(" && mark.last == ")"
    let isClosed = mark.last == "." || mark.last == ")" || mark.last == ":"
    let parts = mark.split { ".():".contains($0) }
    guard let head = parts.first, parts.count > 1 || isBracketed || isClosed else { return text }
    let numbers = parts.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isNumber } }
    let isLetter = parts.count == 1 && head.count == 1 && head.allSatisfy(\.isLetter)
    let isRoman = parts.count == 1 && head.allSatisfy { "IVX".contains($0) }
    return numbers || isLetter || isRoman ? rest : text
  }

  private static func withoutEmoji(_ text: String) -> String {
    text.mayHoldPictures ? text.filter { !$0.isEmoji } : text
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
