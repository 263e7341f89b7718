/// Restores a Vietnamese word by what its syllable can be.
///
/// Among possible syllables one that makes a known word with its neighbour comes first, then the
/// more frequent one.
struct SyllableChoice {
  /// The ranks of the words met so far, nil for those that are none.
  private var ranks: [String: Int?] = [:]

  /// For each place of the word its letter; nil where no possible syllable comes of it.
  mutating func letters(for word: Range<Int>, in slots: [LineSlot]) -> [Unicode.Scalar?] {
    let possible = spellings(of: word, in: slots).compactMap { spelling in
      rank(of: spelling.text).map { (spelling, rank: $0) }
    }
    // In a foreign word the case of the letters may still leave one choice.
    guard possible.count > 1 else {
      return possible.first?.0.letters ?? CaseChoice.letters(for: word, in: slots)
    }
    let before = texts(of: slots.wordBefore(word), in: slots)
    let behind = texts(of: slots.wordBehind(word), in: slots)
    let scored = possible.map { ($0, score: score($0, $1, before, behind)) }
    return scored.min { $0.score < $1.score }?.0.letters ?? []
  }

  /// The lower the better.
  private func score(
    _ spelling: Spelling, _ rank: Int, _ before: [String], _ behind: [String]
  ) -> Int {
    let text = spelling.text
    var score = rank + (spelling.isUnsuited ? SyllableRank.unsuitedCase : 0)
    if before.contains(where: { WordPairs.holds($0, text) }) { score -= SyllableRank.knownPair }
    if behind.contains(where: { WordPairs.holds(text, $0) }) { score -= SyllableRank.knownPair }
    return score
  }

  private mutating func rank(of text: String) -> Int? {
    if let known = ranks[text] { return known }
    let rank = SyllableChain(text)?.rank
    ranks[text] = .some(rank)
    return rank
  }

  private func texts(of word: Range<Int>?, in slots: [LineSlot]) -> [String] {
    word.map { spellings(of: $0, in: slots).map(\.text) } ?? []
  }

  private struct Spelling {
    var letters: [Unicode.Scalar] = []
    /// The letters as small ones, composed.
    var text = ""
    /// True where a capital stands at a place that speaks for a small letter, or the reverse.
    var isUnsuited = false
  }

  /// Every way to write the word; none where there are too many.
  private func spellings(of word: Range<Int>, in slots: [LineSlot]) -> [Spelling] {
    guard word.count <= Self.longestWord else { return [] }
    var spellings = [Spelling()]
    for index in word {
      guard case .open(let letters) = slots[index] else {
        guard let letter = slots[index].letter else { return [] }
        for place in spellings.indices { spellings[place].letters.append(letter) }
        continue
      }
      let letterCase = LetterCase(of: index, in: word, of: slots)
      spellings = spellings.flatMap { begun in
        letters.filter(letterCase.allows).map { letter in
          Spelling(
            letters: begun.letters + [letter],
            isUnsuited: begun.isUnsuited || !letterCase.suits(letter))
        }
      }
      guard spellings.count <= Self.mostSpellings else { return [] }
    }
    for place in spellings.indices {
      spellings[place].text =
        spellings[place].letters
        .reduce(into: "") { $0 += $1.properties.lowercaseMapping }.composed
    }
    return spellings
  }

  /// Three lost letters of eight candidates each: more are no word.
  private static let mostSpellings = 512
  /// In letters: five syllables run together.
  private static let longestWord = 24
}

extension [Unicode.Scalar] {
  /// The letters as small ones, composed.
  var smallText: String {
    reduce(into: "") { $0 += $1.properties.lowercaseMapping }.composed
  }
}
