/// What the words around a word say about it.
extension [LineSlot] {
  /// The word behind this one, if only a blank or a hyphen stands between.
  func wordBehind(_ word: Range<Int>) -> Range<Int>? {
    guard word.upperBound + 1 < count, self[word.upperBound].isJoint else { return nil }
    let start = word.upperBound + 1
    let end = self[start...].firstIndex { !$0.isInWord } ?? count
    return start < end ? start..<end : nil
  }

  /// The word before this one, if only a blank or a hyphen stands between.
  func wordBefore(_ word: Range<Int>) -> Range<Int>? {
    guard word.lowerBound > 1, self[word.lowerBound - 1].isJoint else { return nil }
    let end = word.lowerBound - 1
    let start = self[..<end].lastIndex { !$0.isInWord }.map { $0 + 1 } ?? 0
    return start < end ? start..<end : nil
  }

  /// True for a word of two letters and more, all of those known being capitals.
  func isShouted(_ word: Range<Int>) -> Bool {
    let letters = self[word]
    return word.count > 1 && letters.contains(where: \.isCapital)
      && !letters.contains(where: \.isSmall)
  }

  /// True for a word that begins with a capital.
  func isCapitalized(_ word: Range<Int>) -> Bool {
    self[word.lowerBound].isCapital
  }

  /// True at the start of a line, cell, list item, bold text or sentence.
  func beginsPhrase(_ word: Range<Int>) -> Bool {
    var index = word.lowerBound - 1
    while index >= 0, self[index].isBlank || self[index] == .known("*") {
      index -= 1
    }
    guard index >= 0 else { return true }
    if case .ornament = self[index] { return true }
    guard case .known(let scalar) = self[index] else { return false }
    return "|.!?#>-:[“\"/".unicodeScalars.contains(scalar)
  }

  /// True where the words on both sides are capitalized, as in a heading; at its end, where the
  /// two words before are: a single one also begins a sentence.
  func isTitle(around word: Range<Int>) -> Bool {
    guard let before = wordBefore(word), isCapitalized(before) else { return false }
    return (wordBehind(word) ?? wordBefore(before)).map(isCapitalized) ?? false
  }
}

extension LineSlot {
  /// True for a letter that is a capital, whichever it is.
  var isCapital: Bool { isLetter(where: \.properties.isUppercase) }

  /// True for a letter that is a small one, whichever it is.
  var isSmall: Bool { isLetter(where: \.properties.isLowercase) }

  private func isLetter(where holds: (Unicode.Scalar) -> Bool) -> Bool {
    switch self {
    case .known(let scalar), .guessed(let scalar): holds(scalar)
    case .open(let letters): letters.allSatisfy(holds)
    case .unknown, .ornament, .nothing, .raw: false
    }
  }

  fileprivate var isJoint: Bool { isBlank || self == .known("-") || self == .known("_") }

  fileprivate var isBlank: Bool {
    self == .known(" ") || self == .known("\u{A0}") || self == .known("\t")
  }
}
