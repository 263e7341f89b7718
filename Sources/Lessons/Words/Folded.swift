/// A text in the form in which two wordings count as the same: case, marks, quotes, dashes and
/// outer punctuation aside.
struct Folded: Hashable, Sendable {
  /// Composed, so that its bytes tell whether two are the same.
  let text: String

  init(_ text: String) {
    let small = text.inSmallLetters
    let isPlain = Folded.isPlain(small)
    let plain = isPlain ? small : Folded.plain(small)
    self.text = isPlain || plain.standsAlone ? Folded.coreOfBytes(plain) : Folded.core(plain)
  }

  /// Without outer punctuation; a text of nothing else stays.
  private static func core(_ text: String) -> String {
    var core = text[...]
    // Marks before a space are a word of their own: `?! — name`.
    let marks = core.prefix { isOuter($0) && $0 != " " }
    if marks.isEmpty || core[marks.endIndex...].first != " " {
      core = core.drop(while: isOuter)
    }
    while core.last.map(isOuter) == true { core = core.dropLast() }
    return core.isEmpty ? text : String(core)
  }

  /// The same where no character joins with another, so that each mark is a byte.
  private static func coreOfBytes(_ text: String) -> String {
    let bytes = text.utf8.span
    var range = bytes.indices
    while let first = range.first, isOuter(bytes[first]) { range = range.dropFirst() }
    // Marks before a space are a word of their own: `?! — name`.
    if let first = range.first, first > 1, bytes[first - 1] == UInt8(ascii: " "),
      bytes[0] != UInt8(ascii: " ")
    {
      range = bytes.indices
    }
    while let last = range.last, isOuter(bytes[last]) { range = range.dropLast() }
    guard !range.isEmpty, range.count < bytes.count else { return text }
    let first = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    return String(text[first..<text.utf8.index(first, offsetBy: range.count)])
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

  private static func isOuter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";"),
      UInt8(ascii: ","), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      true
    default: false
    }
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
    let bytes = text.utf8.span
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    text.scan { scalar, offset in
      switch scalar.value {
      case 0x60, 0x24, 0x200B...0x200F, 0xFEFF, 0xFE0F, 0xAD: break
      case 0x2010...0x2015, 0x2212: kept.append(UInt8(ascii: "-"))
      case 0x2018, 0x2019: kept.append(UInt8(ascii: "'"))
      case 0x201C, 0x201D: kept.append(UInt8(ascii: "\""))
      default: for place in 0..<UTF8.width(scalar) { kept.append(bytes[offset + place]) }
      }
      return false
    }
    let unpaired = String(decoding: kept, as: UTF8.self)
      .withoutPairs(of: "*").withoutPairs(of: "_")
    return isPlain(unpaired) ? unpaired : unpaired.withSingleSpaces.composed
  }

  /// Its runs of letters and digits.
  var words: [Folded] { text.words.map(Folded.init(word:)) }

  /// True where the other text stands in this one as a run of whole words.
  func holds(_ other: Folded) -> Bool {
    text.holdsBytes(of: other.text) { isBorder($0.lowerBound) && isBorder($0.upperBound) }
  }

  /// True where the other text, written without spaces, stands in this one beside two signs or more
  /// of another word: there a word has no borders, and one sign is but an ending.
  func holdsUnspaced(_ other: Folded) -> Bool {
    // From U+3000 on letters have three bytes, the first of which few cells of other writing have.
    guard let first = other.text.utf8.first, first >= 0xE3, other.text.utf8.count > 3,
      other.text.utf8.count + 6 <= text.utf8.count
    else { return false }
    return other.text.isUnspaced && text.holdsBytes(of: other.text)
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
    guard holdsByte(where: { $0 == mark.value }), holdsBytes(of: "\(mark)\(mark)") else {
      return self
    }
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
