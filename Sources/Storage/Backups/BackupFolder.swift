import Foundation
import GRDB
package import Recall

/// The folder beside a library's file in which its backups lie.
package struct BackupFolder: Sendable {
  package let path: String
  /// The end of the name of a backup that is being made; the process that makes it is named before.
  private static let unfinished = ".part"

  package init(ofLibraryAt library: String) {
    path = (library as NSString).deletingLastPathComponent + "/backups"
  }

  /// The backups, the newest first; files of other names are none.
  package func backups() -> [Backup] {
    names.compactMap(backup).sorted(by: Backup.isNewer)
  }

  /// - Throws: ``StorageError/unreachable(path:why:)`` where the folder is there and nobody can tell what
  /// lies in it; a link to a disk that is away is such a folder.
  package func checkListable() throws(StorageError) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard let folder = opendir(path) else {
      throw .unreachable(
        path: path,
        why: Sentence("nobody can tell which backups lie here; make this folder readable"))
    }
    closedir(folder)
  }

  private var names: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
  }

  private func backup(named name: String) -> Backup? {
    guard let parts = BackupName.parts(of: name) else { return nil }
    let path = "\(path)/\(name)"
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Backup(
      path: path, moment: parts.moment, occasion: parts.occasion, lines: parts.lines,
      hash: parts.hash, size: Int(status.st_size))
  }

  /// Makes a backup, which counts only once it is proved sound, and lets those go that are no
  /// longer needed.
  ///
  /// - Parameter rollover: The hour at which a study day begins.
  @discardableResult
  package func add(
    _ library: Library, _ occasion: Backup.Occasion, at moment: Moment,
    rollover: Int = StudyDay.usualRollover
  ) throws(StorageError) -> Backup {
    try add(library.database, of: library.path, occasion, at: moment, rollover: rollover)
  }

  /// The same for a database that is no library of this version yet.
  @discardableResult
  func add(
    _ database: DatabaseQueue, of library: String, _ occasion: Backup.Occasion, at moment: Moment,
    rollover: Int = StudyDay.usualRollover
  ) throws(StorageError) -> Backup {
    try Durability.makePrivateFolder(path)
    removeUnfinished()
    let draft = "\(path)/\(getpid())\(Self.unfinished)"
    unlink(draft)
    let digest = try VerifiedCopy.make(of: database, from: library, at: draft)
    let name = BackupName.text(at: moment, occasion, digest)
    try Durability.settle(draft, as: "\(path)/\(name)")
    guard let backup = backup(named: name) else {
      throw .failed(path: "\(path)/\(name)", why: Sentence("the copy is not there any more"))
    }
    prune(keeping: backup, rollover: rollover)
    return backup
  }

  /// So many lines after a day's backup make another one worth its time, which takes its place: a
  /// session may follow upon a single grade.
  private static let worthAnother = 20

  /// Makes the backup of a study day, unless the day has one that holds nearly all, or the log is
  /// that of the last day's: since then neither lines were added nor another log restored.
  ///
  /// - Parameter rollover: The hour at which a study day begins.
  @discardableResult
  package func addOfDay(
    _ library: Library, at moment: Moment, rollover: Int
  ) throws(StorageError) -> Backup? {
    let today = StudyDay(of: moment, rollover: rollover)
    let all = backups()
    let days = all.filter { !$0.occasion.isOfAStep }
      .map { (day: StudyDay(of: $0.moment, rollover: rollover), backup: $0) }
    let lines = try library.lineCount()
    if let own = days.first(where: { $0.day == today })?.backup {
      // What a restore gave up says nothing of how the log has grown since.
      let base = all.first { $0.occasion == .restored || $0 == own } ?? own
      guard lines - base.lines >= Self.worthAnother else { return nil }
    }
    let last = days.first { $0.day < today }?.backup
    let isRestored = all.first { $0.occasion == .restored || $0 == last }?.occasion == .restored
    guard isRestored || lines != last?.lines ?? 0 else { return nil }
    return try add(library, .day, at: moment, rollover: rollover)
  }

  /// True where a backup has the log line by line.
  package func holdAll(of library: Library) throws(StorageError) -> Bool {
    let digest = try library.logDigest()
    return backups().contains { $0.lines == digest.lines && $0.hash == digest.hash }
  }

  /// True where a backup still is what its name says: its pages hang together, and its log is the one
  /// that was proved when it was made.
  ///
  /// - Throws: ``StorageError/unreachable(path:why:)`` where that cannot be found out.
  package func isSound(_ backup: Backup) throws(StorageError) -> Bool {
    do throws(StorageError) {
      guard try VerifiedCopy.hangsTogether(backup.path) else { return false }
      let digest = try VerifiedCopy.digest(of: backup.path)
      return digest.wrong == 0 && digest.lines == backup.lines && digest.hash == backup.hash
    } catch {
      guard case .unreachable = error else { return false }
      throw error
    }
  }

  private func prune(keeping newest: Backup, rollover: Int) {
    for backup in BackupRetention.surplus(among: backups(), newest: newest, rollover: rollover) {
      unlink(backup.path)
    }
  }

  /// Removes what a backup that was interrupted left behind.
  package func removeUnfinished() {
    for name in names where name.hasSuffix(Self.unfinished) {
      guard let maker = pid_t(name.dropLast(Self.unfinished.count)) else { continue }
      let isAtWork = kill(maker, 0) == 0 || errno == EPERM
      if !isAtWork { unlink("\(path)/\(name)") }
    }
  }
}
