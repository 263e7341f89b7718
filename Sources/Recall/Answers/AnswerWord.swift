/// A word of an answer.
struct AnswerWord: Hashable {
  /// The characters as they are written, in the one Vietnamese spelling (R9).
  let glyphs: [Glyph]
  /// Their numbers, without case (R6), as they are written.
  let folded: [UInt32]
  /// Their numbers, without case, in the one Vietnamese spelling.
  let spelled: [UInt32]
  let letterCount: Int
  /// How many letters ``marked`` has.
  let markedCount: Int

  init(_ written: [Glyph]) {
    glyphs = VietnameseSpelling.settled(written)
    folded = written.map(\.code)
    spelled = glyphs.map(\.code)
    letterCount = written.count { $0.kind == .letter }
    markedCount = glyphs.count + glyphs.count { $0.base == Self.ae || $0.base == Self.oe }
  }

  /// The letters as they are compared without marks: two for `æ` and `œ`, and i for the Turkish ı.
  /// Those who cannot type these write others for them, and nothing is amiss but a mark.
  var marked: [Glyph] {
    guard glyphs.contains(where: { $0.code > 0x7F }) else { return glyphs }
    return glyphs.flatMap { glyph in
      guard let plain = Self.plain[glyph.base] else { return [glyph] }
      return plain.enumerated().map { place, base in
        var letter = glyph
        letter.base = base
        if place > 0 { letter.marks = MarkSet() }
        return letter
      }
    }
  }

  private static let ae = Unicode.Scalar("æ").value
  private static let oe = Unicode.Scalar("œ").value
  private static let plain: [UInt32: [UInt32]] = [
    Unicode.Scalar("ı").value: [Unicode.Scalar("i").value],
    ae: [Unicode.Scalar("a").value, Unicode.Scalar("e").value],
    oe: [Unicode.Scalar("o").value, Unicode.Scalar("e").value],
  ]

  /// The word without apostrophes; nil where nothing else is left.
  var withoutApostrophes: AnswerWord? {
    guard glyphs.contains(where: { $0.kind == .apostrophe }) else { return self }
    let rest = glyphs.filter { $0.kind != .apostrophe }
    return rest.isEmpty ? nil : AnswerWord(rest)
  }

  /// The word as a text, without case; nil where a character has no number of its own.
  var text: String? {
    let scalars = folded.compactMap(Unicode.Scalar.init)
    return scalars.count == folded.count ? String(scalars) : nil
  }
}

/// A word or a number of an answer.
enum AnswerToken: Hashable {
  case word(AnswerWord)
  case number(NumberText)

  var word: AnswerWord? {
    switch self {
    case .word(let word): word
    case .number: nil
    }
  }

  var number: NumberText? {
    switch self {
    case .word: nil
    case .number(let number): number
    }
  }
}
