package import Recall

/// Finds out which card of a deck a changed lesson still means, so that it keeps its id.
package enum Succession {
  /// The ids of known cards behind the cards of a lesson, or nil for new ones.
  ///
  /// In this order: same place and name; same name under another heading; same question and answer;
  /// same column and answer (the key was changed); same question; same key and answer (the header
  /// was changed); and at last the place that the renamed keys and headers say. A likeness that two
  /// cards share pairs neither.
  /// - Parameters:
  ///   - cards: What the lesson gives now.
  ///   - live: The generated cards that the deck holds.
  ///   - gone: Generated cards that it held once; only the first likeness brings them back.
  package static func ids(
    of cards: [Card], among live: [Entry], gone: [Entry]
  ) -> [CardID?] {
    var table = SuccessionTable(cards: cards)
    table.pair(with: live + gone) { Likeness($0, [$0.key, $0.attribute] + $0.context) }
    table.pair(with: live) { Likeness($0, [$0.key, $0.attribute]) }
    table.pair(with: live) { Likeness($0, [$0.prompt, $0.answer]) }
    table.pair(with: live) { $0.isReverse ? nil : Likeness($0, [$0.attribute, $0.answer]) }
    table.pair(with: live) { Likeness($0, [$0.prompt]) }
    table.pair(with: live) { $0.isReverse ? nil : Likeness($0, [$0.key, $0.answer]) }
    table.pairRenamed(with: live)
    return table.ids
  }
}

/// What two cards that are one have in common.
private struct Likeness: Hashable {
  private let kind: Card.Kind
  private let direction: Card.Direction
  private let parts: [String]

  init(_ card: Card, _ parts: [String]) {
    kind = card.kind
    direction = card.direction
    self.parts = parts
  }
}

extension Card {
  fileprivate var isReverse: Bool { direction == .reverse }
}

private struct SuccessionTable {
  private let cards: [Card]
  private var taken: Set<CardID> = []
  private var keys: [String: String] = [:]
  private var attributes: [String: String] = [:]
  private(set) var ids: [CardID?]

  init(cards: [Card]) {
    self.cards = cards
    ids = Array(repeating: nil, count: cards.count)
  }

  mutating func pair(with known: [Entry], by likeness: (Card) -> Likeness?) {
    pair(with: known, new: likeness, old: likeness)
  }

  /// Cards of a row or column whose name another card has shown to be changed.
  mutating func pairRenamed(with known: [Entry]) {
    let keys = keys
    let attributes = attributes
    pair(
      with: known,
      new: { Likeness($0, [keys[$0.key] ?? $0.key, attributes[$0.attribute] ?? $0.attribute]) },
      old: { Likeness($0, [$0.key, $0.attribute]) })
  }

  private mutating func pair(
    with known: [Entry], new: (Card) -> Likeness?, old: (Card) -> Likeness?
  ) {
    let free = known.filter { !taken.contains($0.id) }
    let entries = Dictionary(grouping: free) { old($0.card) }
    let places = Dictionary(grouping: cards.indices.filter { ids[$0] == nil }) { new(cards[$0]) }
    for (likeness, places) in places {
      guard likeness != nil, places.count == 1, let entries = entries[likeness],
        entries.count == 1
      else { continue }
      ids[places[0]] = entries[0].id
      taken.insert(entries[0].id)
      keys[cards[places[0]].key] = entries[0].card.key
      attributes[cards[places[0]].attribute] = entries[0].card.attribute
    }
  }
}
