/// Puts back the letters whose last byte showed as a no-break space and became a plain one.
///
/// Of `C3 A0` (à) is left "Ã" and a blank: "lÃ  má»™t" is "là một", "hÃ nh" is "hành". Editors
/// and web pages make such blanks; a damaged text without any no-break space went through one.
enum LostBlank {
  /// 0xA0, which shows as the no-break space.
  static let byte: UInt8 = 0xA0

  /// The pieces with each such letter made whole and its blank taken away.
  ///
  /// - Parameter isLetter: Whether the language of the text writes a letter.
  static func joined(_ pieces: [Piece], isLetter: (Unicode.Scalar) -> Bool) -> [Piece] {
    var joined: [Piece] = []
    joined.reserveCapacity(pieces.count)
    var index = 0
    while index < pieces.count {
      let piece = pieces[index]
      index += 1
      guard case .lost(let remains) = piece, index < pieces.count, pieces[index] == blank,
        let letter = (remains.bytes + [byte]).asScalar, isLetter(letter),
        isDoubled(at: index, of: pieces) || isInSyllable(letter, joined, pieces[(index + 1)...])
      else {
        joined.append(piece)
        continue
      }
      joined.append(.whole(letter, mayBeClean: true))
      index += 1
    }
    return joined
  }

  private static let blank = Piece.kept(" ")

  /// True where a second blank follows, the one that was always there.
  private static func isDoubled(at index: Int, of pieces: [Piece]) -> Bool {
    index + 1 < pieces.count && pieces[index + 1] == blank
  }

  /// True where the letter makes one Vietnamese syllable with the letters around it.
  private static func isInSyllable(
    _ letter: Unicode.Scalar, _ before: [Piece], _ behind: ArraySlice<Piece>
  ) -> Bool {
    let end = behind.prefix(longestEnd + 1).prefix { $0.isLetter }.map(\.scalar)
    guard !end.isEmpty, end.count <= longestEnd else { return false }
    let start = before.suffix(longestStart).reversed().prefix { $0.isLetter && $0.scalar != nil }
    let letters = start.reversed().map(\.scalar) + [letter] + end
    let known = letters.compactMap(\.self)
    return known.count == letters.count && Syllable.isPossible(known.smallText)
  }

  /// "ngh" and a vowel before, "ng" behind: in letters.
  private static let (longestStart, longestEnd) = (4, 2)
}
