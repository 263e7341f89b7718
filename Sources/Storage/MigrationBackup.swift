import Foundation
import GRDB

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
        path: path, why: "its copy before the change of version could not be verified")
    }
    guard rename(draft, copy) == 0 else {
      throw StorageError.failed(path: path, why: "its copy cannot be put at \(copy)")
    }
    chmod(copy, 0o600)
  }

  private static func isSound(_ path: String) throws -> Bool {
    try DatabaseQueue(path: path).read { db in
      try String.fetchAll(db, sql: "PRAGMA quick_check") == ["ok"]
    }
  }
}
