/// A text in the form in which two wordings count as the same: case, marks, quotes, dashes and
/// outer punctuation aside.
struct Folded: Hashable, Sendable {
  /// Composed, so that its bytes tell whether two are the same.
  let text: String

  init(_ text: String) {
    let small = text.inSmallLetters
    let plain = Folded.isPlain(small) ? small : Folded.plain(small)
    var core = plain[...]
    while Folded.isOuter(core.utf8.first), core.first.map(Folded.isOuter) == true {
      core = core.dropFirst()
    }
    while Folded.isOuter(core.utf8.last), core.last.map(Folded.isOuter) == true {
      core = core.dropLast()
    }
    self.text = core.isEmpty || core.utf8.count == plain.utf8.count ? plain : String(core)
  }

  /// A word of a folded text is folded already.
  init(word: Substring) {
    text = String(word)
  }

  func hash(into hasher: inout Hasher) {
    text.hashBytes(into: &hasher)
  }

  private static func isOuter(_ character: Character) -> Bool {
    switch character {
    case " ", ".", ":", ";", ",", "?", "!", "\"", "'": true
    default: false
    }
  }

  /// A quick look at a byte that may stand for such a character.
  private static func isOuter(_ byte: UInt8?) -> Bool {
    byte.map { $0 < 0x40 && !(0x30...0x39).contains($0) } ?? false
  }

  /// A quick look: nothing is left out or written in another way, as in most texts.
  private static func isPlain(_ text: String) -> Bool {
    var previous: Unicode.Scalar = " "
    let needsCare = text.holdsScalar { scalar in
      defer { previous = scalar }
      switch scalar {
      case " ", "*", "_": return previous == scalar
      case "`", "$", "\u{2010}"..."\u{201D}", "\u{2212}": return true
      default: return !scalar.standsAlone || scalar.isWhitespace
      }
    }
    return !needsCare && previous != " "
  }

  private static func plain(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var start = 0
    text.scan { scalar, offset in
      guard let other = otherForm(of: scalar) else { return false }
      kept += bytes[start..<offset]
      kept += other.utf8
      start = offset + UTF8.width(scalar)
      return false
    }
    kept += bytes[start...]
    let unpaired = String(decoding: kept, as: UTF8.self)
      .withoutPairs(of: "*").withoutPairs(of: "_")
    return isPlain(unpaired) ? unpaired : unpaired.withSingleSpaces.composed
  }

  /// How a mark is written here, empty for one that is left out; nil for all other characters.
  private static func otherForm(of scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x60, 0x24, 0x200B...0x200F, 0xFEFF, 0xFE0F, 0xAD: ""
    case 0x2010...0x2015, 0x2212: "-"
    case 0x2018, 0x2019: "'"
    case 0x201C, 0x201D: "\""
    default: nil
    }
  }

  /// Its runs of letters and digits.
  var words: [Folded] { text.words.map(Folded.init(word:)) }

  /// True where the other text stands in this one as a run of whole words.
  func holds(_ other: Folded) -> Bool {
    text.holdsBytes(of: other.text) { isBorder($0.lowerBound) && isBorder($0.upperBound) }
  }

  /// True where no letter or digit stands on both sides of this byte.
  private func isBorder(_ offset: Int) -> Bool {
    let scalars = text.unicodeScalars
    guard offset > 0, offset < text.utf8.count else { return true }
    let index = text.utf8.index(text.startIndex, offsetBy: offset)
    return !(scalars[scalars.index(before: index)].isWordPart && scalars[index].isWordPart)
  }
}

extension String {
  /// Without doubled marks, as in `**bold**`.
  fileprivate func withoutPairs(of mark: Unicode.Scalar) -> String {
    guard holdsBytes(of: "\(mark)\(mark)") else { return self }
    let mark = Character(mark)
    var out = ""
    for character in self {
      if character == mark, out.last == mark { out.removeLast() } else { out.append(character) }
    }
    return out
  }
}

extension Unicode.Scalar {
  /// True of letters, digits and the underscore.
  var isWordPart: Bool {
    if isASCII { return isLetter || isNumber || value == 0x5F }
    return switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }
}
