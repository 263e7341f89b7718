/// What a learner typed, ready to be compared.
struct TypedAnswer {
  let text: String
  let line: AnswerLine
  let reading: Reading

  /// - Parameter codes: The numbers of the characters, which the expected answer shares.
  init(_ text: String, _ codes: inout GlyphCodes) {
    self.init(AnswerLine(text, &codes))
  }

  private init(_ line: AnswerLine) {
    self.line = line
    text = line.text
    reading = Reading(line.glyphs)
  }

  var isLong: Bool { line.glyphs.count > ExpectedAnswer.longest }

  /// The wordings of a typed list (typed-answers.md, R4); one where it is no list.
  func parts(alsoAtCommas: Bool) -> [TypedAnswer] {
    let parts = line.parts(alsoAtCommas: alsoAtCommas)
    return parts.count == 1 ? [self] : parts.map(TypedAnswer.init)
  }
}
