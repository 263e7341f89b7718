/// A wording as the comparison sees it.
struct Reading {
  let tokens: [AnswerToken]
  /// The same where hyphens join words; equal to ``tokens`` in a wording without hyphens.
  let joined: [AnswerToken]
  let hasHyphens: Bool
  let isASCII: Bool
  /// Its letters and numbers in order, without spaces (R7), as its words are written.
  let folded: [UInt32]
  /// The same in the one Vietnamese spelling (R9).
  let spelled: [UInt32]
  let apostrophes: Int

  init(_ glyphs: [Glyph]) {
    var words = WordMemory()
    self.init(glyphs, &words)
  }

  /// - Parameter words: What was read of the same text before.
  init(_ glyphs: [Glyph], _ words: inout WordMemory) {
    let tokens = AnswerReader.tokens(of: glyphs, &words)
    let hasHyphens = glyphs.contains { $0.kind == .hyphen }
    self.init(
      tokens: tokens,
      joined: hasHyphens ? AnswerReader.tokens(of: glyphs, hyphensJoin: true, &words) : tokens,
      hasHyphens: hasHyphens,
      isASCII: glyphs.allSatisfy { $0.code < 0x80 })
  }

  private init(tokens: [AnswerToken], joined: [AnswerToken], hasHyphens: Bool, isASCII: Bool) {
    self.hasHyphens = hasHyphens
    self.tokens = tokens
    self.joined = joined
    self.isASCII = isASCII
    folded = tokens.running(\.folded)
    spelled = tokens.running(\.spelled)
    apostrophes = tokens.words.reduce(0) { sum, word in
      sum + word.glyphs.count { $0.kind == .apostrophe }
    }
  }

  var withoutApostrophes: Reading {
    let plain = { (tokens: [AnswerToken]) in
      tokens.compactMap { token -> AnswerToken? in
        token.word.map { $0.withoutApostrophes.map(AnswerToken.word) } ?? token
      }
    }
    return Reading(
      tokens: plain(tokens), joined: plain(joined), hasHyphens: hasHyphens, isASCII: isASCII)
  }

  /// The reading without its first word; nil where nothing else would be left.
  var withoutFirstWord: Reading? {
    guard tokens.count > 1, tokens.first == joined.first, let first = tokens.first,
      first.word != nil
    else { return nil }
    return Reading(
      tokens: Array(tokens.dropFirst()), joined: Array(joined.dropFirst()), hasHyphens: hasHyphens,
      isASCII: isASCII)
  }
}

extension [AnswerToken] {
  var numbers: [NumberText] { compactMap(\.number) }

  /// No cleaned text holds this control.
  private static var fence: UInt32 { 0x1F }

  var words: [AnswerWord] { compactMap(\.word) }

  /// The words' letters in order, with each number fenced off so that its digits join no others.
  func running(_ letters: (AnswerWord) -> [UInt32]) -> [UInt32] {
    flatMap { token -> [UInt32] in
      switch token {
      case .word(let word): letters(word)
      case .number(let number): [Self.fence] + number.codes + [Self.fence]
      }
    }
  }
}
