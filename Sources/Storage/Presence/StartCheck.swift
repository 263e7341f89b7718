import Foundation
import GRDB
package import Recall

/// The look that a library gets at a start where there is reason for it.
package struct StartCheck: Sendable {
  package enum Reason: Hashable, Sendable {
    /// A process that had the library open was killed, or the machine lost its power.
    case cutOff
    /// Nobody has looked for long.
    case longAgo
  }

  /// Nil where nothing has to be looked at.
  package let reason: Reason?
  private let abandoned: [String]
  private let stamp: String
  private let moment: Moment

  /// A library is looked at once in so many milliseconds: seven days.
  private static let span = 7 * 86_400_000

  /// Finds out whether there is reason; to be asked before this process leaves its own note.
  package init(ofLibraryAt path: String, at moment: Moment) {
    self.moment = moment
    stamp = (path as NSString).deletingLastPathComponent + "/.ontap-checked"
    let notes = OpenNote.all(ofLibraryAt: path)
    abandoned = notes.abandoned
    // A write that is not finished is that of somebody at work, or it was cut off.
    let isWriteCutOff = notes.open.isEmpty && FileSize.bytes(of: LibraryLink.journal(of: path)) > 0
    if FileSize.isNothing(at: path) {
      reason = nil
    } else if !abandoned.isEmpty || isWriteCutOff {
      reason = .cutOff
    } else {
      let last = (try? String(contentsOfFile: stamp, encoding: .utf8)).flatMap { Int($0) }
      let now = moment.milliseconds
      let isRecent = last.map { $0 > now - Self.span && $0 < now + Self.span } ?? false
      reason = isRecent ? nil : .longAgo
    }
  }

  /// Looks at the library if there is reason, and writes down that it was looked at.
  ///
  /// - Throws: ``StorageError/damaged(path:)``; the next start looks again.
  package func perform(on library: Library) throws(StorageError) {
    if reason != nil {
      let findings = try library.read { try String.fetchAll($0, sql: "PRAGMA quick_check(1)") }
      guard findings == ["ok"] else { throw .damaged(path: library.path) }
    }
    guard reason != nil || access(stamp, F_OK) != 0 else { return }
    for note in abandoned { unlink(note) }
    // Where it cannot be written the next start looks again.
    let file = open(stamp, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { return }
    let text = Array(String(moment.milliseconds).utf8)
    _ = write(file, text, text.count)
    close(file)
  }
}
