/// What becomes of the characters that show nothing.
enum Invisible {
  enum Fate: Hashable {
    case kept, dropped, blank
    /// Replaced by U+FFFD: the line holds something that must not be passed on.
    case replaced
  }

  /// True of the characters whose fate may be another than to be kept.
  static func concerns(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09: false
    case 0...0x1F, 0x7F...0x9F, 0xAD, 0x34F, 0x200B...0x200D, 0x2028...0x202E: true
    case 0x2060...0x206F, 0xFEFF: true
    default: false
    }
  }

  /// The fate of one character between its neighbours on the line.
  ///
  /// - Parameter hasFairDirections: Whether all direction marks of the line close in pairs.
  static func fate(
    of scalar: Unicode.Scalar, after previous: Unicode.Scalar?, before next: Unicode.Scalar?,
    hasFairDirections: Bool
  ) -> Fate {
    switch scalar.value {
    case 0x09: .kept
    case 0...0x1F, 0x7F...0x9F: .replaced
    // Soft hyphen, grapheme joiner, zero-width space, word joiner, invisible operators, deprecated
    // format characters, byte order mark inside the text.
    case 0xAD, 0x34F, 0x200B, 0x2060...0x2064, 0x206A...0x206F, 0xFEFF: .dropped
    // Line and paragraph separator: Markdown ends no line there.
    case 0x2028, 0x2029: .blank
    // The non-joiner and the joiner spell Persian, Indic words and emoji; in ASCII they only hide.
    case 0x200C, 0x200D: joins(previous, next) ? .kept : .dropped
    case 0x202A...0x202E, 0x2066...0x2069: hasFairDirections ? .dropped : .replaced
    default: .kept
    }
  }

  private static func joins(_ previous: Unicode.Scalar?, _ next: Unicode.Scalar?) -> Bool {
    guard let previous, let next else { return false }
    return !previous.isASCII && !next.isASCII
  }
}

/// The characters that turn the direction of writing until they are closed.
enum DirectionMarks {
  /// True where every embedding and isolate of the line is closed on it and nothing is overridden.
  ///
  /// Such marks are good typography and can be dropped without loss. An override, or a mark left
  /// open, shows the line in another order than it is written: a trick.
  static func areBalanced(in line: [Unicode.Scalar]) -> Bool {
    var open: [UInt32] = []
    for scalar in line {
      switch scalar.value {
      case embedding, 0x202A, isolate, 0x2067, 0x2068:
        open.append(scalar.value >= isolate ? isolate : embedding)
      case 0x202C:
        guard open.popLast() == embedding else { return false }
      case 0x2069:
        guard open.popLast() == isolate else { return false }
      case 0x202D, 0x202E: return false
      default: continue
      }
    }
    return open.isEmpty
  }

  /// U+202B, right-to-left embedding; U+202A is its twin.
  private static let embedding: UInt32 = 0x202B
  /// U+2066, left-to-right isolate; U+2067 and U+2068 are its twins.
  private static let isolate: UInt32 = 0x2066
}
