extension Unicode.Scalar {
  /// True in ranges whose scalars neither join into one `Character` nor compose with each other.
  ///
  /// Most texts hold nothing else: letters of Latin with its Vietnamese ones, Cyrillic, Chinese,
  /// kana, Hangul, punctuation, signs and simple emoji; no combining marks, no joiners, no
  /// selectors and no control characters.
  @inline(__always)
  var standsAlone: Bool {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x1E00...0x1EFF: true
    case 0x388...0x482, 0x48A...0x52F: true
    case 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20CF: true
    case 0x2190...0x2328, 0x232B...0x2ADB, 0x2ADD...0x2BFF: true
    case 0x3001...0x3029, 0x3030...0x303F, 0x3041...0x3096, 0x309B...0x30FF: true
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFF01...0xFF9D: true
    // Behind the gap stand the tones of skin, which join with the emoji before them.
    case 0x1F300...0x1F3FA, 0x1F400...0x1FAFF: true
    // Private use, such as the marks that stand for formulas.
    case 0xF0000...0xFFFFD: true
    default: false
    }
  }

  /// True of digits and of other characters with a numeric value, but for Chinese signs: `三` stands
  /// in words as other signs do.
  var isNumber: Bool {
    switch value {
    case 0x30...0x39: true
    case 0..<0x80, 0xC0...0x2FF, 0x400...0x481, 0x1E00...0x1EFF, 0xAC00...0xD7A3: false
    case 0x2010...0x2027, 0x2030...0x205E, 0x2190...0x2426: false
    case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: false
    default: properties.numericType != nil && !properties.isIdeographic
    }
  }

  /// The property White_Space, which Unicode will not change.
  @inline(__always)
  var isWhitespace: Bool {
    switch value {
    case 0x20, 0x09...0x0D: true
    case 0..<0x85: false
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}
