import GRDB
package import Recall

extension Library {
  /// How each card that a deck ever held was last generated from its lesson: nil where the lesson
  /// gave it no more; and what was being written when a run ended early.
  package func generated(
    inDeck name: String
  ) throws(StorageError) -> [CardID: (last: GivenCard?, pending: GivenCard?)] {
    try read { db in
      let rows = try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT card.id, given.* FROM card LEFT JOIN given ON given.card = card.id
            WHERE deck = ?
            """),
        arguments: [name])
      return rows.reduce(into: [:]) { result, row in
        guard let id = CardID(row["id"] as String) else { return }
        var forms = result[id] ?? (nil, nil)
        switch row["is_pending"] as Bool? {
        case true?: forms.pending = GivenCard(row: row)
        case false?: forms.last = GivenCard(row: row)
        case nil: break
        }
        result[id] = forms
      }
    }
  }

  /// Notes what a deck file is about to be given, before it is: should the program end between, no
  /// wording of its own is taken for an edit of the learner's, and no retired card for a deletion.
  ///
  /// - Parameters:
  ///   - given: What the lesson gives now.
  ///   - untouched: The cards of the file that nobody edited, as they were given; those that the
  ///     lesson gives no more are no deletions of the learner's, and may come back.
  package func prepare(
    _ given: [CardID: GivenCard], untouched: [CardID: GivenCard]
  ) throws(StorageError) {
    try write { db in
      for (id, present) in untouched {
        if given[id] == nil {
          try Self.forget(db, id)
          try Self.note(db, present, of: id, isPending: true)
        } else {
          try Self.note(db, present, of: id, isPending: false)
        }
      }
      for (id, next) in given { try Self.note(db, next, of: id, isPending: true) }
    }
  }

  /// Notes how cards are generated in a deck whose file holds them already.
  package func settle(
    _ given: [CardID: GivenCard], inDeck name: String
  ) throws(StorageError) {
    try write { db in try Self.settle(db, given, inDeck: name) }
  }

  /// True where a run ended between ``prepare(_:untouched:)`` and its end.
  package func isUnsettled(_ name: String) throws(StorageError) -> Bool {
    try read { db in
      try Bool.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT EXISTS (SELECT 1 FROM given JOIN card ON card.id = given.card
            WHERE deck = ? AND is_pending)
            """),
        arguments: [name]) ?? false
    }
  }

  static func settle(
    _ db: Database, _ given: [CardID: GivenCard], inDeck name: String
  ) throws {
    try db.execute(
      sql: "DELETE FROM given WHERE is_pending AND card IN (SELECT id FROM card WHERE deck = ?)",
      arguments: [name])
    for (id, card) in given { try note(db, card, of: id, isPending: false) }
  }

  /// Only of cards that the library has; a lesson gives more where the learner deleted some.
  static func note(
    _ db: Database, _ given: GivenCard, of id: CardID, isPending: Bool
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO given (card, is_pending, wording, prompt, answer, section, place)
        SELECT id, ?, ?, ?, ?, ?, ? FROM card WHERE id = ?
        """
    ).execute(
      arguments: [
        isPending, Int64(bitPattern: given.wording),
        given.parts.map { Int64(bitPattern: $0.prompt) },
        given.parts.map { Int64(bitPattern: $0.answer) },
        given.parts.map { TextList.encoded($0.section) }, given.parts?.place, id.text,
      ])
  }

  private static func forget(_ db: Database, _ id: CardID) throws {
    try db.cachedStatement(sql: "DELETE FROM given WHERE card = ?").execute(arguments: [id.text])
  }
}

extension GivenCard {
  fileprivate init(row: Row) {
    func hash(_ column: String) -> UInt64? {
      (row[column] as Int64?).map(UInt64.init(bitPattern:))
    }
    self.init(wording: hash("wording") ?? 0, parts: nil)
    guard let prompt = hash("prompt"), let answer = hash("answer"),
      let section = row["section"] as String?, let place = row["place"] as Int?
    else { return }
    parts = Parts(
      prompt: prompt, answer: answer, section: TextList.decoded(section), place: place)
  }
}
