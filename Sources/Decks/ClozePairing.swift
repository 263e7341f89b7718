import Recall

extension PairTable {
  /// Two texts are compared by their words only where there are at most so many of them.
  private static let mostTexts = 200

  /// The deletions of a cloze text that was edited: they are known by their answers, else by their
  /// order where as many are left on both sides.
  mutating func pairDeletions() {
    let places = Dictionary(
      grouping: cards.indices.filter { cards[$0].card.kind == .cloze }, by: { cards[$0].card.key })
    let old = Dictionary(grouping: known.filter { !$0.text.isEmpty && $0.isLive }, by: \.text)
    let texts = former(of: places, among: old)
    for (text, places) in places {
      guard let before = texts[text], let deletions = old[before] else { continue }
      for place in places where ids[place] == nil {
        let same = deletions.first {
          !taken.contains($0.id) && $0.answer == cards[place].card.answer
        }
        if let same { pair(place, with: same.id) }
      }
      // Deletions that were all reworded keep their order.
      let rest = places.filter { ids[$0] == nil }
      let former = deletions.filter { !taken.contains($0.id) }
      if rest.count == former.count {
        for (place, deletion) in zip(rest, former) { pair(place, with: deletion.id) }
      }
    }
  }

  /// What each text was before: the text of a deletion paired already, else one of like words.
  private func former(
    of places: [String: [Int]], among old: [String: [Pairing.Known]]
  ) -> [String: String] {
    let textOf = Dictionary(
      known.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
    var result: [String: String] = [:]
    for (text, places) in places {
      let former = Set(places.compactMap { ids[$0].flatMap { textOf[$0] } }.filter { !$0.isEmpty })
      if former.count == 1 { result[text] = former.first }
    }
    let known = Set(result.values)
    let newTexts = places.keys.filter { result[$0] == nil && old[$0] == nil }
    let oldTexts = old.keys.filter { !known.contains($0) && places[$0] == nil }
    guard newTexts.count <= Self.mostTexts, oldTexts.count <= Self.mostTexts else { return result }
    let oldWords = Dictionary(uniqueKeysWithValues: oldTexts.map { ($0, Self.words($0)) })
    for text in newTexts {
      let words = Self.words(text)
      let alike = oldWords.filter { Self.areAlike(words, $0.value) }
      if alike.count == 1 { result[text] = alike.first?.key }
    }
    return result
  }

  private static func words(_ text: String) -> Set<Substring> {
    Set(text.split { !$0.isLetter && !$0.isNumber })
  }

  /// True where more than half of the words of each are words of the other.
  private static func areAlike(_ a: Set<Substring>, _ b: Set<Substring>) -> Bool {
    a.intersection(b).count * 2 > max(a.count, b.count)
  }
}
