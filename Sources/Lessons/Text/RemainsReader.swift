/// Tells what remains of a letter can be: one letter of several, a sign, an emoji, or nothing.
struct RemainsReader {
  let language: Language
  let lostBytes: [UInt8]
  /// The remains met so far; a text holds few different ones.
  private var readings: [[UInt8]: Reading] = [:]

  /// Letters of the languages that open a quotation below the line („), German to Romanian.
  /// Swedish and Finnish, which have none of them, open with the mark that closes (”).
  private static let writeLowQuotes: Set<Unicode.Scalar> = ["ü", "č", "ă", "ł"]

  /// What can have left some remains.
  private struct Reading {
    /// Those that the language writes.
    var letters: [Unicode.Scalar]
    /// The only one of the signs and emoji in common use.
    var symbol: Unicode.Scalar?
    /// True where `„` is among them.
    var mayBeLowQuote: Bool
  }

  init(language: Language, lostBytes: [UInt8]) {
    (self.language, self.lostBytes) = (language, lostBytes)
  }

  mutating func slot(at index: Int, of pieces: [Piece]) -> LineSlot {
    switch pieces[index] {
    case .kept(let scalar), .whole(let scalar, _): return .known(scalar)
    case .lost(let remains):
      let reading = reading(of: remains)
      if remains.isBarelyThere { return barely(remains, reading, at: index, of: pieces) }
      if remains.bytes == [LeadByte.ofBlanks] { return .nothing }
      if !reading.letters.isEmpty { return .open(reading.letters) }
      if remains.isEmoji { return .ornament(guess: reading.symbol) }
      if let symbol = reading.symbol {
        let chosen = symbol == "”" ? quote(reading, at: index, of: pieces) : symbol
        return chosen.map(LineSlot.guessed) ?? .unknown
      }
      // Nothing of a second byte is there, and the text has no such letters: × or a capital that
      // was never damaged.
      if remains.source.count == 1, !language.leads.contains(remains.bytes[0]) {
        return .raw(remains.source)
      }
      return .unknown
    }
  }

  private mutating func reading(of remains: Remains) -> Reading {
    if let known = readings[remains.bytes] { return known }
    let all = remains.candidates(losing: lostBytes)
    let reading = Reading(
      letters: all.filter(language.letters.contains), symbol: CommonSymbols.only(of: all),
      mayBeLowQuote: all.contains("„"))
    readings[remains.bytes] = reading
    return reading
  }

  /// A first byte of three: a letter that is what it is, unless the text has none of its kind but
  /// many that begin with this byte. Beside no letter it may be a sign, such as ⭐.
  private func barely(
    _ remains: Remains, _ reading: Reading, at index: Int, of pieces: [Piece]
  ) -> LineSlot {
    if let symbol = reading.symbol, !pieces.hasLetter(beside: index) {
      return .guessed(symbol)
    }
    let isOfText = !language.isVietnamese && language.leads.contains(remains.bytes[0])
    return isOfText ? .unknown : .raw(remains.source)
  }

  /// What `E2 80` is left of: a quotation mark, between letters a hyphen, between emoji the joiner;
  /// nil in a script that writes invisible marks of the same bytes.
  private func quote(
    _ reading: Reading, at index: Int, of pieces: [Piece]
  ) -> Unicode.Scalar? {
    let before = index > 0 ? pieces[index - 1] : nil
    let behind = index + 1 < pieces.count ? pieces[index + 1] : nil
    if before?.isEmoji ?? false, behind?.isEmoji ?? false { return "\u{200D}" }
    guard language.isLatin else { return nil }
    if before?.isLetter ?? false, behind?.isLetter ?? false { return "‐" }
    let opens = (before?.isBlank ?? true) && !(behind?.isBlank ?? true)
    let opensLow = reading.mayBeLowQuote && !language.letters.isDisjoint(with: Self.writeLowQuotes)
    return opens && opensLow ? "„" : "”"
  }
}
