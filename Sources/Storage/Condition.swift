import GRDB
import Recall

/// What a library runs on.
package struct Condition: Sendable {
  /// SQLite's version, such as 3.40.1.
  package var sqlite: String
  /// The number of the tables' format.
  package var format: Int
  /// How SQLite was told to work, by the name of the pragma.
  package var pragmas: [(name: String, value: String)]
  /// What SQLite was built with.
  package var compileOptions: [String]
}

extension Library {
  private static let told = [
    "journal_mode", "synchronous", "busy_timeout", "page_size", "cache_size", "foreign_keys",
    "trusted_schema", "cell_size_check", "secure_delete",
  ]

  /// Looks up what the library runs on.
  package func condition() throws(StorageError) -> Condition {
    try read { db in
      return Condition(
        sqlite: try String.fetchOne(db, sql: "SELECT sqlite_version()") ?? "",
        format: try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0,
        pragmas: try Self.told.map { name in
          (name, try String.fetchOne(db, sql: "PRAGMA \(name)") ?? "")
        },
        compileOptions: try String.fetchAll(db, sql: "PRAGMA compile_options"))
    }
  }
}
