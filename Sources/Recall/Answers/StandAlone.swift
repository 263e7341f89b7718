/// The scalars of which each is a character by itself, and composed, where another one follows: almost
/// all that is ever typed, so that the slower look at clusters is seldom needed.
enum StandAlone {
  static func holds(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F, 0xA1..<0xAD, 0xAE..<0x300: true
    // Greek without the signs that are other characters in disguise, Cyrillic.
    case 0x388...0x3FF, 0x400...0x482, 0x48A...0x52F: true
    // Hebrew and Arabic letters that are not made of others.
    case 0x5D0...0x5EA, 0x621, 0x627...0x63A, 0x641...0x64A: true
    case 0x1E00...0x1EFF: true
    // Raised and lowered digits, currencies.
    case 0x2070...0x209C, 0x20A0...0x20C0: true
    case 0x3041...0x3096, 0x30A1...0x30FC, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: true
    default: false
    }
  }

  /// True for what makes one character with whatever follows: Korean letters that begin a syllable,
  /// and signs before numbers and letters (`Prepend` in Unicode's text segmentation).
  static func isLeading(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x600: false
    case 0x1100...0x115F, 0xA960...0xA97C: true
    case 0x600...0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0xD4E: true
    case 0x110BD, 0x110CD, 0x111C2, 0x111C3, 0x1193F, 0x11941, 0x11A3A, 0x11A84...0x11A89: true
    case 0x11D46, 0x11F02: true
    default: false
    }
  }
}

/// The single scalars that are canonically equal to what is written with several.
///
/// Swift's library compares texts so but composes none without Foundation.
enum Composed {
  static func scalar(of text: String) -> Unicode.Scalar? {
    let scalars = text.unicodeScalars
    guard let first = scalars.first else { return nil }
    if scalars.count == 1, StandAlone.holds(first) { return first }
    return candidates(first).lazy.compactMap(Unicode.Scalar.init)
      .first { StandAlone.holds($0) && String($0) == text }
  }

  private static func candidates(_ first: Unicode.Scalar) -> [UInt32] {
    switch first.value {
    case 0x61...0x7A, 0xA1..<0x300, 0x1E00...0x1EFF: Array(0xE0..<0x250) + Array(0x1E00...0x1EFF)
    case 0x370...0x52F: Array(0x388...0x482) + Array(0x48A...0x52F)
    case 0x3041...0x30FC:
      [first.value + 1, first.value + 2, 0x3094, 0x30F4] + Array(0x30F7...0x30FA)
    case 0x1100...0x1112: hangul(first)
    case 0xAC00...0xD7A3: Array(first.value..<(first.value + 28))
    case 0x1F00...0x2FFF: Array(0x388...0x3FF)
    default: []
    }
  }

  /// The syllables that begin with a consonant.
  private static func hangul(_ first: Unicode.Scalar) -> [UInt32] {
    let start = 0xAC00 + (first.value - 0x1100) * 588
    return Array(start..<(start + 588))
  }
}
