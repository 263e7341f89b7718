/// Kinds of letters, asked for each letter of a text: the common ranges are answered at once.
extension Unicode.Scalar {
  /// True for letters of any script, ideographs included.
  var isLetter: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0..<0x80: false
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF: true
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
