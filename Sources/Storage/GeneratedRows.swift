import GRDB
package import Recall

extension Library {
  /// How each card that a deck ever held was last generated from its lesson: the fingerprint, nil
  /// where the lesson gave it no more; and the one that was being written when a run ended early.
  package func generated(
    inDeck name: String
  ) throws(StorageError) -> [CardID: (last: UInt64?, pending: UInt64?)] {
    try read { db in
      let rows = try Row.fetchAll(
        db.cachedStatement(sql: "SELECT id, generated, pending FROM card WHERE deck = ?"),
        arguments: [name])
      return rows.reduce(into: [:]) { result, row in
        guard let id = CardID(row["id"] as String) else { return }
        func fingerprint(_ column: String) -> UInt64? {
          (row[column] as Int64?).map(UInt64.init(bitPattern:))
        }
        result[id] = (fingerprint("generated"), fingerprint("pending"))
      }
    }
  }

  /// Notes what a deck file is about to be given, before it is: should the program end between, no
  /// wording of its own is taken for an edit of the learner's, and no retired card for a deletion.
  ///
  /// - Parameters:
  ///   - fingerprints: What the lesson gives now.
  ///   - untouched: The cards of the file that nobody edited, as they are there now; those that the
  ///     lesson gives no more are no deletions of the learner's, and may come back.
  package func prepare(
    _ fingerprints: [CardID: UInt64], untouched: [CardID: UInt64]
  ) throws(StorageError) {
    func value(_ fingerprint: UInt64?) -> Int64? { fingerprint.map(Int64.init(bitPattern:)) }
    try write { db in
      let both = try db.cachedStatement(
        sql: "UPDATE card SET generated = ?, pending = ? WHERE id = ?")
      let one = try db.cachedStatement(sql: "UPDATE card SET pending = ? WHERE id = ?")
      for (id, present) in untouched {
        let next = fingerprints[id]
        try both.execute(
          arguments: [
            value(next == nil ? nil : present), value(next ?? present), id.text,
          ])
      }
      for (id, next) in fingerprints where untouched[id] == nil {
        try one.execute(arguments: [value(next), id.text])
      }
    }
  }

  /// Notes how cards are generated in a deck whose file holds them already.
  package func settle(
    _ fingerprints: [CardID: UInt64], inDeck name: String
  ) throws(StorageError) {
    try write { db in try Self.settle(db, fingerprints, inDeck: name) }
  }

  /// True where a run ended between ``prepare(_:untouched:)`` and its end.
  package func isUnsettled(_ name: String) throws(StorageError) -> Bool {
    try read { db in
      try Bool.fetchOne(
        db.cachedStatement(
          sql: "SELECT EXISTS (SELECT 1 FROM card WHERE deck = ? AND pending IS NOT NULL)"),
        arguments: [name]) ?? false
    }
  }

  static func settle(
    _ db: Database, _ fingerprints: [CardID: UInt64], inDeck name: String
  ) throws {
    try db.execute(
      sql: "UPDATE card SET pending = NULL WHERE deck = ? AND pending IS NOT NULL",
      arguments: [name])
    let statement = try db.cachedStatement(sql: "UPDATE card SET generated = ? WHERE id = ?")
    for (id, fingerprint) in fingerprints {
      try statement.execute(arguments: [Int64(bitPattern: fingerprint), id.text])
    }
  }
}
