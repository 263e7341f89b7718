import GRDB
import Recall

/// The lines of a log that is to be united with a library's, proved one by one as they come.
///
/// They lie in a temporary file that SQLite removes by itself, so that a long log needs no large
/// memory and nothing is changed before all of it has come.
package final class IncomingLog: Sendable {
  let database: DatabaseQueue

  package init() throws(StorageError) {
    database = try StorageError.rethrowing(Self.path) {
      let database = try DatabaseQueue(path: Self.path)
      try Schema.migrator.migrate(database, upTo: "1")
      try database.write { db in
        let indexes = try String.fetchAll(
          db, sql: "SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL")
        for index in indexes { try db.execute(sql: "DROP INDEX \(index)") }
      }
      return database
    }
  }

  /// By this path SQLite makes a file without a name.
  private static let path = ""

  /// Takes the next lines.
  ///
  /// - Throws: ``ImportError/unreadable(line:)`` and ``ImportError/wrongChecksum(line:)``;
  ///   ``ImportError/incomplete`` where a line came twice.
  package func add(_ lines: [OpenLine]) throws(ImportError) {
    for line in lines { try line.check() }
    do {
      try database.write { db in for line in lines { try line.insert(db) } }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      throw .incomplete
    } catch {
      throw Self.storage(error)
    }
  }

  /// What all lines that came come to.
  package func digest() throws(ImportError) -> LogDigest {
    do {
      return try database.read(LogDigest.init(of:))
    } catch {
      throw Self.storage(error)
    }
  }

  /// Goes over all lines.
  func each(_ body: (OpenLine) throws -> Void) throws {
    try database.read { db in
      for table in LogTable.allCases {
        let rows = try Row.fetchCursor(db, sql: "SELECT * FROM \(table.rawValue)")
        while let row = try rows.next() { try body(OpenLine(row: row, table: table)) }
      }
    }
  }

  private static func storage(_ error: any Error) -> ImportError {
    do throws(StorageError) {
      try StorageError.rethrowing("the temporary file") { throw error }
    } catch {
      return .storage(error)
    }
    return .incomplete
  }
}
