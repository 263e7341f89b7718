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
    guard let before = slots.wordBefore(word) else {
      return slots.wordBehind(word).map(slots.isShouted) ?? false ? .capital : .small
    }
    // What stands behind may be an abbreviation; what stands before tells.
    if slots.isShouted(before) { return .capital }
    let isName = slots.beginsPhrase(word) || slots.isCapitalized(before)
    return isName ? .small : .rather(isCapital: true)
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
