extension String {
  /// The text in lines of at most the given columns, broken at spaces.
  ///
  /// A newline always breaks. A word longer than a line begins a line and is broken where the line ends;
  /// East Asian characters break anywhere except before closing and after opening punctuation. The spaces at a break are dropped,
  /// those at the beginning of the text or after a newline stay. An empty text is one empty line.
  /// Takes time proportional to the length. A width below 1 counts as 1.
  package func wrapped(to width: Int) -> [String] {
    var wrapping = Wrapping(width: Swift.max(1, width))
    for character in self { wrapping.take(character) }
    return wrapping.finish()
  }
}

/// Lines that are finished, the line in the making, and what waits to be put on it.
private struct Wrapping {
  let width: Int
  var lines: [String] = []
  var line = Piece()
  /// Spaces after the line; they are kept only if a word follows on the same line.
  var gap = Piece()
  var word = Piece()

  init(width: Int) {
    self.width = width
  }

  mutating func take(_ character: Character) {
    if character.isNewline { return breakLine() }
    if character.isBreakingSpace { return takeSpace(character) }
    let columns = character.columns
    if let last = word.text.last, canBreak(between: last, and: character) { placeWord() }
    if !word.text.isEmpty, word.columns + columns > width { breakWord() }
    word.append(character, columns)
  }

  mutating func finish() -> [String] {
    placeWord()
    lines.append(line.text)
    return lines
  }

  private mutating func takeSpace(_ character: Character) {
    placeWord()
    gap.append(character, character.columns)
  }

  private mutating func breakLine() {
    lines = finish()
    line = Piece()
    gap = Piece()
  }

  private mutating func placeWord() {
    guard !word.text.isEmpty else { return }
    let isFirst = line.text.isEmpty
    if line.columns + gap.columns + word.columns <= width {
      line.append(gap)
    } else if !isFirst {
      lines.append(line.text)
      line = Piece()
    }
    line.append(word)
    gap = Piece()
    word = Piece()
  }

  /// A word that has filled a line goes on in the next.
  private mutating func breakWord() {
    placeWord()
    lines.append(line.text)
    line = Piece()
  }

  private func canBreak(between left: Character, and right: Character) -> Bool {
    (left.isEastAsian || right.isEastAsian) && !right.closes && !left.opens
  }
}

private struct Piece {
  var text = ""
  var columns = 0

  mutating func append(_ character: Character, _ columns: Int) {
    text.append(character)
    self.columns += columns
  }

  mutating func append(_ other: Piece) {
    text += other.text
    columns += other.columns
  }
}

extension Character {
  /// White space other than the no-break spaces, whose purpose is to hold words together.
  ///
  /// A space that carries a mark is not white: it shows the mark.
  fileprivate var isBreakingSpace: Bool {
    isWhitespace && unicodeScalars.count == 1 && !holdingSpaces.contains(self)
  }

  /// Ideographs, kana and their punctuation, which are set without spaces; Hangul is set with spaces.
  fileprivate var isEastAsian: Bool {
    guard let scalar = unicodeScalars.first else { return false }
    switch scalar.value {
    case 0x2E80...0x312F, 0x3190...0xA4CF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFFEF,
      0x20000...0x3FFFF:
      return true
    default: return false
    }
  }

  fileprivate var closes: Bool { closing.contains(self) }
  fileprivate var opens: Bool { opening.contains(self) }
}

/// Punctuation that must not begin a line.
private let closing = Set("、。，．：；！？）］｝」』】〉》〕ー々”’,.:;!?)]}")

/// Punctuation that must not end a line.
private let opening = Set("（［｛「『【〈《〔“‘([{")

/// The spaces that hold two words together: no-break, figure and narrow no-break space.
private let holdingSpaces: Set<Character> = ["\u{A0}", "\u{2007}", "\u{202F}"]
