/// What authors set before a term as a bullet of their own: a picture, a dot, a letter in brackets.
enum TermBullet {
  /// True of a text that is nothing but such a sign.
  static func isOne(_ text: String) -> Bool {
    guard text.utf8.count <= longest else { return false }
    let isLetter =
      text.utf8.first == UInt8(ascii: "(") && text.withSingleSpaces.isBracketedLetter
    return isLetter || isPicture(text)
  }

  /// In bytes: a family of emoji has some twenty.
  private static let longest = 40

  private static func isPicture(_ text: String) -> Bool {
    var isSeen = false
    let holdsOther = text.holdsScalar { scalar in
      if scalar.isWhitespace { return false }
      isSeen = isSeen || isSign(scalar)
      return !isSign(scalar)
    }
    return isSeen && !holdsOther
  }

  /// Dots, shapes and pictures; an arrow or a dash goes on with what stands before it.
  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xB7, 0x2022, 0x2023, 0x2043, 0x30FB, 0xFF65: true
    case 0x2300...0x23FF, 0x25A0...0x2793, 0x27C0...0x27CF, 0x2B1B...0x2B5F: true
    case 0x1F000...0x1FAFF: true
    // What joins pictures, or makes one of a sign.
    case 0x200D, 0xFE0F: true
    default: false
    }
  }
}

extension String {
  /// True of `(a)`, `(2)` and `(iv)`.
  fileprivate var isBracketedLetter: Bool {
    let inside = utf8.dropFirst().dropLast()
    return utf8.last == UInt8(ascii: ")") && (1...3).contains(inside.count)
      && inside.allSatisfy { $0 < 0x80 && Unicode.Scalar($0).isWordPart }
  }
}
