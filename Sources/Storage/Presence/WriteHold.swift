import Foundation
import Synchronization

/// Keeps everybody from writing to a library while its file is copied byte by byte or replaced; it
/// can be read meanwhile, also by this process.
///
/// It is the lock that a writer of SQLite takes first, on the reserved byte (SQLite, os.h). An open
/// file description holds it: locks of the process would go when any of its descriptors of the file
/// is closed.
final class WriteHold: Sendable {
  private static let reservedByte: off_t = 0x4000_0001
  /// `F_OFD_SETLK` of Linux's fcntl.h, which the module Glibc leaves out.
  private static let setOpenFileLock: Int32 = 37
  /// Between two tries, in microseconds.
  private static let pause: useconds_t = 20_000

  private let descriptor: Mutex<Int32?>

  /// Waits for a write that has begun.
  ///
  /// - Throws: ``StorageError/locked(path:)`` where others write for longer than the busy timeout.
  init(ofLibraryAt path: String) throws(StorageError) {
    var tries = Int(Library.busyTimeout * 1_000_000) / Int(Self.pause)
    while true {
      let writable = open(path, O_RDWR | O_CLOEXEC)
      let file = writable >= 0 ? writable : open(path, O_RDONLY | O_CLOEXEC)
      guard file >= 0 else { throw .unwritable(path: path, code: errno) }
      let kind = writable >= 0 ? F_WRLCK : F_RDLCK
      // Whoever was waited for may have put another file in its place.
      if Self.lock(file, Int16(kind)), FileIdentity(of: file) == FileIdentity(at: path) {
        descriptor = Mutex(file)
        return
      }
      close(file)
      tries -= 1
      guard tries > 0 else { throw .locked(path: path) }
      usleep(Self.pause)
    }
  }

  func release() {
    descriptor.withLock { file in
      if let open = file { close(open) }
      file = nil
    }
  }

  private static func lock(_ file: Int32, _ kind: Int16) -> Bool {
    var lock = flock()
    lock.l_type = kind
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = reservedByte
    lock.l_len = 1
    return fcntl(file, setOpenFileLock, &lock) == 0
  }
}
