extension Unicode.Scalar {
  /// How many columns the scalar takes on a terminal when it stands alone: 0, 1 or 2.
  package var columns: Int {
    // Nothing below the combining marks is wide, and only controls take no room.
    if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) ? 0 : 1 }
    if takesNoRoom { return 0 }
    return isWide ? 2 : 1
  }

  private var takesNoRoom: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .lineSeparator, .paragraphSeparator: true
    case .format: !isVisibleFormat
    // The vowels and final consonants of Hangul are drawn inside the block of the first consonant.
    default: (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value)
    }
  }

  /// The format characters that are drawn: signs that span the digits after them (Prepended_Concatenation_Mark).
  private var isVisibleFormat: Bool {
    switch value {
    case 0x600...0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD: true
    default: false
    }
  }

  private var isWide: Bool {
    guard value >= 0x1100 else { return false }
    var low = 0
    var high = wideBoundaries.count
    while low < high {
      let middle = (low + high) / 2
      if wideBoundaries[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return low % 2 == 1
  }
}

extension Character {
  /// How many columns the character takes on a terminal.
  ///
  /// An emoji of several scalars takes two; of every other character the scalars are added up, which is
  /// what terminals do with Thai, Devanagari and Hangul in parts. No rule satisfies all terminals: a frame
  /// therefore never depends on it, and addresses each span by its column.
  package var columns: Int {
    let scalars = unicodeScalars
    guard let first = scalars.first else { return 0 }
    guard scalars.dropFirst().first != nil else { return first.columns }
    if first.properties.isEmoji, scalars.contains(where: \.makesEmojiWide) { return 2 }
    return scalars.reduce(0) { $0 + $1.columns }
  }
}

extension Unicode.Scalar {
  /// The joiner of emoji, the request for emoji form, and the skin tones.
  fileprivate var makesEmojiWide: Bool {
    value == 0x200D || value == 0xFE0F || (0x1F3FB...0x1F3FF).contains(value)
  }
}

extension StringProtocol {
  /// How many columns the text takes on one row of a terminal.
  package var columns: Int {
    reduce(0) { $0 + $1.columns }
  }
}
