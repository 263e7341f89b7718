/// A card in its deck, with the id that it keeps for life.
package struct Entry: Hashable, Identifiable, Sendable {
  package var id: CardID
  /// The name of the deck.
  package var deck: String
  package var card: Card

  package init(id: CardID, deck: String, card: Card) {
    self.id = id
    self.deck = deck
    self.card = card
  }
}
