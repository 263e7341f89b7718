/// What is known of a deck: its cards by state, and its reviews in a period.
package struct DeckFigure: Hashable, Sendable {
  package var states: [CardState: Int] = [:]
  /// Cards that are due by today.
  package var due = 0
  package var retention = Retention()
  package var reviews = 0
  /// Milliseconds, each answer counted up to ``Pace/longestAnswer``.
  package var time = 0

  /// One for each deck, in their order.
  package static func all(
    of selection: Selection, cards: [StudiedCard], decks count: Int
  ) -> [DeckFigure] {
    var figures = Array(repeating: DeckFigure(), count: count)
    var decks: [CardID: Int] = [:]
    decks.reserveCapacity(cards.count)
    for card in cards {
      decks[card.id] = card.deck
      figures[card.deck].states[card.state, default: 0] += 1
      guard card.state.isStudied, let schedule = card.schedule else { continue }
      if schedule.due <= selection.today { figures[card.deck].due += 1 }
    }
    let places = selection.history.cards.map { decks[$0] }
    selection.eachInPeriod { review in
      guard let place = places[Int(review.card)] else { return }
      figures[place].reviews += 1
      figures[place].time += min(review.took ?? 0, Pace.longestAnswer)
      if review.countsForRetention { figures[place].retention.take(review) }
    }
    return figures
  }
}
