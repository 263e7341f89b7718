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
    // A finished write leaves an empty journal behind; of a link only the link gets a second name.
    for ending in LibraryLink.journals where FileSize.bytes(of: path + ending) > 0 {
      try name(path + ending, kept + ending)
    }
    guard Durability.sync((path as NSString).deletingLastPathComponent) else {
      throw .unwritable(path: kept, code: errno)
    }
    return kept
  }

  /// Takes the journal's first name away, by which it would be taken for the next file's.
  static func removeJournal(of path: String) {
    for ending in LibraryLink.journals + ["-shm"] { unlink(path + ending) }
  }

  /// Some file systems give no file two names; there it is copied.
  private static func name(_ old: String, _ new: String) throws(StorageError) {
    guard link(old, new) != 0 else { return }
    try copy(old, to: new)
    guard Durability.sync(new) else { throw .unwritable(path: new, code: errno) }
  }

  /// Copies what the file holds, or the one that a link leads to.
  static func copy(_ old: String, to new: String) throws(StorageError) {
    let folder = (new as NSString).deletingLastPathComponent
    let source = open(old, O_RDONLY | O_CLOEXEC)
    guard source >= 0 else { throw .unreachable(path: old, why: StorageError.unopened(old)) }
    defer { close(source) }
    let target = open(new, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard target >= 0 else { throw .unwritable(path: folder, code: errno) }
    defer { close(target) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(source, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        unlink(new)
        throw .unreachable(path: old, why: StorageError.diskError)
      }
      guard count > 0 else { return }
      guard write(buffer[..<count], into: target) else {
        let code = errno
        unlink(new)
        throw .unwritable(path: folder, code: code)
      }
    }
  }

  private static func write(_ bytes: ArraySlice<UInt8>, into target: Int32) -> Bool {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(target, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
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
    try DamagedFile.copy(path, to: copy)
    for ending in LibraryLink.journals {
      let journal = LibraryLink.journal(of: path, ending)
      guard FileManager.default.fileExists(atPath: journal) else { continue }
      try DamagedFile.copy(journal, to: copy + ending)
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
