import Foundation

/// A library's file whose name is a link to it; SQLite follows the link.
enum LibraryLink {
  /// Where the link leads; nil where the name is the file's own.
  static func target(of path: String) -> String? {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else { return nil }
    return resolved(path) ?? (try? FileManager.default.destinationOfSymbolicLink(atPath: path))
  }

  /// The ends of the names of what SQLite writes beside a file and takes for a part of it; the second
  /// only where another program has told it to work so.
  static let journals = ["-journal", "-wal"]

  /// The journal that SQLite writes, which lies beside the file and not beside the link.
  static func journal(of path: String, _ ending: String = journals[0]) -> String {
    (resolved(path) ?? path) + ending
  }

  private static func resolved(_ path: String) -> String? {
    guard let name = realpath(path, nil) else { return nil }
    defer { free(name) }
    return String(cString: name)
  }
}
