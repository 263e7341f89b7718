package import Recall

/// Finds out which card is which after a deck file was edited, so that editing costs no progress.
package enum Pairing {
  /// A card that the library knows of the deck.
  package struct Known: Hashable, Sendable {
    package var id: CardID
    package var prompt: String
    package var answer: String
    /// The whole text of a cloze card; empty for any other.
    package var text: String
    /// False for a card whose block had gone when the file was last read.
    package var isLive: Bool

    package init(id: CardID, prompt: String, answer: String, text: String = "", isLive: Bool) {
      self.id = id
      self.prompt = prompt
      self.answer = answer
      self.text = text
      self.isLive = isLive
    }
  }

  /// The known card behind each written one, or nil for a new one.
  ///
  /// In this order: the id in the comment; same prompt and answer; same prompt; same answer; the
  /// same deletion of a text that another deletion or most of its words show to be the same; the
  /// only unpaired card between the same neighbours. Equal cards pair in their order; a prompt or
  /// an answer alone that two cards share pairs neither.
  /// - Parameter known: The deck's cards in their last order, those that have gone at the end.
  package static func pairs(of cards: [WrittenCard], with known: [Known]) -> [CardID?] {
    var pairs = PairTable(cards: cards, known: known)
    pairs.pairByID()
    pairs.pairEqualCards()
    pairs.pair(isLive: true, written: \.prompt, known: \.prompt)
    pairs.pair(isLive: false, written: \.prompt, known: \.prompt)
    pairs.pair(isLive: true, written: \.answer, known: \.answer)
    pairs.pairDeletions()
    pairs.pairBetweenNeighbours()
    pairs.pairDeletions()
    return pairs.ids
  }
}

/// Who is paired with whom so far.
struct PairTable {
  let cards: [WrittenCard]
  let known: [Pairing.Known]
  private(set) var taken: Set<CardID> = []
  private(set) var ids: [CardID?]

  init(cards: [WrittenCard], known: [Pairing.Known]) {
    self.cards = cards
    self.known = known
    ids = Array(repeating: nil, count: cards.count)
  }

  mutating func pair(_ place: Int, with id: CardID) {
    ids[place] = id
    taken.insert(id)
  }

  /// A comment's id is the card's name even where the library has never seen it.
  mutating func pairByID() {
    for (place, card) in cards.enumerated() {
      guard let id = card.id, !taken.contains(id) else { continue }
      pair(place, with: id)
    }
  }

  mutating func pairEqualCards() {
    let free = known.filter { !taken.contains($0.id) }.sorted { $0.isLive && !$1.isLive }
    var equal = Dictionary(grouping: free.reversed()) { [$0.prompt, $0.answer] }
    for (place, written) in cards.enumerated() where ids[place] == nil {
      guard let first = equal[[written.card.prompt, written.card.answer]]?.popLast() else {
        continue
      }
      pair(place, with: first.id)
    }
  }

  mutating func pair(
    isLive: Bool, written feature: (Card) -> String, known other: (Pairing.Known) -> String
  ) {
    let free = known.filter { $0.isLive == isLive && !taken.contains($0.id) }
    let candidates = Dictionary(grouping: free, by: other)
    let places = Dictionary(grouping: cards.indices.filter { ids[$0] == nil }) {
      feature(cards[$0].card)
    }
    for (text, places) in places {
      guard places.count == 1, let same = candidates[text], same.count == 1 else { continue }
      pair(places[0], with: same[0].id)
    }
  }

  mutating func pairBetweenNeighbours() {
    let live = known.filter(\.isLive)
    let order = Dictionary(
      live.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    for place in cards.indices where ids[place] == nil {
      let before = place > 0 ? ids[place - 1] : nil
      let after = place + 1 < cards.count ? ids[place + 1] : nil
      guard place == 0 || before != nil, place + 1 == cards.count || after != nil else { continue }
      let start = before.flatMap { order[$0] }.map { $0 + 1 }
      let end = after.flatMap { order[$0] }
      guard before == nil || start != nil, after == nil || end != nil else { continue }
      let from = start ?? 0
      guard (end ?? live.count) - from == 1, !taken.contains(live[from].id) else { continue }
      pair(place, with: live[from].id)
    }
  }
}
