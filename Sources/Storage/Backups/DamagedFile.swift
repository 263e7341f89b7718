import Foundation
import GRDB
import Recall

/// A library's file that must not be written to any more.
enum DamagedFile {
  /// Gives the file a second name, `….damaged-TIME`, and its journal, if it has one; the bytes stay
  /// as they are.
  ///
  /// The first name stays too, so that at no moment there is no library.
  static func keep(_ path: String, at moment: Moment) throws(StorageError) -> String {
    let time = BackupName.stamp(moment)
    var kept = "\(path).damaged-\(time)"
    var number = 1
    while FileManager.default.fileExists(atPath: kept) {
      number += 1
      kept = "\(path).damaged-\(time)-\(number)"
    }
    try name(path, kept)
    // A finished write leaves an empty journal behind.
    let journal = path + "-journal"
    if FileSize.bytes(of: journal) > 0 { try name(journal, kept + "-journal") }
    guard Durability.sync((path as NSString).deletingLastPathComponent) else {
      throw .unwritable(path: kept, code: errno)
    }
    return kept
  }

  /// Takes the journal's first name away, by which it would be taken for the next file's.
  static func removeJournal(of path: String) {
    unlink(path + "-journal")
  }

  /// Some file systems give no file two names; there it is copied.
  private static func name(_ old: String, _ new: String) throws(StorageError) {
    guard link(old, new) != 0 else { return }
    try copy(old, to: new)
    guard Durability.sync(new) else { throw .unwritable(path: new, code: errno) }
  }

  static func copy(_ old: String, to new: String) throws(StorageError) {
    // Foundation says of a folder that may not be written no more than that something went wrong.
    let folder = (new as NSString).deletingLastPathComponent
    guard access(folder, W_OK) == 0 else { throw .unwritable(path: folder, code: errno) }
    do {
      try FileManager.default.copyItem(atPath: old, toPath: new)
    } catch {
      let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
      throw .unwritable(path: new, code: cause.flatMap { Int32(exactly: $0.code) } ?? EIO)
    }
  }
}

/// A private copy of a library's file, to be looked at in its place.
enum ExaminedCopy {
  /// Copies the file, and its journal if it has one, so that an interrupted write is rolled back in
  /// the copy only; others wait with writing meanwhile.
  static func make(of path: String, at copy: String) throws(StorageError) {
    let hold = try WriteHold(ofLibraryAt: path)
    defer { hold.release() }
    try makeHeld(of: path, at: copy)
  }

  /// The same where the caller keeps others from writing.
  static func makeHeld(of path: String, at copy: String) throws(StorageError) {
    for ending in ["", "-journal"]
    where ending.isEmpty || FileManager.default.fileExists(atPath: path + ending) {
      try DamagedFile.copy(path + ending, to: copy + ending)
      chmod(copy + ending, 0o600)
    }
    // The first look rolls back; what is no database needs none.
    _ = try? DatabaseQueue(path: copy).read { try Row.fetchOne($0, sql: "PRAGMA schema_version") }
  }
}

/// Connections that cannot write.
enum ReadOnly {
  /// - Parameter cache: How much of the file is kept in memory at most, in KiB.
  static func queue(_ path: String, cache: Int = 2000) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(Library.busyTimeout)
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON;
          PRAGMA cache_size = -\(cache);
          """)
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }
}
