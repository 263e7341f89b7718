import Foundation
import Recall
import Storage

extension Files {
  /// What tells cheaply whether a file has changed, times in nanoseconds since 1970.
  struct Status {
    var modified: Int
    var changed: Int
    /// Bytes.
    var size: Int
  }

  /// The longest tick of a usual file system's clock, in nanoseconds: within it a second change
  /// leaves the same times behind.
  private static let tick = 20_000_000

  /// Nil where there is no ordinary file.
  static func status(of path: String) -> Status? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Status(
      modified: nanoseconds(status.st_mtim), changed: nanoseconds(status.st_ctim),
      size: Int(status.st_size))
  }

  /// Why nobody can tell whether a file is there; nil where it is, or is missing.
  static func obstacle(to path: String) -> Sentence? {
    var status = stat()
    guard stat(path, &status) != 0, errno != ENOENT, errno != ENOTDIR else { return nil }
    return Sentence(systemError: errno)
  }

  /// True where a file was changed so lately that another change could still hide.
  static func isFresh(_ status: Status) -> Bool {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return nanoseconds(now) - status.changed < tick
  }

  private static func nanoseconds(_ time: timespec) -> Int {
    time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}

extension FileState {
  /// True where nothing tells that the file was written to since.
  func isSame(as status: Files.Status) -> Bool {
    modified == status.modified && changed == status.changed && size == status.size
  }
}
