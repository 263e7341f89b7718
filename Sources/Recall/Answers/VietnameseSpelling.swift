/// The two liberties of Vietnamese spelling (typed-answers.md, R9).
enum VietnameseSpelling {
  /// The word with the tone on the second vowel of an open oa, oe or uy, and with i for a y that is the
  /// only vowel after h, k, l, m, s or t.
  static func settled(_ word: [Glyph]) -> [Glyph] {
    guard (2...longest).contains(word.count), let last = word.last else { return word }
    let onset = word.dropLast(2)
    let first = word[word.count - 2]
    if word.count == 2, hasBase(last, "y"), first.marks.isEmpty,
      "hklmst".unicodeScalars.contains(where: { hasBase(first, $0) })
    {
      return [first, remade(last, base: "i", marks: last.marks)]
    }
    guard isOpen(first, last), last.marks.isEmpty, VietnameseSyllable.tones.contains(first.marks),
      VietnameseSyllable.isOnset(onset) || (onset.count == 1 && hasBase(word[0], "q"))
    else { return word }
    var vowel = first
    (vowel.code, vowel.marks) = (first.base, MarkSet())
    return onset + [vowel, remade(last, base: nil, marks: first.marks)]
  }

  /// `ngh` and two vowels.
  private static let longest = 5

  private static func isOpen(_ first: Glyph, _ last: Glyph) -> Bool {
    (hasBase(first, "o") && (hasBase(last, "a") || hasBase(last, "e")))
      || (hasBase(first, "u") && hasBase(last, "y"))
  }

  private static func hasBase(_ glyph: Glyph, _ base: Unicode.Scalar) -> Bool {
    glyph.base == base.value
  }

  private static func remade(_ glyph: Glyph, base: Unicode.Scalar?, marks: MarkSet) -> Glyph {
    var letter = glyph
    if let base { letter.base = base.value }
    letter.code = marks.isEmpty ? letter.base : LetterMarks.letter(letter.base, marks) ?? glyph.code
    letter.marks = marks
    return letter
  }
}
