import GRDB

/// A line of a deck's lesson that says what a card of another deck asks as well.
package struct SharedFact: Hashable, Sendable {
  /// The 1-based line in the lesson.
  package let line: Int
  /// The other deck.
  package let deck: String
}

extension Library {
  /// The facts that a deck shares with others that are asked, by the lines of its lesson: the cards
  /// are siblings, wherever they stand.
  package func sharedFacts(ofDeck name: String) throws(StorageError) -> [SharedFact] {
    try read { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT own.line, min(other.deck) AS deck FROM card AS own
            JOIN card AS other ON other.fact = own.fact AND other.deck <> own.deck
            JOIN deck ON deck.name = other.deck
            WHERE own.deck = ? AND own.line IS NOT NULL AND own.is_retired = 0
              AND other.is_retired = 0 AND deck.is_present = 1 AND deck.standing = 'active'
            GROUP BY own.line ORDER BY own.line
            """),
        arguments: [name]
      ).map { SharedFact(line: $0["line"], deck: $0["deck"]) }
    }
  }
}
