/// The shape of Vietnamese syllables, looked at without marks.
enum VietnameseSyllable {
  /// Grave, acute, tilde, hook and dot below, each alone on its letter.
  static let tones = Set(
    (["\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"] as [Unicode.Scalar]).compactMap {
      MarkSet([$0])
    })

  /// True for letters that a Vietnamese syllable could be made of, whatever its marks.
  static func isShaped(_ letters: [Glyph]) -> Bool {
    guard (1...longest).contains(letters.count) else { return false }
    return (0...min(3, letters.count - 1)).contains { end in
      isOnset(letters[..<end]) && rhymes.contains(packed(letters[end...].map(\.base)))
    }
  }

  /// True for what may stand before the rhyme; a syllable may begin with its vowel.
  static func isOnset(_ letters: ArraySlice<Glyph>) -> Bool {
    letters.isEmpty || (letters.count <= 3 && onsets.contains(packed(letters.map(\.base))))
  }

  /// At most seven letters as one number; 0 where one of them is no Latin one.
  private static func packed(_ letters: [UInt32]) -> UInt64 {
    guard letters.allSatisfy({ $0 < 0x80 }) else { return 0 }
    return letters.reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func packed(_ text: String) -> UInt64 { packed(text.unicodeScalars.map(\.value)) }

  /// `nghiêng`.
  private static let longest = 7

  private static let onsets = Set(
    [
      "b", "c", "ch", "d", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p",
      "ph", "qu",
      "r", "s", "t", "th", "tr", "v", "x",
    ].map { packed($0) })

  private static let rhymes: Set<UInt64> = {
    let open = [
      "a", "e", "i", "o", "u", "y", "ai", "ao", "au", "ay", "eo", "eu", "ia", "ieu", "iu", "oa",
      "oai", "oao",
      "oay", "oe", "oeo", "oi", "ua", "uay", "ue", "ui", "uo", "uoi", "uou", "uu", "uy", "uya",
      "uyu",
      "yeu",
    ]
    let closed = [
      "a", "e", "i", "o", "u", "y", "ie", "oa", "oe", "oo", "ua", "ue", "uo", "uy", "uye", "ye",
    ]
    let codas = ["c", "ch", "m", "n", "ng", "nh", "p", "t"]
    return Set((open + closed.flatMap { nucleus in codas.map { nucleus + $0 } }).map { packed($0) })
  }()
}
