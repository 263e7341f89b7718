/// Words of several languages with one sense, written one language a line with commas between them.
///
/// A bonus, never a condition: a lesson in any other language is judged by the shape of its tables.
struct WordList: Sendable, ExpressibleByStringLiteral {
  private let words: Set<Folded>
  private let shapes: WordShapes
  /// The length of the longest entry in bytes.
  let longest: Int
  /// All entries by their first word.
  private let openings: [Folded: [Folded]]
  private let openingShapes: WordShapes
  /// Entries that begin with a sign.
  private let signs: [Folded]
  /// Words of scripts that put no spaces between words: they may stand anywhere in a text.
  private let unspaced: [String]

  init(stringLiteral list: String) {
    let entries = list.bytePieces { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\n") }
      .map { Folded(String($0.drop { $0 == " " })) }
    words = Set(entries)
    shapes = WordShapes(entries)
    longest = entries.map(\.text.utf8.count).max() ?? 0
    unspaced = entries.map(\.text).filter(\.isUnspaced)
    var openings: [Folded: [Folded]] = [:]
    var signs: [Folded] = []
    for entry in entries {
      if let first = entry.words.first, entry.text.utf8.starts(with: first.text.utf8) {
        openings[first, default: []].append(entry)
      } else if !entry.text.isUnspaced {
        signs.append(entry)
      }
    }
    (self.openings, self.signs) = (openings, signs)
    openingShapes = WordShapes(openings.keys)
  }

  /// The first words of all entries.
  var firstWords: Set<Folded> { Set(words.compactMap(\.words.first)) }

  /// True where the text is one of the words.
  func contains(_ text: Folded) -> Bool {
    shapes.mayHold(text.text) && words.contains(text)
  }

  /// True where one of the words stands in the text.
  func isMentioned(in text: Folded) -> Bool {
    text.text.words(ofAtMost: longest).contains { written in
      guard openingShapes.mayHold(written) else { return false }
      let word = Folded(word: written)
      return openings[word]?.contains { $0 == word || text.holds($0) } ?? false
    }
      || signs.contains(where: text.holds)
      || (text.text.isUnspaced && unspaced.contains(where: text.text.contains))
  }
}

extension String {
  /// True of Chinese, Japanese and Korean writing, where a text is not split at spaces alone.
  var isUnspaced: Bool {
    // U+3000 is where the CJK blocks begin; Hangul syllables lie above them.
    holdsScalar { $0.value >= 0x3000 && $0.value < 0xFF00 }
  }
}
