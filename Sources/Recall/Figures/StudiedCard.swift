/// A card of the library as statistics see it.
package struct StudiedCard: Hashable, Sendable {
  package var id: CardID
  /// The place of its deck among the decks.
  package var deck: Int
  /// Equal for the cards of one row of a lesson's table.
  package var row: UInt64
  package var state: CardState
  package var schedule: Schedule?

  package init(id: CardID, deck: Int, row: UInt64, state: CardState, schedule: Schedule?) {
    self.id = id
    self.deck = deck
    self.row = row
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
