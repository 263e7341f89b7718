/// Whether a lost letter is a capital, told from the letters around it.
enum LetterCase: Hashable {
  case small, capital
  /// The first letter of a word may be either; the place in the line speaks for one.
  case rather(isCapital: Bool)

  /// - Parameters:
  ///   - index: The place of the letter on the line.
  ///   - word: The word that it belongs to.
  init(of index: Int, in word: Range<Int>, of slots: [LineSlot]) {
    let others = word.filter { $0 != index }.map { slots[$0] }
    let isFirst = index == word.lowerBound
    // The first letter says nothing of the others: "Bộ", and Irish writes "hARGÓINTÍ".
    let hasSmall = others.dropFirst(isFirst || others.count == 1 ? 0 : 1).contains(where: \.isSmall)
    if !isFirst, hasSmall {
      self = .small
    } else if !isFirst, others.count(where: \.isCapital) > 1 {
      self = .capital
    } else if !isFirst {
      self = Self.behindOneLetter(of: word, in: slots)
    } else if others.contains(where: \.isCapital), !hasSmall {
      self = .capital
    } else {
      self = .rather(isCapital: slots.beginsPhrase(word) || slots.isTitle(around: word))
    }
  }

  /// The case of the second letter of two: "Bộ" begins a sentence, "BỘ" stands among capitals, or
  /// alone where no sentence begins.
  private static func behindOneLetter(of word: Range<Int>, in slots: [LineSlot]) -> LetterCase {
    guard slots[word].contains(where: \.isCapital) else { return .small }
    let before = slots.wordBefore(word)
    let neighbours = [before, slots.wordBehind(word)].compactMap(\.self)
    if neighbours.contains(where: slots.isShouted) { return .capital }
    guard let before, !slots.beginsPhrase(word) else { return .small }
    return slots.isCapitalized(before) ? .small : .rather(isCapital: true)
  }

  /// True where a letter is of this case, or may be.
  func allows(_ letter: Unicode.Scalar) -> Bool {
    switch self {
    case .small: !letter.properties.isUppercase
    case .capital: !letter.properties.isLowercase
    case .rather: true
    }
  }

  /// True where a letter is what its place speaks for.
  func suits(_ letter: Unicode.Scalar) -> Bool {
    switch self {
    case .small, .capital: allows(letter)
    case .rather(let isCapital): letter.properties.isUppercase == isCapital
    }
  }
}

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
  fileprivate func isShouted(_ word: Range<Int>) -> Bool {
    let letters = self[word]
    return word.count > 1 && letters.contains(where: \.isCapital)
      && !letters.contains(where: \.isSmall)
  }

  fileprivate func isCapitalized(_ word: Range<Int>) -> Bool {
    self[word.lowerBound].isCapital
  }

  /// True at the start of a line, cell, list item, bold text or sentence.
  fileprivate func beginsPhrase(_ word: Range<Int>) -> Bool {
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
  fileprivate func isTitle(around word: Range<Int>) -> Bool {
    guard let before = wordBefore(word), isCapitalized(before) else { return false }
    return (wordBehind(word) ?? wordBefore(before)).map(isCapitalized) ?? false
  }
}

extension LineSlot {
  /// True for a letter that is a capital, whichever it is.
  fileprivate var isCapital: Bool { isLetter(where: \.properties.isUppercase) }

  /// True for a letter that is a small one, whichever it is.
  fileprivate var isSmall: Bool { isLetter(where: \.properties.isLowercase) }

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
