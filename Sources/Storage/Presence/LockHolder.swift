import Foundation

/// The process that keeps others from a library.
package struct LockHolder: Hashable, Sendable {
  package let process: Int
  /// The name of its program; nil where the system does not tell.
  package let program: String?

  /// Who has the library's file locked right now; nil where nobody has, or it cannot be found out.
  package init?(ofLibraryAt path: String) {
    guard let process = Self.locker(of: path) ?? Self.other(atLibrary: path) else { return nil }
    self.process = process
    let name = (try? String(contentsOfFile: "/proc/\(process)/comm", encoding: .utf8))?
      .trimmingCharacters(in: .newlines)
    program = name.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The first of the bytes that SQLite locks in a database file of any size.
  private static let lockBytes = 0x4000_0000..<0x4000_0200

  /// The system's own list tells of every program; a line of it is
  /// `1: POSIX  ADVISORY  WRITE 10402 fe:00:16346092 1073741824 1073742335`.
  private static func locker(of path: String) -> Int? {
    var status = stat()
    guard stat(path, &status) == 0,
      let list = try? String(contentsOfFile: "/proc/locks", encoding: .utf8)
    else { return nil }
    var lockers: [(isWriter: Bool, process: Int)] = []
    for line in list.split(separator: "\n") {
      let parts = line.split(separator: " ")
      // One who waits has an arrow in his line, and so another number of parts.
      guard parts.count == 8, parts[1] == "POSIX", let process = Int(parts[4]), process > 0,
        process != getpid(), let start = Int(parts[6]), lockBytes.contains(start),
        // The device is told otherwise by some file systems.
        parts[5].split(separator: ":").last.flatMap({ UInt64($0) }) == UInt64(status.st_ino)
      else { continue }
      lockers.append((parts[3] == "WRITE", process))
    }
    return (lockers.first(where: \.isWriter) ?? lockers.first)?.process
  }

  /// The only other process that has the library open.
  private static func other(atLibrary path: String) -> Int? {
    let others = OpenNote.all(ofLibraryAt: path).open.filter { $0 != getpid() }
    return others.count == 1 ? others.first.map(Int.init) : nil
  }
}
