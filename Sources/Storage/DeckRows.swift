import GRDB

extension Library {
  /// The registered decks, in the order in which they were added; removed ones are not among them.
  package func decks() throws(StorageError) -> [Deck] {
    try decks(where: "standing <> 'removed'", [])
  }

  /// The deck of that name, be it removed or not.
  package func deck(named name: String) throws(StorageError) -> Deck? {
    try decks(where: "name = ?", [name]).first
  }

  /// The deck whose file lies there, be it removed or not.
  package func deck(at path: String) throws(StorageError) -> Deck? {
    try decks(where: "path = ?", [path]).first
  }

  /// The decks that were made from the lesson at a path, removed ones last.
  package func decks(ofLessonAt path: String) throws(StorageError) -> [Deck] {
    try decks(where: "lesson_path = ?", [path])
  }

  /// The decks that were made from a lesson's text of that digest, removed ones last.
  package func decks(ofLessonWithDigest digest: String) throws(StorageError) -> [Deck] {
    try decks(where: "substr(lesson, -16) = ?", [digest])
  }

  func decks(
    where condition: String, _ arguments: StatementArguments
  ) throws(StorageError) -> [Deck] {
    try read { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql: "SELECT * FROM deck WHERE \(condition) ORDER BY standing = 'removed', position"),
        arguments: arguments
      ).map(Deck.init(row:))
    }
  }

  /// Notes what the decks' files were like when last looked for; their cards stay.
  package func note(_ decks: [Deck]) throws(StorageError) {
    guard !decks.isEmpty else { return }
    try write { db in for deck in decks { try deck.save(db) } }
  }

  /// Notes that the files of decks lie elsewhere now; some may have changed places.
  package func relocate(_ paths: [(deck: String, path: String)]) throws(StorageError) {
    guard !paths.isEmpty else { return }
    let sql = "UPDATE deck SET path = ? WHERE name = ?"
    try write { db in
      for (deck, _) in paths { try db.execute(sql: sql, arguments: ["moving \(deck)", deck]) }
      for (deck, path) in paths {
        try db.execute(sql: sql, arguments: [path, deck])
        try db.execute(
          sql: "UPDATE card SET source = ? WHERE deck = ?", arguments: [path, deck])
      }
    }
  }

  /// Gives a deck another name; its cards and their history come along.
  ///
  /// A removed deck of that name makes room for it.
  package func rename(
    deck old: String, to new: String, asGiven isGiven: Bool = false
  ) throws(StorageError) {
    try write { db in
      let isTaken = try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM deck WHERE name = ? AND standing = 'removed')",
        arguments: [new])
      if isTaken == true, new != old {
        try Self.rename(db, new, to: Self.freeName(db, like: new))
      }
      try Self.rename(db, old, to: new)
      if isGiven {
        try db.execute(sql: "UPDATE deck SET has_given_name = 1 WHERE name = ?", arguments: [new])
      }
    }
  }

  private static func rename(_ db: Database, _ old: String, to new: String) throws {
    try db.execute(sql: "UPDATE deck SET name = ? WHERE name = ?", arguments: [new, old])
  }

  private static func freeName(_ db: Database, like name: String) throws -> String {
    let names = Set(try String.fetchAll(db, sql: "SELECT name FROM deck"))
    var number = 1
    while names.contains("\(name) (removed \(number))") { number += 1 }
    return "\(name) (removed \(number))"
  }
}
