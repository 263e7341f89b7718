import Foundation
import GRDB

/// What a library's file says of itself; it is only read.
extension Library {
  /// The application id of a database file, which is only read.
  static func owner(of path: String) throws -> Int32 {
    try ReadOnly.queue(path).read { db in
      try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    }
  }

  /// The name under which a database file's next lines would be written.
  static func writer(of path: String) throws -> Data? {
    try ReadOnly.queue(path).read { try Data.fetchOne($0, sql: "SELECT writer FROM installation") }
  }

  /// True where a database file has lines of a writer, or would write its next ones under that name.
  static func hasWriter(_ writer: Data, in path: String) throws -> Bool {
    try ReadOnly.queue(path).read { db in
      try Bool.fetchOne(
        db,
        sql: """
          SELECT EXISTS (SELECT 1 FROM installation WHERE writer = :writer)
            OR EXISTS (SELECT 1 FROM review WHERE writer = :writer)
            OR EXISTS (SELECT 1 FROM act WHERE writer = :writer)
          """,
        arguments: ["writer": writer]) ?? false
    }
  }
}
