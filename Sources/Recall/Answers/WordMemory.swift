/// The words that were read of one text, so that wordings that share most of them share the work.
struct WordMemory {
  /// By the place of the first character, the word read there last.
  private var words: [(written: [Glyph], word: AnswerWord)?] = []

  /// The word that is written so.
  mutating func word(_ written: [Glyph]) -> AnswerWord {
    let place = written.first?.place.lowerBound ?? 0
    // What brackets leave out, or a number before it, may make another word of the same beginning.
    if place < words.count, let known = words[place], known.written == written {
      return known.word
    }
    let word = AnswerWord(written)
    if place >= words.count {
      words += Array(repeating: nil, count: place + 1 - words.count)
    }
    words[place] = (written, word)
    return word
  }
}
