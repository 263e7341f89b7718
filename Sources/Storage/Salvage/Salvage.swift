import Foundation
import GRDB
package import Recall

/// Makes a whole library of what a damaged file and a good backup hold together.
package struct Salvage: Sendable {
  /// The library's file.
  package let path: String
  /// Where the damaged file is kept, byte for byte.
  package private(set) var kept = ""
  /// Where the library's name led, if it was a link; a file has that name now.
  package let link: String?
  /// The backup that served; nil where there was no good one.
  package private(set) var backup: Backup?
  /// A backup that has more lines than the repaired library, if there is one.
  package private(set) var fuller: Backup?
  /// Lines that the damaged file still held.
  package private(set) var fromFile = 0
  /// Lines that only the backup held.
  package private(set) var fromBackup = 0
  /// Lines of which only the numbers are known.
  package private(set) var missing = 0
  /// The newest line that was saved; nil where the log is empty.
  package private(set) var newest: Moment?
  package private(set) var cards = 0

  /// - Parameters:
  ///   - path: The damaged file, which is only read, and gets another name at the end.
  ///   - rollover: The hour at which a study day begins.
  /// - Throws: ``StorageError/beyondRepair(path:)`` where neither the file nor a backup holds anything;
  ///   nothing is changed then.
  package init(
    of path: String, at moment: Moment, rollover: Int = StudyDay.usualRollover
  ) throws(StorageError) {
    self.path = path
    link = LibraryLink.target(of: path)
    let folder = (path as NSString).deletingLastPathComponent
    let copy = "\(folder)/.ontap-new-\(getpid())-damaged"
    let draft = "\(folder)/.ontap-new-\(getpid())-repaired"
    for file in [copy, draft] { Durability.removeDatabase(file) }
    defer { for file in [copy, draft] { Durability.removeDatabase(file) } }
    // From the first look until the new file has its name: no line may go into the old one.
    let hold = try WriteHold(ofLibraryAt: path)
    defer { hold.release() }
    let bytes = try Self.bytes(of: path, copiedTo: copy)
    let lines = Self.lines(in: bytes)
    backup = try Self.begin(draft, withBackupOf: path, at: moment)
    let library = try Library(path: draft, isCopy: true)
    fromFile = lines.count
    try library.write { db in
      let before = try LogDigest(of: db).lines
      var added = 0
      for line in Self.ordered(lines) where try line.insert(db) { added += 1 }
      fromBackup = before - (lines.count - added)
      try DeckSalvage.carry(fromCopy: copy, to: db)
      guard try backup != nil || !lines.isEmpty || Self.hasDecks(db) else {
        throw StorageError.beyondRepair(path: path)
      }
      missing = try Self.noteLost(
        db, at: moment, day: StudyDay(of: moment, rollover: rollover))
      newest = try Self.newest(db)
    }
    _ = try library.rebuild()
    let examination = try library.examine()
    guard examination.problems.isEmpty else {
      throw .failed(path: draft, why: examination.problems[0])
    }
    cards = examination.cards
    let total = try library.lineCount()
    fuller = BackupFolder(ofLibraryAt: path).backups().filter { $0.lines > total }
      .max { $0.lines < $1.lines }
    try StorageError.rethrowing(draft) { try library.database.close() }
    kept = try DamagedFile.keep(path, at: moment)
    // A journal must never meet a file that it does not belong to.
    DamagedFile.removeJournal(of: path)
    try Durability.settle(draft, as: path)
  }

  /// The bytes of the file as it is once an interrupted write has been rolled back, which happens in
  /// a copy.
  private static func bytes(
    of path: String, copiedTo copy: String
  ) throws(StorageError) -> [UInt8] {
    try ExaminedCopy.makeHeld(of: path, at: copy)
    guard let data = FileManager.default.contents(atPath: copy) else {
      throw .unwritable(path: copy, code: errno)
    }
    return [UInt8](data)
  }

  /// The lines that are proved by their checksums; of two with one name the later one.
  private static func lines(in bytes: [UInt8]) -> [LineID: SalvagedLine] {
    var lines: [LineID: SalvagedLine] = [:]
    LineScan(bytes).eachLine { line in
      if let other = lines[line.id], other.at >= line.at { return }
      lines[line.id] = line
    }
    return lines
  }

  /// By table, writer and number, so that each is put in behind the one before.
  private static func ordered(_ lines: [LineID: SalvagedLine]) -> [SalvagedLine] {
    lines.values.sorted { one, other in
      one.table == other.table
        ? (one.id.writer.lexicographicallyPrecedes(other.id.writer)
          || one.id.writer == other.id.writer && one.id.n < other.id.n)
        : one.table == .review
    }
  }

  /// Makes the draft a copy of the fullest backup since the last restore that is still sound, else of
  /// the newest one.
  ///
  /// - Throws: ``StorageError/unreachable(path:why:)`` where one that may be sound cannot be read.
  private static func begin(
    _ draft: String, withBackupOf path: String, at moment: Moment
  ) throws(StorageError) -> Backup? {
    let folder = BackupFolder(ofLibraryAt: path)
    try folder.checkListable()
    for backup in folder.backups().fullestFirst(at: moment) {
      do throws(StorageError) {
        let source = try StorageError.rethrowing(backup.path) {
          let source = try ReadOnly.queue(backup.path)
          try Library.checkOwner(of: source, path: backup.path)
          return source
        }
        if try VerifiedCopy.make(of: source, from: backup.path, at: draft).hash == backup.hash {
          return backup
        }
        Durability.removeDatabase(draft)
      } catch {
        switch error {
        // A backup that cannot be read now may be sound: it is not passed over.
        case .full, .unwritable, .readOnly, .unreachable: throw error
        case .notADatabase, .foreign, .newer, .damaged, .gone, .locked, .failed, .overtaken,
          .beyondRepair:
          continue
        }
      }
    }
    return nil
  }

  /// Gives the library a new writer, who writes down which lines are lost; returns how many.
  ///
  /// A new one, because nobody knows which numbers behind the last line were given away.
  private static func noteLost(_ db: Database, at moment: Moment, day: StudyDay) throws -> Int {
    try db.execute(sql: "UPDATE installation SET writer = randomblob(16)")
    let known = try LostSpan.known(db)
    let lost = try LostSpan.missing(db).filter { !$0.isCovered(by: known) }
    for span in lost {
      let act = Act(
        id: try Library.nextLine(db), card: nil, at: try Library.ordered(db, moment), day: day,
        kind: .lost, value: span.text)
      try act.insert(db)
    }
    return lost.reduce(0) { $0 + $1.numbers.count }
  }

  private static func hasDecks(_ db: Database) throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM deck)") ?? false
  }

  private static func newest(_ db: Database) throws -> Moment? {
    try Row.fetchOne(
      db,
      sql: """
        SELECT at_ms, utc_offset_min FROM review UNION ALL SELECT at_ms, utc_offset_min FROM act
        WHERE kind <> 'lost' ORDER BY at_ms DESC LIMIT 1
        """
    ).map { Moment(milliseconds: $0[0], utcOffset: $0[1]) }
  }
}
