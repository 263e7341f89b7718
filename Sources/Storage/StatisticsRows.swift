import GRDB
package import Recall

/// All that the statistics of some decks are made from.
package struct Figures: Sendable {
  package var statistics: Statistics
  package var states: [CardState: Int]
  package var forecast: Forecast
}

extension Library {
  /// Counts the log and the cards.
  ///
  /// The reviews that no act `void` names are folded in the order of `at_ms, writer, n`: the
  /// interval before an answer, on which retention depends, is the fold's.
  /// - Parameter decks: The decks to count, or nil for all cards, retired ones included.
  package func figures(
    decks: Set<String>? = nil, on today: StudyDay, forecastDays: Int
  ) throws(StorageError) -> Figures {
    try read { db in
      var cards: Set<CardID> = []
      var states: [CardState: Int] = [:]
      var due: [StudyDay] = []
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT card.id, card.deck, card.is_retired OR NOT (\(Deck.isAsked)) AS is_retired,
            coalesce(standing.is_suspended, 0) AS is_suspended, \(Schedule.columns)
          FROM card JOIN deck ON deck.name = card.deck
          LEFT JOIN schedule ON schedule.card = card.id
          LEFT JOIN standing ON standing.card = card.id
          WHERE deck.standing <> 'removed' ORDER BY card.id
          """)
      while let row = try rows.next() {
        guard decks?.contains(row["deck"]) ?? true, let id = CardID(row["id"] as String) else {
          continue
        }
        if decks != nil { cards.insert(id) }
        let schedule = Schedule(row: row)
        let isRetired: Bool = row["is_retired"]
        let isSuspended: Bool = row["is_suspended"]
        let state: CardState =
          isRetired ? .retired : isSuspended ? .suspended : CardState(of: schedule)
        states[state, default: 0] += 1
        if let schedule, !isRetired, !isSuspended { due.append(schedule.due) }
      }
      var statistics = Statistics(today: today)
      _ = try ReplayOrder.replay(db) { card, kind, grade, day, before in
        guard decks == nil || cards.contains(card) else { return }
        statistics.take(kind: kind, grade: grade, day: day, before: before)
      }
      return Figures(
        statistics: statistics, states: states,
        forecast: Forecast(of: due, from: today, days: forecastDays))
    }
  }
}
