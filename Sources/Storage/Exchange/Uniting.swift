import Foundation
import GRDB
import Recall

/// What came of uniting two logs.
package struct Union: Hashable, Sendable {
  /// Lines that the library had not got.
  package var added = 0
  /// Lines that it had.
  package var known = 0
}

extension Library {
  /// Goes over the whole log: reviews, then acts, by writer and number.
  ///
  /// - Throws: ``StorageError/damaged(path:)`` where a line does not match its checksum.
  package func eachLine(_ body: (OpenLine) throws -> Void) throws {
    try database.read { db in
      guard try LogDigest(of: db).wrong == 0 else { throw StorageError.damaged(path: path) }
      for table in LogTable.allCases {
        let rows = try Row.fetchCursor(
          db, sql: "SELECT * FROM \(table.rawValue) ORDER BY writer, n")
        while let row = try rows.next() { try body(OpenLine(row: row, table: table)) }
      }
    }
  }

  /// What the log comes to.
  package func logDigest() throws(StorageError) -> LogDigest {
    try read(LogDigest.init(of:))
  }

  /// Adds the lines that the log has not got; one durable transaction, with all that follows from
  /// them.
  ///
  /// - Parameter digest: What the lines must come to.
  package func unite(
    with log: IncomingLog, of digest: (lines: Int, hash: String)
  ) throws(ImportError) -> Union {
    let found = try log.digest()
    guard found.lines == digest.lines, found.hash == digest.hash else { throw .incomplete }
    do {
      return try database.write { db in
        var union = Union()
        try log.each { line in
          if try isKnown(line, db) {
            union.known += 1
          } else {
            try line.insert(db)
            union.added += 1
          }
        }
        if union.added > 0 { try Self.refoldAll(db) }
        return union
      }
    } catch let error as ImportError {
      throw error
    } catch {
      do throws(StorageError) {
        try StorageError.rethrowing(path) { throw error }
      } catch {
        throw .storage(error)
      }
      throw .incomplete
    }
  }

  /// True where the log has this very line.
  ///
  /// - Throws: ``ImportError/conflict(line:)`` where it has another one of that name.
  private func isKnown(_ line: OpenLine, _ db: Database) throws -> Bool {
    let writer = Data([UInt8](hexadecimal: line.writer) ?? [])
    for table in LogTable.allCases {
      let checksum = try Int.fetchOne(
        db.cachedStatement(sql: "SELECT crc FROM \(table.rawValue) WHERE writer = ? AND n = ?"),
        arguments: [writer, line.n])
      guard let checksum else { continue }
      guard table == line.table, checksum == line.crc else {
        throw ImportError.conflict(line: line.n)
      }
      return true
    }
    return false
  }
}
