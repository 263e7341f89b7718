import GRDB
package import Recall

/// The schedules of a history for cards that are asked for in the order of their ids.
private struct SchedulesInOrder {
  private let history: History
  private let order: [(id: CardID, place: Int)]
  private var next = 0

  init(of history: History) {
    self.history = history
    order = zip(history.cards, history.cards.indices).map { ($0, $1) }.sorted { $0.id < $1.id }
  }

  mutating func schedule(of id: CardID) -> Schedule? {
    while next < order.count, order[next].id < id { next += 1 }
    guard next < order.count, order[next].id == id else { return nil }
    return history.schedules[order[next].place]
  }
}

/// The cards of the library as statistics see them.
package struct StudiedCards: Sendable {
  /// The names of the decks in their order, removed ones left out.
  package var decks: [String]
  /// Those of the decks, retired ones included, in the order of their ids.
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
      let places = Dictionary(
        uniqueKeysWithValues: decks.enumerated().map { ($1["name"] as String, $0) })
      let isAsked = decks.map { $0["is_asked"] as Bool }
      var known = SchedulesInOrder(of: history)
      var cards: [StudiedCard] = []
      cards.reserveCapacity(history.cards.count)
      // The whole table in one go: by any index each card would be looked for anew.
      let rows = try Row.fetchCursor(
        db, sql: "SELECT id, deck, is_retired, row_hash FROM card NOT INDEXED ORDER BY id")
      while let row = try rows.next() {
        guard let id = CardID(row[0] as String), let deck = places[row[1]] else { continue }
        let schedule = known.schedule(of: id)
        let state: CardState =
          row[2] || !isAsked[deck]
          ? .retired : suspended.contains(id) ? .suspended : CardState(of: schedule)
        cards.append(
          StudiedCard(
            id: id, deck: deck, row: UInt64(bitPattern: row[3]), state: state, schedule: schedule))
      }
      return StudiedCards(decks: decks.map { $0["name"] }, cards: cards)
    }
  }
}
