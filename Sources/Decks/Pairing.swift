package import Recall

/// Finds out which card is which after a deck file was edited, so that editing costs no progress.
package enum Pairing {
  /// A card that the library knows of the deck.
  package struct Known: Hashable, Sendable {
    package var id: CardID
    package var prompt: String
    package var answer: String
    /// False for a card whose block had gone when the file was last read.
    package var isLive: Bool

    package init(id: CardID, prompt: String, answer: String, isLive: Bool) {
      self.id = id
      self.prompt = prompt
      self.answer = answer
      self.isLive = isLive
    }
  }

  /// The known card behind each block, or nil for a new one.
  ///
  /// In this order: the id in the comment; same prompt and answer; same prompt; same answer; the
  /// only unpaired card between the same neighbours. Equal cards pair in their order; a prompt or
  /// an answer alone that two cards share pairs neither.
  /// - Parameter known: The deck's cards in their last order, those that have gone at the end.
  package static func pairs(of blocks: [Block], with known: [Known]) -> [CardID?] {
    var pairs = PairTable(blocks: blocks, known: known)
    pairs.pairByID()
    pairs.pairEqualCards()
    pairs.pair(isLive: true, block: \.prompt, known: \.prompt)
    pairs.pair(isLive: false, block: \.prompt, known: \.prompt)
    pairs.pair(isLive: true, block: \.answer, known: \.answer)
    pairs.pairBetweenNeighbours()
    return pairs.ids
  }
}

private struct PairTable {
  private let blocks: [Block]
  private let known: [Pairing.Known]
  private var blockOf: [CardID: Int] = [:]
  private(set) var ids: [CardID?]

  init(blocks: [Block], known: [Pairing.Known]) {
    self.blocks = blocks
    self.known = known
    ids = Array(repeating: nil, count: blocks.count)
  }

  private mutating func pair(_ block: Int, with id: CardID) {
    ids[block] = id
    blockOf[id] = block
  }

  /// A comment's id is the card's name even where the library has never seen it.
  mutating func pairByID() {
    for (place, block) in blocks.enumerated() {
      guard let id = block.id, blockOf[id] == nil else { continue }
      pair(place, with: id)
    }
  }

  mutating func pairEqualCards() {
    let free = known.filter { blockOf[$0.id] == nil }.sorted { $0.isLive && !$1.isLive }
    var cards = Dictionary(grouping: free) { [$0.prompt, $0.answer] }
    for (place, block) in blocks.enumerated() where ids[place] == nil {
      let text = [block.card.prompt, block.card.answer]
      guard let first = cards[text]?.first else { continue }
      cards[text]?.removeFirst()
      pair(place, with: first.id)
    }
  }

  mutating func pair(
    isLive: Bool, block feature: (Card) -> String, known other: (Pairing.Known) -> String
  ) {
    let free = known.filter { $0.isLive == isLive && blockOf[$0.id] == nil }
    let cards = Dictionary(grouping: free, by: other)
    let places = Dictionary(grouping: blocks.indices.filter { ids[$0] == nil }) {
      feature(blocks[$0].card)
    }
    for (text, places) in places {
      guard places.count == 1, let cards = cards[text], cards.count == 1 else { continue }
      pair(places[0], with: cards[0].id)
    }
  }

  mutating func pairBetweenNeighbours() {
    let live = known.filter(\.isLive)
    for place in blocks.indices where ids[place] == nil {
      let before = place > 0 ? ids[place - 1] : nil
      let after = place + 1 < blocks.count ? ids[place + 1] : nil
      guard place == 0 || before != nil, place + 1 == blocks.count || after != nil else { continue }
      let start = before.flatMap { id in live.firstIndex { $0.id == id } }.map { $0 + 1 }
      let end = after.flatMap { id in live.firstIndex { $0.id == id } }
      guard before == nil || start != nil, after == nil || end != nil else { continue }
      let from = start ?? 0
      let to = end ?? live.count
      guard to - from == 1, blockOf[live[from].id] == nil else { continue }
      pair(place, with: live[from].id)
    }
  }
}
