/// A card of the library as statistics see it.
package struct StudiedCard: Hashable, Sendable {
  package var id: CardID
  /// The place of its deck among the decks.
  package var deck: Int
  package var state: CardState
  package var schedule: Schedule?

  package init(id: CardID, deck: Int, state: CardState, schedule: Schedule?) {
    self.id = id
    self.deck = deck
    self.state = state
    self.schedule = schedule
  }
}

extension Sequence<StudiedCard> {
  /// The schedules of the cards that are asked when they are due.
  package var schedules: [Schedule] {
    compactMap { $0.state.isStudied ? $0.schedule : nil }
  }
}
