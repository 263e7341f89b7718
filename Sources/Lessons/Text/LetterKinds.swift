/// Kinds of letters, asked for each letter of a text: the common ranges are answered at once.
extension Unicode.Scalar {
  /// True for letters of any script, ideographs included.
  var isLetter: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0..<0x80: false
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF: true
    case 0x400...0x481, 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFF, 0xAC00...0xD7A3: true
    // Dashes, quotes, arrows and signs; emoji; private use, such as the marks for formulas.
    case 0x2010...0x2027, 0x2030...0x205E, 0x2190...0x2426, 0x2500...0x2BFF: false
    case 0x1F300...0x1FAFF, 0xF0000...0xFFFFD: false
    default: properties.isAlphabetic
    }
  }

  /// True where Unicode has a character.
  var isAssigned: Bool {
    switch value {
    case 0..<0x370, 0x1E00...0x1EFF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: true
    default: properties.generalCategory != .unassigned
    }
  }

  /// True for a mark that opens a quotation, in any language.
  var isOpening: Bool {
    switch self {
    case "«", "‹", "‘", "‚", "“", "„": true
    default: false
    }
  }

  /// True for quotation marks, dashes and the no-break space.
  var isTypographic: Bool {
    switch self {
    case "»", "›", "’", "”", "…", "–", "—", "•", "\u{A0}": true
    default: isOpening
    }
  }
}
