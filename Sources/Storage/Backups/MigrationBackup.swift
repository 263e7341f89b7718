import GRDB
import Recall

/// The backup of a library that is made before a newer version of Ontap changes its tables.
enum MigrationBackup {
  /// Backs up a library of an older version; does nothing for a new library or a current one.
  static func make(of database: DatabaseQueue, path: String, at moment: Moment) throws {
    let version = try database.read { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
    guard version > 0, version < Schema.version, path != Library.inMemory else { return }
    try BackupFolder(ofLibraryAt: path).add(database, of: path, .beforeMigration, at: moment)
  }
}
