import Recall

/// Under which headings of a deck the sections of its lesson are.
struct DeckSections {
  /// Only for sections that have another name in the deck.
  private var names: [[String]: [String]] = [:]
  /// Where each card of the lesson stands in the deck.
  private let places: [CardID: [String]]

  init(of deck: DeckFile, among entries: [Entry]) {
    places = Dictionary(
      deck.blocks.compactMap { block in block.id.map { ($0, block.card.context) } },
      uniquingKeysWith: { first, _ in first })
    let present = Set(deck.pieces.compactMap(\.context))
    for (section, cards) in Dictionary(grouping: entries, by: \.card.context)
    where !present.contains(section) {
      // The learner gave it another name, or put its cards elsewhere: the others go with the most.
      let found = cards.compactMap { places[$0.id] }
      let counts = Dictionary(grouping: found) { $0 }.mapValues(\.count)
      let most = counts.values.max()
      names[section] = found.first { counts[$0] == most }
    }
  }

  /// The heading path in the deck of a section of the lesson.
  subscript(section: [String]) -> [String] { names[section] ?? section }

  /// True where the card stands in the deck in its lesson's section.
  func hold(_ entry: Entry) -> Bool { places[entry.id] == self[entry.card.context] }
}
