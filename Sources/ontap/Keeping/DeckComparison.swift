import Decks
import Recall
import Storage

/// Whether the cards of the decks are what their files say, which were taken in just now.
///
/// The files are read in another thread, while the library is looked at.
struct DeckComparison {
  /// What a deck file says; of its cards no more than is needed to know them again.
  private struct Written: Sendable {
    let deck: Deck
    let cards: Set<Int>
    let count: Int
  }

  private let written: Meanwhile<[Written]>

  init(of library: Library) throws {
    let decks = try library.decks().filter { $0.isPresent && $0.standing != .removed }
    written = Meanwhile {
      decks.compactMap { deck in
        guard
          let text = try? DeckText(at: deck.path, named: deck.path, isRemarking: false),
          text.file.digest == deck.file.digest
        else { return nil }
        let cards = text.deck.cards
        return Written(deck: deck, cards: Set(cards.map(\.card.hashValue)), count: cards.count)
      }
    }
  }

  /// The decks that have other cards in the library, and how many those are.
  func differences(in library: Library) throws -> [(deck: Deck, cards: Int)] {
    try written.value().compactMap { written in
      let known = try library.contents(ofDeck: written.deck.name).map(\.hashValue)
      let wrong = known.count { !written.cards.contains($0) } + abs(written.count - known.count)
      return wrong == 0 ? nil : (written.deck, wrong)
    }
  }
}

extension Shelf {
  /// Makes the cards of such decks what their files say; returns how many were not.
  func mendDecks() throws -> Int {
    let differences = try reading { try DeckComparison(of: $0).differences(in: $0) }
    for (deck, _) in differences {
      try takeIn(deck, as: DeckText(at: deck.path, named: deck.path))
    }
    return differences.reduce(0) { $0 + $1.cards }
  }
}
