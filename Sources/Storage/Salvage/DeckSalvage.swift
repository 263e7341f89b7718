import GRDB
import Recall

/// Carries decks and cards over from a damaged database, as far as SQLite can still read them.
///
/// Nothing proves that they are what was written; so every deck file is read again afterwards.
enum DeckSalvage {
  private static let tables = [
    (name: "deck", key: ["name"]), (name: "card", key: ["id"]),
    (name: "given", key: ["card", "is_pending"]),
  ]

  /// Carries over what a copy of the damaged file shows, and then what it shows with the header that
  /// a library has, which is written into the copy.
  ///
  /// - Throws: Where the disk fails; nothing of that is the copy's damage.
  static func carry(fromCopy copy: String, to library: Database) throws {
    try asFarAsItGoes { try carry(from: ReadOnly.queue(copy), to: library) }
    let isMended: Bool
    do {
      isMended = try FileHeader.mend(copy)
    } catch {
      throw StorageError.unreachable(path: copy, why: StorageError.diskError)
    }
    if isMended {
      try asFarAsItGoes { try carry(from: ReadOnly.queue(copy), to: library) }
    }
    try library.execute(sql: "UPDATE deck SET size = -1, digest = ''")
  }

  private static func carry(from damaged: DatabaseQueue, to library: Database) throws {
    for (table, key) in tables {
      let own = try String.fetchAll(library, sql: "SELECT name FROM pragma_table_info('\(table)')")
      let theirs = try asFarAsItGoes {
        try damaged.read { db in
          try String.fetchAll(db, sql: "SELECT name FROM pragma_table_info('\(table)')")
        }
      }
      let columns = own.filter { theirs?.contains($0) ?? false }
      guard Set(key).isSubset(of: columns) else { continue }
      for order in ["ASC", "DESC"] {
        // A page that cannot be read ends the way from one side; what lies behind it is read from
        // the other.
        let list = columns.map { "\"\($0)\"" }.joined(separator: ", ")
        let places = key.map { "\($0) \(order)" }.joined(separator: ", ")
        try asFarAsItGoes {
          try damaged.read { db in
            let rows = try Row.fetchCursor(
              db, sql: "SELECT \(list) FROM \(table) ORDER BY \(places)")
            while let row = try rows.next() {
              try asFarAsItGoes {
                try save(Array(row.databaseValues), columns, key, table, library)
              }
            }
          }
        }
      }
    }
  }

  /// What came of reading or saving something damaged; nil where the damage stood in the way.
  @discardableResult
  private static func asFarAsItGoes<T>(_ body: () throws -> T) throws -> T? {
    do {
      return try body()
    } catch let error as DatabaseError {
      switch error.resultCode {
      case .SQLITE_IOERR, .SQLITE_FULL, .SQLITE_NOMEM, .SQLITE_CANTOPEN: throw error
      default: return nil
      }
    } catch is RowDecodingError {
      return nil
    }
  }

  private static func save(
    _ values: [DatabaseValue], _ columns: [String], _ key: [String], _ table: String,
    _ library: Database
  ) throws {
    let row = Dictionary(uniqueKeysWithValues: zip(columns, values))
    if table == "card", try isGhost(row, in: library) { return }
    let list = columns.map { "\"\($0)\"" }.joined(separator: ", ")
    let signs = columns.map { _ in "?" }.joined(separator: ", ")
    let changes = columns.filter { !key.contains($0) }
      .map { "\"\($0)\" = excluded.\"\($0)\"" }.joined(separator: ", ")
    try library.execute(
      sql: """
        INSERT INTO \(table) (\(list)) VALUES (\(signs))
        ON CONFLICT (\(key.joined(separator: ", "))) DO UPDATE SET \(changes)
        """,
      arguments: StatementArguments(values))
  }

  /// True of a card that was never answered and says what another one says: damage made a second card
  /// of one by its id. A deck file that does have it twice brings it back.
  private static func isGhost(_ row: [String: DatabaseValue], in library: Database) throws -> Bool {
    try Bool.fetchOne(
      library,
      sql: """
        SELECT EXISTS (
            SELECT 1 FROM card WHERE deck = :deck AND prompt = :prompt AND answer = :answer
              AND kind = :kind AND direction = :direction AND is_retired = :is_retired AND id <> :id)
          AND NOT EXISTS (SELECT 1 FROM review WHERE card = :id)
          AND NOT EXISTS (SELECT 1 FROM act WHERE card = :id)
        """,
      arguments: StatementArguments(
        ["id", "deck", "prompt", "answer", "kind", "direction", "is_retired"]
          .reduce(into: [String: DatabaseValue]()) { $0[$1] = row[$1] ?? .null })) ?? false
  }
}
