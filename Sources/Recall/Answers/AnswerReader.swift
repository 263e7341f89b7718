/// Takes an answer apart into words and numbers (typed-answers.md, R7 and R11).
///
/// Spaces, punctuation and hyphens part words; hyphens may also hold them together. A digit begins a
/// number, even within a word.
struct AnswerReader {
  private let glyphs: [Glyph]
  private let hyphensJoin: Bool
  private var index = 0
  private var tokens: [AnswerToken] = []
  private var openQuotes = 0
  private var words = WordMemory()

  static func tokens(
    of glyphs: [Glyph], hyphensJoin: Bool = false, _ words: inout WordMemory
  ) -> [AnswerToken] {
    let plain = RaisedDigits.plain(glyphs.filter { $0.kind != .bracket })
    var reader = AnswerReader(glyphs: plain, hyphensJoin: hyphensJoin)
    swap(&words, &reader.words)
    reader.read()
    swap(&words, &reader.words)
    return reader.tokens
  }

  private init(glyphs: [Glyph], hyphensJoin: Bool) {
    self.glyphs = glyphs
    self.hyphensJoin = hyphensJoin
  }

  private mutating func read() {
    let numbers = NumberReader(glyphs: glyphs)
    while index < glyphs.count {
      switch glyphs[index].kind {
      case .letter, .symbol:
        readWord()
      case .digit, .hyphen, .punctuation:
        if let (found, end) = numbers.numbers(at: index) {
          tokens += found.map(AnswerToken.number)
          index = end
        } else {
          index += 1
        }
      case .apostrophe:
        // Before a word it opens a quotation.
        openQuotes += 1
        index += 1
      case .space, .bracket:
        index += 1
      }
    }
  }

  /// Few words are longer.
  private static let usualLetters = 12

  private mutating func readWord() {
    var word: [Glyph] = []
    word.reserveCapacity(Self.usualLetters)
    reading: while index < glyphs.count {
      switch glyphs[index].kind {
      case .letter, .symbol:
        word.append(glyphs[index])
      case .apostrophe:
        if closesQuote(at: index) { openQuotes -= 1 } else { word.append(glyphs[index]) }
      case .hyphen:
        guard hyphensJoin, isLetter(at: index + 1) else { break reading }
      case .digit:
        guard isPower(of: word) else { break reading }
        word.append(glyphs[index])
      case .space, .bracket, .punctuation:
        break reading
      }
      index += 1
    }
    tokens.append(.word(words.word(word)))
  }

  private func closesQuote(at index: Int) -> Bool { openQuotes > 0 && !isLetter(at: index + 1) }

  private func isLetter(at index: Int) -> Bool {
    index < glyphs.count && glyphs[index].kind == .letter
  }

  /// True for the 2 or 3 of a square or cubic unit, which is no number of its own.
  private func isPower(of word: [Glyph]) -> Bool {
    (glyphs[index].is("2") || glyphs[index].is("3")) && tokens.last?.number != nil
      && (index + 1 == glyphs.count || glyphs[index + 1].kind != .digit)
      && MeasureUnit.isUnit(AnswerWord(word))
  }
}
