import GRDB
import Recall
import Testing

@testable import Storage

@Suite("An opened library")
struct OpenedLibraryTests {
  /// How SQLite has to work, by the name of the pragma.
  private static let told = [
    // "SRS1": a file of another program is known by another number, or none.
    "application_id": String(0x5352_5331), "user_version": String(Schema.version),
    // No write-ahead log, which SQLite 3.40 can damage, and every commit synced.
    "journal_mode": "truncate", "synchronous": "2",
    "foreign_keys": "1", "trusted_schema": "0", "cell_size_check": "1", "secure_delete": "0",
    "busy_timeout": "5000",
  ]

  private static func pragmas(_ library: Library) throws -> [String: String] {
    try library.read { db in
      try told.keys.reduce(into: [:]) { found, name in
        found[name] = try String.fetchOne(db, sql: "PRAGMA \(name)")
      }
    }
  }

  @Test("is told how to work each time, be it new or not")
  func pragmas() throws {
    let test = try TestLibrary()
    #expect(try Self.pragmas(test.library) == Self.told)
    #expect(try Self.pragmas(Library(path: test.path)) == Self.told)
  }

  @Test("that is only read trusts its file no more, and waits as long")
  func onlyReading() throws {
    let test = try TestLibrary()
    try test.library.database.close()
    let found = try Self.pragmas(Library(onlyReading: test.path))
    for name in ["trusted_schema", "cell_size_check", "busy_timeout", "application_id"] {
      #expect(found[name] == Self.told[name], "\(name)")
    }
  }

  @Test("has strict tables, but for the list of the steps that led to them")
  func strict() throws {
    let loose = try TestLibrary().library.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT name FROM pragma_table_list
          WHERE schema = 'main' AND strict = 0 AND name NOT LIKE 'sqlite_%'
          """)
    }
    #expect(loose == ["grdb_migrations"])
  }
}
