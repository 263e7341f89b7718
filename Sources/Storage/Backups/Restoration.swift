import Foundation
import GRDB
package import Recall

/// A backup about to take the place of the library, and what is known of both before anything is done.
package struct Restoration: Sendable {
  /// The library's file.
  package let path: String
  /// The backup's file.
  package let source: String
  package let present: Present
  /// Where the library's name leads, if it is a link; a file will have that name.
  package let link: String?
  /// The lines that the present log has and the backup has not; nil where it cannot be read.
  package let lost: LostLines?
  private let digest: LogDigest
  /// The file that was looked at; nil where there was none.
  private let identity: FileIdentity?

  /// What stands at the library's place; an empty file is nothing.
  package enum Present: Hashable, Sendable {
    case nothing, sound
    /// It cannot be backed up, so it is kept as it is, under another name.
    case damaged
  }

  /// Lines of the log, counted.
  package struct LostLines: Hashable, Sendable {
    package var reviews = 0
    package var acts = 0
  }

  /// Looks at both files, at the library's by a copy, and writes to neither.
  ///
  /// - Throws: ``StorageError/damaged(path:)`` where the backup is not what it was.
  package init(of path: String, from source: String) throws(StorageError) {
    self.path = path
    self.source = source
    link = LibraryLink.target(of: path)
    identity = FileIdentity(at: path)
    try Library.checkKind(of: path)
    digest = try Self.check(source)
    (present, lost) = try Self.look(at: path, against: source)
  }

  /// A backup beside the library that has more lines, the one with most of them.
  package var fuller: Backup? {
    BackupFolder(ofLibraryAt: path).backups().filter { $0.lines > digest.lines }
      .max { $0.lines < $1.lines }
  }

  /// Looks twice before it calls a library damaged: an error of the disk that passes is no damage.
  private static func look(
    at path: String, against source: String
  ) throws(StorageError) -> (Present, LostLines?) {
    let (present, lost) = try lookOnce(at: path, against: source)
    return present == .damaged ? try lookOnce(at: path, against: source) : (present, lost)
  }

  private static func lookOnce(
    at path: String, against source: String
  ) throws(StorageError) -> (Present, LostLines?) {
    guard !FileSize.isNothing(at: path) else { return (.nothing, LostLines()) }
    let copy = (path as NSString).deletingLastPathComponent + "/.ontap-new-\(getpid())-present"
    Durability.removeDatabase(copy)
    defer { Durability.removeDatabase(copy) }
    try ExaminedCopy.make(of: path, at: copy)
    do throws(StorageError) {
      let lost = try lines(of: copy, missingIn: source)
      return (try VerifiedCopy.isSound(copy) ? .sound : .damaged, lost)
    } catch {
      switch error {
      case .foreign: throw .foreign(path: path)
      case .locked, .readOnly, .unreachable: throw error
      case .notADatabase, .newer, .damaged, .gone, .full, .unwritable, .failed, .overtaken,
        .beyondRepair:
        return (.damaged, nil)
      }
    }
  }

  /// Proves that the backup is a library of this version or an older one, whole, and the one that
  /// its name says.
  private static func check(_ source: String) throws(StorageError) -> LogDigest {
    try StorageError.rethrowing(source) {
      try Library.checkOwner(of: ReadOnly.queue(source), path: source)
    }
    let digest = try VerifiedCopy.digest(of: source)
    let name = (source as NSString).lastPathComponent
    guard digest.wrong == 0, try VerifiedCopy.isWhole(source),
      BackupName.parts(of: name).map({ $0.hash == digest.hash }) ?? true
    else { throw .damaged(path: source) }
    return digest
  }

  private static func lines(
    of path: String, missingIn source: String
  ) throws(StorageError) -> LostLines {
    try StorageError.rethrowing(path) {
      let library = try ReadOnly.queue(path)
      do {
        try Library.checkOwner(of: library, path: path)
      } catch StorageError.newer {}
      return try library.writeWithoutTransaction { db in
        try db.execute(sql: "ATTACH ? AS backup", arguments: [source])
        func count(_ table: LogTable) throws -> Int {
          try Int.fetchOne(
            db,
            sql: """
              SELECT count(*) FROM main.\(table.rawValue) AS own WHERE NOT EXISTS (
                SELECT 1 FROM backup.\(table.rawValue) AS other
                WHERE other.writer = own.writer AND other.n = own.n AND other.crc = own.crc)
              """) ?? 0
        }
        return LostLines(reviews: try count(.review), acts: try count(.act))
      }
    }
  }

  /// Puts the backup in the library's place; what stands there now is backed up first, or kept under
  /// another name where it is damaged.
  ///
  /// The library gets a new writer: its next lines must not have numbers that lines of the log that
  /// is given up have.
  /// - Returns: The path at which the state before is kept; nil where there was none.
  package func perform(
    at moment: Moment, rollover: Int = StudyDay.usualRollover
  ) throws(StorageError) -> String? {
    let draft = (path as NSString).deletingLastPathComponent + "/.ontap-new-\(getpid())-restore"
    Durability.removeDatabase(draft)
    defer { Durability.removeDatabase(draft) }
    try prepare(draft)
    switch present {
    case .sound:
      let kept = try replace(draft, at: moment, rollover: rollover)
      try addRestored(at: moment, rollover: rollover)
      return kept.path
    case .damaged:
      let hold = try WriteHold(ofLibraryAt: path)
      defer { hold.release() }
      try checkIdentity()
      let kept = try DamagedFile.keep(path, at: moment)
      // A journal must never meet a file that it does not belong to.
      DamagedFile.removeJournal(of: path)
      try Durability.settle(draft, as: path)
      try addRestored(at: moment, rollover: rollover)
      return kept
    case .nothing:
      try checkIdentity()
      DamagedFile.removeJournal(of: path)
      try Durability.settle(draft, as: path)
      try addRestored(at: moment, rollover: rollover)
      return nil
    }
  }

  /// - Throws: Where another file is there than the one that was looked at.
  private func checkIdentity() throws(StorageError) {
    guard FileIdentity(at: path) == identity,
      present != .nothing || FileSize.isNothing(at: path)
    else { throw .failed(path: path, why: StorageError.otherFile) }
  }

  /// Backs up what was restored: a repair must find a backup without the lines that were given up.
  ///
  /// In the list it stands before what was given up, which is what one would go back to.
  private func addRestored(at moment: Moment, rollover: Int) throws(StorageError) {
    let before = Moment(milliseconds: moment.milliseconds - 1000, utcOffset: moment.utcOffset)
    let library = try StorageError.rethrowing(path) { try ReadOnly.queue(path) }
    try BackupFolder(ofLibraryAt: path)
      .add(library, of: path, .restored, at: before, rollover: rollover)
  }

  /// Makes a library of this version of the backup.
  private func prepare(_ draft: String) throws(StorageError) {
    let backup = try StorageError.rethrowing(source) { try ReadOnly.queue(source) }
    _ = try VerifiedCopy.make(of: backup, from: source, at: draft)
    let library = try Library(path: draft, isCopy: true)
    try library.write { db in
      try db.execute(sql: "UPDATE installation SET writer = randomblob(16)")
    }
    _ = try library.rebuild()
    guard try library.read(LogDigest.init(of:)) == digest else { throw .damaged(path: source) }
    try StorageError.rethrowing(draft) { try library.database.close() }
  }

  /// Backs the present up and gives the draft its name; nobody writes between the two.
  ///
  /// Who has the present open cannot write to it any more: SQLite sees that the file has moved.
  private func replace(
    _ draft: String, at moment: Moment, rollover: Int
  ) throws(StorageError) -> Backup {
    // A write that was cut off is undone by the first reading, but not while it seems to go on.
    try StorageError.rethrowing(path) {
      try DatabaseQueue(path: path, configuration: Library.configuration).close()
    }
    let hold = try WriteHold(ofLibraryAt: path)
    defer { hold.release() }
    try checkIdentity()
    // Opened now: before, it might have been the file of another restore.
    let library = try StorageError.rethrowing(path) {
      try DatabaseQueue(path: path, configuration: Library.configuration)
    }
    guard FileSize.bytes(of: LibraryLink.journal(of: path)) == 0 else { throw .locked(path: path) }
    let kept = try BackupFolder(ofLibraryAt: path)
      .add(library, of: path, .beforeRestore, at: moment, rollover: rollover)
    try StorageError.rethrowing(path) { try library.close() }
    DamagedFile.removeJournal(of: path)
    try Durability.settle(draft, as: path)
    return kept
  }
}
