/// Restores a word of any language where the case of its letters leaves one choice.
enum CaseChoice {
  /// For each place of the word its letter, or nil where several are possible.
  static func letters(for word: Range<Int>, in slots: [LineSlot]) -> [Unicode.Scalar?] {
    // What is longer than any word is no text, and each letter would look at all others.
    guard word.count <= longestWord else { return word.map { slots[$0].letter } }
    return word.map { index in
      guard case .open(let letters) = slots[index] else { return slots[index].letter }
      let letterCase = LetterCase(of: index, in: word, of: slots)
      let allowed = letters.filter(letterCase.allows)
      return allowed.count == 1 ? allowed[0] : nil
    }
  }

  /// In letters.
  private static let longestWord = 64
}
