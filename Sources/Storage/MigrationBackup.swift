import Foundation
import GRDB
import Recall

/// The copy of a library that is kept before a newer version of Ontap changes its tables.
enum MigrationBackup {
  /// The copy's path.
  static func path(of library: String) -> String { "\(library).before-\(Schema.version)" }

  /// Copies a library of an older version beside itself and proves the copy sound; does nothing for
  /// a new library or a current one.
  static func make(of database: DatabaseQueue, path: String) throws {
    let version = try database.read { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
    guard version > 0, version < Schema.version, path != Library.inMemory else { return }
    let copy = Self.path(of: path)
    let draft = copy + ".part"
    try? FileManager.default.removeItem(atPath: draft)
    try database.writeWithoutTransaction { db in
      try db.execute(sql: "VACUUM INTO ?", arguments: [draft])
    }
    guard try isSound(draft) else {
      throw StorageError.failed(
        path: path, why: Sentence("its copy before the change of version could not be verified"))
    }
    chmod(draft, 0o600)
    guard sync(draft), rename(draft, copy) == 0,
      sync((copy as NSString).deletingLastPathComponent)
    else {
      throw StorageError.failed(path: path, why: Sentence("its copy cannot be put at \(copy)"))
    }
  }

  /// Waits until a file or folder is on the disk: the original is changed after that.
  private static func sync(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return fsync(descriptor) == 0
  }

  private static func isSound(_ path: String) throws -> Bool {
    try DatabaseQueue(path: path).read { db in
      try String.fetchAll(db, sql: "PRAGMA quick_check") == ["ok"]
    }
  }
}
