/// A place of a line while it is being restored.
enum LineSlot: Hashable {
  case known(Unicode.Scalar)
  /// A letter that is one of several.
  case open([Unicode.Scalar])
  case guessed(Unicode.Scalar)
  case unknown
  /// An emoji that is one of many, and which it is most likely.
  case ornament(guess: Unicode.Scalar?)
  /// A soft hyphen, or a no-break space of which the blank is left: nothing needs to be there.
  case nothing
  /// Left as it stands in the damaged text.
  case raw([Unicode.Scalar])

  var isOpen: Bool {
    switch self {
    case .open: true
    case .known, .guessed, .unknown, .ornament, .nothing, .raw: false
    }
  }

  /// The letter, where it is one and known.
  var letter: Unicode.Scalar? {
    switch self {
    case .known(let scalar), .guessed(let scalar): scalar.isLetter ? scalar : nil
    case .open, .unknown, .ornament, .nothing, .raw: nil
    }
  }

  /// True for what words are made of.
  var isInWord: Bool { isOpen || letter != nil }
}

/// The words of a line.
enum WordRange {
  /// The longest stretches of letters, known or open.
  static func words(in slots: [LineSlot]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for (index, slot) in slots.enumerated() {
      if slot.isInWord {
        start = start ?? index
      } else if let first = start {
        words.append(first..<index)
        start = nil
      }
    }
    if let first = start { words.append(first..<slots.count) }
    return words
  }
}
