import Foundation
import GRDB
package import Recall

extension BackupFolder {
  /// Puts a copy of the library at a place of the learner's choice, in place of a copy that is there
  /// already.
  ///
  /// - Parameter isFolder: True where the path is that of a folder, in which the copy gets a name.
  /// - Throws: ``StorageError/foreign(path:)`` where another file has that path.
  package static func write(
    _ library: Library, to path: String, isFolder: Bool, at moment: Moment
  ) throws(StorageError) -> Backup {
    let folder = isFolder ? path : (path as NSString).deletingLastPathComponent
    if !isFolder { try check(path, isNot: library.path) }
    guard access(folder, W_OK) == 0 else { throw .unwritable(path: path, code: errno) }
    let draft = "\(folder)/.ontap-new-\(getpid())-backup"
    unlink(draft)
    let digest = try VerifiedCopy.make(of: library.database, from: library.path, at: draft)
    let path = isFolder ? "\(folder)/\(BackupName.text(at: moment, .asked, digest))" : path
    try Durability.settle(draft, as: path)
    return Backup(
      path: path, moment: moment, occasion: .asked, lines: digest.lines, hash: digest.hash,
      size: FileSize.bytes(of: path))
  }

  /// Only what is a copy of a library, and not the library, may be replaced.
  private static func check(_ path: String, isNot library: String) throws(StorageError) {
    var there = stat()
    guard stat(path, &there) == 0 else { return }
    // A pipe would be waited for.
    guard there.st_mode & S_IFMT == S_IFREG else { throw .foreign(path: path) }
    guard FileIdentity(at: path) != FileIdentity(at: library),
      (try? Library.owner(of: path)) == Schema.applicationID
    else { throw .foreign(path: path) }
  }
}

/// How much room a file takes.
enum FileSize {
  /// True where there is no file, or one that SQLite takes for a new database: it takes one byte for
  /// none.
  static func isNothing(at path: String) -> Bool { bytes(of: path) <= 1 }

  /// 0 where there is none.
  static func bytes(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }
}
