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
    /// The only small letter of Western Europe among them, for a text that fits no one language.
    var small: Unicode.Scalar?
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
      if remains.bytes == [LeadByte.ofBlanks] {
        return pieces.isInCapitals(at: index) ? .raw(remains.source) : .nothing
      }
      if !reading.letters.isEmpty { return .open(reading.letters) }
      if language.letters.isEmpty, let small = reading.small, pieces.isInSmallLetters(at: index) {
        return .open([small])
      }
      if remains.isEmoji { return .ornament(guess: reading.symbol) }
      if let symbol = reading.symbol {
        if symbol.properties.isEmoji, pieces.hasFigure(near: index) { return .unknown }
        let chosen = symbol == "”" ? quote(reading, at: index, of: pieces) : symbol
        return chosen.map(LineSlot.guessed) ?? .unknown
      }
      // Nothing of a second byte is there, and the text has no such letters: × or a capital that
      // was never damaged.
      if remains.source.count == 1, !language.leads.contains(remains.bytes[0]),
        !isOfOtherScript(remains, at: index, of: pieces),
        !(remains.source[0].properties.isUppercase && pieces.isBehindSmallLetter(index))
      {
        return .raw(remains.source)
      }
      return .unknown
    }
  }

  private mutating func reading(of remains: Remains) -> Reading {
    if let known = readings[remains.bytes] { return known }
    let all = remains.candidates(losing: lostBytes)
    let small = all.filter { $0.value < 0x100 && $0.properties.isLowercase }
    let reading = Reading(
      letters: all.filter(language.letters.contains), small: small.count == 1 ? small[0] : nil,
      symbol: CommonSymbols.only(of: all),
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
      return pieces.isDash(at: index) ? .unknown : .guessed(symbol)
    }
    // No language has these letters for words.
    let isSign =
      !language.isVietnamese && !pieces.hasLetter(beside: index) && remains.maySpellSign
    let isOfText =
      !language.isVietnamese && language.leads.contains(remains.bytes[0])
      || isOfOtherScript(remains, at: index, of: pieces)
    return isSign || isOfText ? .unknown : .raw(remains.source)
  }

  /// True of a Latin letter in a text of another script, where no letter of ASCII stands beside it:
  /// the first byte of a letter of which nothing else is left.
  private func isOfOtherScript(_ remains: Remains, at index: Int, of pieces: [Piece]) -> Bool {
    guard !language.isLatin, remains.source.allSatisfy(\.isLetter) else { return false }
    let isBesideLatin = [index - 1, index + 1].contains { place in
      pieces.indices.contains(place)
        && pieces[place].scalar.map { $0.isASCII && $0.isLetter } == true
    }
    return !isBesideLatin
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

extension [Piece] {
  /// True in a word of capitals: a letter written in afterwards, as no word has a blank inside.
  fileprivate func isInCapitals(at index: Int) -> Bool {
    let neighbours = [index - 1, index + 1].compactMap(scalar(at:)).filter(\.isLetter)
    return !neighbours.isEmpty && neighbours.allSatisfy(\.properties.isUppercase)
  }

  /// True inside or at the end of a word that has a small letter beside this place: what stands
  /// there is a small letter, too.
  fileprivate func isInSmallLetters(at index: Int) -> Bool {
    guard let before = scalar(at: index - 1), before.isLetter else { return false }
    return isBehindSmallLetter(index) || scalar(at: index + 1)?.properties.isLowercase == true
  }

  fileprivate func isBehindSmallLetter(_ index: Int) -> Bool {
    scalar(at: index - 1)?.properties.isLowercase == true
  }

  /// True beside a digit, be there a blank between or not: a sign of mathematics stands there, and
  /// no picture.
  fileprivate func hasFigure(near index: Int) -> Bool {
    [-1, 1].contains { step in
      let place = scalar(at: index + step) == " " ? index + 2 * step : index + step
      return scalar(at: place).map { ("0"..."9").contains($0) } == true
    }
  }

  /// True between words or figures, as no picture but a dash stands.
  fileprivate func isDash(at index: Int) -> Bool {
    hasFigure(near: index)
      || [-1, 1].allSatisfy { step in
        scalar(at: index + step) == " " && scalar(at: index + 2 * step)?.isLetter == true
      }
  }

  private func scalar(at index: Int) -> Unicode.Scalar? {
    indices.contains(index) ? self[index].scalar : nil
  }
}
