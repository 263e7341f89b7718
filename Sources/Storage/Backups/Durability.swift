import Foundation
import Recall

/// What a file needs so that neither a crash nor a power cut can take it away.
enum Durability {
  /// Waits until a file or folder is on the disk; false where that cannot be had.
  static func sync(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    // EINVAL: its file system knows no such thing.
    return fsync(descriptor) == 0 || errno == EINVAL
  }

  /// Gives a finished draft its name; both are in one folder. It is on the disk when this returns.
  static func settle(_ draft: String, as path: String) throws(StorageError) {
    guard sync(draft), rename(draft, path) == 0,
      sync((path as NSString).deletingLastPathComponent)
    else {
      let code = errno
      unlink(draft)
      throw .unwritable(path: path, code: code)
    }
  }

  /// Removes a database file that nobody uses, and its journal.
  static func removeDatabase(_ path: String) {
    for ending in [""] + LibraryLink.journals + ["-shm"] { unlink(path + ending) }
  }

  /// Makes a new empty file for its owner alone.
  static func makePrivate(_ path: String) throws(StorageError) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .unwritable(path: path, code: errno) }
    close(descriptor)
  }

  /// Makes a folder for its owner alone where there is none; it is on the disk when this returns.
  static func makePrivateFolder(_ path: String) throws(StorageError) {
    guard mkdir(path, 0o700) == 0 else {
      guard errno == EEXIST else { throw .unwritable(path: path, code: errno) }
      return
    }
    guard sync((path as NSString).deletingLastPathComponent) else {
      throw .unwritable(path: path, code: errno)
    }
  }
}
