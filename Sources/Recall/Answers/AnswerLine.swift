/// A cleaned text with its characters, or a part of one.
struct AnswerLine {
  let glyphs: [Glyph]
  private let scalars: [Unicode.Scalar]

  init(_ text: String, _ codes: inout GlyphCodes) {
    scalars = CleanText.of(text)
    glyphs = codes.glyphs(of: scalars)
  }

  private init(_ glyphs: [Glyph], scalars: [Unicode.Scalar]) {
    self.glyphs = glyphs
    self.scalars = scalars
  }

  /// The line with some of its characters only.
  func part(_ glyphs: [Glyph]) -> AnswerLine { AnswerLine(glyphs, scalars: scalars) }

  /// What the characters make, without spaces at the ends or side by side.
  var text: String {
    var text: [Unicode.Scalar] = []
    for glyph in glyphs where glyph.kind != .space || !(text.isEmpty || text.last == " ") {
      text += scalars[glyph.place]
    }
    if text.last == " " { text.removeLast() }
    return String(text)
  }

  /// The separate wordings (typed-answers.md, R3 and R4).
  func parts(alsoAtCommas: Bool = false) -> [AnswerLine] {
    AnswerList.parts(of: glyphs, alsoAtCommas: alsoAtCommas).map(part)
  }
}
