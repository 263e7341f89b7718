/// A word as the fewest possible syllables that it is made of: mostly one.
struct SyllableChain: Hashable {
  /// The sum of the ranks of the syllables; each beyond the first adds more than any rank.
  let rank: Int

  /// - Parameter text: Small letters in composed form.
  ///
  /// Nil where no chain of at most five syllables spells the word.
  init?(_ text: String) {
    guard !Syllable.isPossible(text) else {
      rank = SyllableRank.rank(of: text)
      return
    }
    let letters = Array(text)
    // best[end] is the lowest rank of a chain that spells the letters before `end`.
    var best: [Int?] = [0] + letters.map { _ in nil }
    for end in 1..<best.count {
      for start in max(0, end - Self.longestSyllable)..<end {
        guard let before = best[start] else { continue }
        let syllable = String(letters[start..<end])
        guard Syllable.isPossible(syllable) else { continue }
        let rank = before + SyllableRank.rank(of: syllable) + Self.costOfJoint
        best[end] = min(best[end] ?? rank, rank)
      }
    }
    guard let rank = best[letters.count] else { return nil }
    self.rank = rank
  }

  /// In letters: "nghiêng".
  private static let longestSyllable = 7
  private static let costOfJoint = 5_000
}
