import GRDB
package import Recall

extension Library {
  /// The fingerprints of a deck's cards as they were last generated from its lesson.
  package func generated(inDeck name: String) throws(StorageError) -> [CardID: UInt64] {
    try read { db in
      let rows = try Row.fetchAll(
        db, sql: "SELECT id, generated FROM card WHERE deck = ? AND generated IS NOT NULL",
        arguments: [name])
      return rows.reduce(into: [:]) { result, row in
        guard let id = CardID(row["id"] as String) else { return }
        result[id] = UInt64(bitPattern: row["generated"])
      }
    }
  }

  /// Notes how cards were generated, so that a later merge can tell what the learner edited or
  /// deleted.
  ///
  /// - Parameter retired: Cards that the lesson gives no more; should it give them again, they are
  ///   no deletions of the learner's.
  package func noteGenerated(
    _ fingerprints: [CardID: UInt64], retired: [CardID] = []
  ) throws(StorageError) {
    try write { db in
      for id in retired {
        try db.execute(
          sql: "UPDATE card SET generated = NULL WHERE id = ?", arguments: [id.text])
      }
      for (id, fingerprint) in fingerprints {
        try db.execute(
          sql: "UPDATE card SET generated = ? WHERE id = ?",
          arguments: [Int64(bitPattern: fingerprint), id.text])
      }
    }
  }
}
