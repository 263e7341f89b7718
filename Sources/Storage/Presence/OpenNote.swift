import Foundation
import Synchronization

/// The note of a process that has a library open: a small file beside the library's, which the
/// process keeps locked and a clean end takes away.
///
/// A note that nobody has locked is that of a process that was killed, or of a machine that lost its
/// power. (The note itself is not synced; a write that was cut off by a power cut also leaves
/// SQLite's journal behind.)
package final class OpenNote: Sendable {
  private static let beginning = ".ontap-open-"

  private let path: String
  private let descriptor: Mutex<Int32?>

  /// Nil where no note can be made: the library works without one.
  package init?(ofLibraryAt library: String) {
    let folder = (library as NSString).deletingLastPathComponent
    let draft = "\(folder)/.ontap-new-\(getpid())-open"
    path = "\(folder)/\(Self.beginning)\(getpid())"
    let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { return nil }
    // Named once it is locked: nobody may take it for an abandoned one.
    guard flock(file, LOCK_EX | LOCK_NB) == 0, rename(draft, path) == 0 else {
      unlink(draft)
      close(file)
      return nil
    }
    descriptor = Mutex(file)
  }

  /// Takes the note away: this is a clean end.
  package func remove() {
    descriptor.withLock { file in
      guard let open = file else { return }
      unlink(path)
      close(open)
      file = nil
    }
  }

  /// The notes beside a library: those of processes that are at work, and the paths of those whose
  /// processes ended without a clean end.
  static func all(ofLibraryAt library: String) -> (open: [pid_t], abandoned: [String]) {
    let folder = (library as NSString).deletingLastPathComponent
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    var notes: (open: [pid_t], abandoned: [String]) = ([], [])
    for name in names where name.hasPrefix(beginning) {
      let path = "\(folder)/\(name)"
      switch state(of: path) {
      case .open: notes.open += [pid_t(name.dropFirst(beginning.count))].compactMap(\.self)
      case .abandoned: notes.abandoned.append(path)
      case .gone: break
      }
    }
    return notes
  }

  private enum State { case open, abandoned, gone }

  private static func state(of path: String) -> State {
    let file = Foundation.open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return .gone }
    defer { close(file) }
    guard flock(file, LOCK_SH | LOCK_NB) == 0 else { return .open }
    // Its process may have taken it away since it was opened here.
    var status = stat()
    return fstat(file, &status) == 0 && status.st_nlink > 0 ? .abandoned : .gone
  }
}
