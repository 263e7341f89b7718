import Foundation
import GRDB
import Recall

/// A copy of a library's database that is proved to be whole and to hold the log line by line.
///
/// Others wait while the pages are copied, and not while the copy is proved.
enum VerifiedCopy {
  /// Copies page by page while no one may write, and throws the copy away where it is not sound.
  ///
  /// - Parameters:
  ///   - source: The database, however damaged.
  ///   - path: A file that does not exist yet; it is not synced.
  /// - Throws: ``StorageError/damaged(path:)`` where the source is what is not sound.
  static func make(
    of source: DatabaseQueue, from original: String, at path: String
  ) throws(StorageError) -> LogDigest {
    try Durability.makePrivate(path)
    do throws(StorageError) {
      let lines = try StorageError.rethrowing(path) { try copy(source, to: path) }
      guard try isWhole(path) else { throw StorageError.damaged(path: original) }
      let digest = try Self.digest(of: path)
      guard digest.wrong == 0 else { throw StorageError.damaged(path: original) }
      guard digest.lines == lines else {
        throw StorageError.failed(path: path, why: Sentence("the copy is not what was copied"))
      }
      return digest
    } catch {
      unlink(path)
      // The disk reports a damaged source by the path that was read last.
      throw error == .damaged(path: path) ? .damaged(path: original) : error
    }
  }

  /// Copies what a database holds at one moment; returns how many lines the source's log has.
  static func copy(_ source: DatabaseQueue, to path: String) throws -> Int {
    var configuration = Configuration()
    // The caller syncs the whole file once.
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF")
    }
    let copy = try DatabaseQueue(path: path, configuration: configuration)
    let lines = try source.read { db in
      // Counted first: a transaction keeps others from writing only once it has read.
      let lines = try Library.lineCount(db)
      try copy.writeWithoutTransaction { try db.backup(to: $0) }
      return lines
    }
    try copy.close()
    return lines
  }

  /// True where a database file is whole, and every line of its log is what was written.
  static func isSound(_ path: String) throws(StorageError) -> Bool {
    guard try isWhole(path) else { return false }
    return try digest(of: path).wrong == 0
  }

  /// True where a file's pages hang together; the indexes are not compared with the tables, which
  /// takes several times as long.
  static func hangsTogether(_ path: String) throws(StorageError) -> Bool {
    guard !FileHeader.forbidsWriting(path) else { return false }
    return try read(path) { try String.fetchAll($0, sql: "PRAGMA quick_check(1)") == ["ok"] }
  }

  static func isWhole(_ path: String) throws(StorageError) -> Bool {
    guard !FileHeader.forbidsWriting(path) else { return false }
    return try read(path) { db in
      try String.fetchAll(db, sql: "PRAGMA integrity_check(1)") == ["ok"]
        && Row.fetchOne(db, sql: "PRAGMA foreign_key_check") == nil
    }
  }

  /// What the log of a database file comes to; the file is not written to.
  static func digest(of path: String) throws(StorageError) -> LogDigest {
    try read(path, LogDigest.init(of:))
  }

  private static func read<T>(
    _ path: String, _ body: (Database) throws -> T
  ) throws(StorageError) -> T {
    try StorageError.rethrowing(path) {
      try ReadOnly.queue(path).read(body)
    }
  }
}
