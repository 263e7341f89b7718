import GRDB
package import Recall

/// The cards of the library as statistics see them.
package struct StudiedCards: Sendable {
  /// The names of the decks in their order, removed ones left out.
  package var decks: [String]
  /// Those of the decks, retired ones included, in no order.
  package var cards: [StudiedCard]
}

extension Library {
  /// The cards of some decks with their states and the schedules of a history.
  ///
  /// - Parameter decks: The decks to read, or nil for all.
  package func studiedCards(
    in history: History, decks scope: Set<String>? = nil
  ) throws(StorageError) -> StudiedCards {
    try read { db in
      let decks = try Row.fetchAll(
        db,
        sql: """
          SELECT name, \(Deck.isAsked) AS is_asked FROM deck WHERE standing <> 'removed'
          ORDER BY position
          """
      ).filter { scope?.contains($0["name"]) ?? true }
      let suspended = Set(
        try String.fetchAll(db, sql: "SELECT card FROM standing WHERE is_suspended = 1")
          .compactMap { CardID($0) })
      var schedules: [CardID: Schedule] = [:]
      schedules.reserveCapacity(history.cards.count)
      for (card, schedule) in zip(history.cards, history.schedules) { schedules[card] = schedule }
      var cards: [StudiedCard] = []
      for (place, deck) in decks.enumerated() {
        let isAsked: Bool = deck["is_asked"]
        let rows = try Row.fetchCursor(
          db, sql: "SELECT id, is_retired FROM card WHERE deck = ?", arguments: [deck["name"]])
        while let row = try rows.next() {
          guard let id = CardID(row[0] as String) else { continue }
          let schedule = schedules[id]
          let state: CardState =
            row[1] || !isAsked
            ? .retired : suspended.contains(id) ? .suspended : CardState(of: schedule)
          cards.append(StudiedCard(id: id, deck: place, state: state, schedule: schedule))
        }
      }
      return StudiedCards(decks: decks.map { $0["name"] }, cards: cards)
    }
  }
}
