/// A card's answer and its other wordings, ready to be compared with what is typed.
struct ExpectedAnswer {
  /// Longer texts are only exact or wrong: nobody types them by heart, and finding slips in them takes
  /// time that grows with their lengths multiplied.
  static let longest = 1_000

  /// One way to give the answer.
  struct Wording {
    let reading: Reading
    private let line: AnswerLine

    init(_ line: AnswerLine, reading: Reading) {
      self.line = line
      self.reading = reading
    }

    /// What is shown.
    var text: String { line.text }

    /// True where there is nothing but punctuation, which is then compared as it is (R7).
    var isBare: Bool { reading.tokens.isEmpty }
  }

  /// The answer and each accepted wording as a whole.
  let wholes: [Wording]
  /// Each single wording, without what its brackets make optional.
  let wordings: [Wording]
  /// What stands on the sides of a slash within a wording, and that wording (R3).
  let sides: [(side: Reading, wording: Wording)]
  /// True where there is more than one alternative and a comma in none, so that commas typed part a list.
  let takesCommas: Bool

  /// - Parameter codes: The numbers of the characters; those of the typed answer.
  init(_ card: Card, _ codes: inout GlyphCodes) {
    var texts: [AnswerLine] = []
    for text in [card.answer] + card.accept { texts.append(AnswerLine(text, &codes)) }
    wholes = texts.map { Wording($0, reading: Reading($0.glyphs)) }
    var alternatives: [AnswerLine] = []
    var wordings: [Wording] = []
    for (text, whole) in zip(texts, wholes) where text.glyphs.count <= Self.longest {
      let parts = text.parts()
      alternatives += parts
      let isPlain = parts.count == 1 && !text.glyphs.contains { $0.kind == .bracket }
      wordings += isPlain ? [whole] : parts.flatMap(Self.wordings)
    }
    self.wordings = wordings
    sides = alternatives.flatMap { alternative in
      AnswerList.sides(of: alternative.glyphs).map { side in
        (Reading(side), Wording(alternative, reading: Reading(alternative.glyphs)))
      }
    }
    takesCommas =
      alternatives.count > 1 && !alternatives.contains { $0.glyphs.contains { $0.is(",") } }
  }

  private static func wordings(of alternative: AnswerLine) -> [Wording] {
    var words = WordMemory()
    return OptionalNotes.wordings(of: alternative.glyphs).map { glyphs in
      let reading = Reading(glyphs, &words)
      // Brackets that hold no word are all there is to compare.
      let shown = reading.tokens.isEmpty ? alternative : alternative.part(glyphs)
      return Wording(shown, reading: reading)
    }
  }
}
