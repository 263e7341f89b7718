import Foundation
import GRDB
package import Recall

extension Library {
  /// The kinds, sections and decks of the cards of a history.
  package func groups(of history: History) throws(StorageError) -> CardGroups {
    try read { db in
      var groups = CardGroups(
        decks: try String.fetchAll(db, sql: "SELECT name FROM deck ORDER BY position"),
        sections: [], places: Array(repeating: nil, count: history.cards.count))
      var places: [CardID: Int] = [:]
      for (place, card) in history.cards.enumerated() { places[card] = place }
      for (deck, name) in groups.decks.enumerated() {
        var sections: [String: Int] = [:]
        let rows = try Row.fetchCursor(
          db, sql: "SELECT id, kind, context FROM card WHERE deck = ? ORDER BY position, context",
          arguments: [name])
        while let row = try rows.next() {
          let context: String = row[2]
          let section = sections[context] ?? groups.sections.count
          if sections.updateValue(section, forKey: context) == nil {
            let path = try JSONDecoder().decode([String].self, from: Data(context.utf8))
            groups.sections.append(.init(deck: name, path: path))
          }
          guard let kind = Card.Kind(rawValue: row[1]).flatMap(CardGroups.kinds.firstIndex(of:)),
            let place = CardID(row[0] as String).flatMap({ places[$0] })
          else { continue }
          groups.places[place] = .init(kind: kind, section: section, deck: deck)
        }
      }
      return groups
    }
  }

  /// The questions and answers of cards; one that the library no longer knows is left out.
  package func wordings(of cards: [CardID]) throws(StorageError) -> [CardID: CardWording] {
    try read { db in
      let statement = try db.cachedStatement(
        sql: "SELECT deck, \"row\", prompt, answer FROM card WHERE id = ?")
      return try cards.reduce(into: [:]) { wordings, card in
        guard let row = try Row.fetchOne(statement, arguments: [card.text]) else { return }
        wordings[card] = CardWording(
          deck: row[0], row: row[1], prompt: row[2], answer: row[3])
      }
    }
  }

  /// What was answered instead of the right answer in some study days, most often first.
  ///
  /// - Parameter decks: The decks in question, or nil for all.
  package func confusions(
    in days: ClosedRange<StudyDay>, decks: Set<String>? = nil
  ) throws(StorageError) -> [Confusion] {
    // CROSS JOIN and the second condition on the kind lead SQLite by the index of the acts: they are
    // few beside the reviews.
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT card.id, act.value, count(*), card.deck
          FROM act CROSS JOIN review ON review.writer = act.writer AND review.n = act.n + 1
            AND review.card = act.card
          JOIN card ON card.id = act.card
          WHERE act.kind = 'answered' AND act.kind <> 'void' AND act.value IS NOT NULL
            AND review.study_day BETWEEN ? AND ? AND \(ReplayOrder.isStanding)
          GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2
          """,
        arguments: [days.lowerBound.number, days.upperBound.number]
      ).compactMap { row in
        guard decks?.contains(row[3]) ?? true, let card = CardID(row[0] as String) else {
          return nil
        }
        return Confusion(card: card, given: row[1], times: row[2])
      }
    }
  }
}
