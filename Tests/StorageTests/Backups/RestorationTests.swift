import Foundation
import GRDB
import Recall
import Testing

@testable import Storage

@Suite("Restoring a backup")
struct RestorationTests {
  private static let moment = BackupTests.moment

  /// A library with a backup of its first three days, and two more since.
  private static func grown() throws -> (test: TestLibrary, backup: Backup) {
    let test = try TestLibrary()
    for day in 1...3 { try test.record(day, .good, day: day) }
    let backup = try BackupFolder(ofLibraryAt: test.path).add(test.library, .asked, at: moment)
    for day in 4...5 { try test.record(day, .again, day: day) }
    try test.act(.flag, 0, day: 5)
    return (test, backup)
  }

  private static func digest(_ path: String) throws -> LogDigest {
    try VerifiedCopy.digest(of: path)
  }

  @Test("gives the log and the schedules back, and keeps the state before as a backup")
  func drill() throws {
    let (test, backup) = try Self.grown()
    let before = try Self.digest(test.path)
    let restoration = try Restoration(of: test.path, from: backup.path)
    #expect(restoration.present == .sound)
    #expect(restoration.lost == Restoration.LostLines(reviews: 2, acts: 1))
    #expect(try Self.digest(test.path) == before, "looking changes nothing")
    let kept = try #require(try restoration.perform(at: Self.moment))
    #expect(try Self.digest(test.path) == Self.digest(backup.path))
    #expect(try Self.digest(kept) == before)
    #expect(BackupFolder(ofLibraryAt: test.path).backups().map(\.occasion).contains(.beforeRestore))
    let library = try Library(path: test.path)
    #expect(try library.examine().problems == [])
    #expect(try library.examine().logDigest == library.examine().scheduleDigest)
    let names = try FileManager.default.contentsOfDirectory(atPath: test.folder.path)
    #expect(Set(names).subtracting(["ontap.sqlite-journal"]) == ["ontap.sqlite", "backups"])
    // And back again.
    _ = try Restoration(of: test.path, from: kept).perform(at: Self.moment)
    #expect(try Self.digest(test.path) == before)
  }

  @Test("of a library that is a link looks at the journal beside the file it leads to")
  func linkedJournal() throws {
    let sound = try SoundLibrary(reviews: 320)
    let folder = sound.test.folder.path
    let (path, away) = (sound.test.path, "\(folder)/away")
    let backup = try BackupFolder(ofLibraryAt: path)
      .add(Library(path: path), .asked, at: Self.moment)
    var configuration = Configuration()
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = 1") }
    let other = try DatabaseQueue(path: path, configuration: configuration)
    try other.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN; DROP TRIGGER review_is_kept; DELETE FROM review")
      // The write is cut off here: most of it is in the file, and what stood there in the journal.
      for ending in ["", "-journal"] {
        try FileManager.default.copyItem(atPath: path + ending, toPath: away + ending)
      }
      try db.execute(sql: "ROLLBACK")
    }
    try other.close()
    #expect(try Data(contentsOf: URL(filePath: away)) != Data(sound.bytes))
    let file = "\(folder)/linked/ontap.sqlite"
    try FileManager.default.createDirectory(
      atPath: "\(folder)/linked", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: away)
    let restoration = try Restoration(of: file, from: backup.path)
    #expect(restoration.link.map { $0.hasSuffix("/away") } == true)
    #expect(restoration.present == .sound && restoration.lost == Restoration.LostLines())
    let salvage = try Salvage(of: file, at: Self.moment)
    #expect(salvage.fromFile == sound.lines.count && salvage.link == restoration.link)
  }

  @Test("lets no write-ahead log of another program flow into what is restored")
  func writeAheadLog() throws {
    let sound = try SoundLibrary(reviews: 60)
    let path = sound.test.path
    let backup = try BackupFolder(ofLibraryAt: path)
      .add(Library(path: path), .asked, at: Self.moment)
    let other = try DatabaseQueue(path: path)
    try other.writeWithoutTransaction { db in
      try db.execute(
        sql: "PRAGMA journal_mode = WAL; DROP TRIGGER review_is_kept; DELETE FROM review")
      for ending in ["", "-wal"] {
        try FileManager.default.copyItem(atPath: path + ending, toPath: path + "-old" + ending)
      }
    }
    try other.close()
    for ending in ["", "-wal"] {
      try? FileManager.default.removeItem(atPath: path + ending)
      try FileManager.default.moveItem(atPath: path + "-old" + ending, toPath: path + ending)
    }
    // Damaged where its log holds nothing, so that both are kept as they are.
    var bytes = try Data(contentsOf: URL(filePath: path))
    let card = try #require(bytes.range(of: Data("q3a3".utf8)))
    let page = card.lowerBound / 4096 * 4096
    for index in page..<page + 4096 { bytes[index] = 0x5a }
    try bytes.write(to: URL(filePath: path))
    let kept = try #require(
      try Restoration(of: path, from: backup.path).perform(at: Self.moment))
    #expect(try SoundLibrary.log(of: path) == sound.lines)
    #expect(FileManager.default.fileExists(atPath: kept + "-wal"))
    #expect(!FileManager.default.fileExists(atPath: path + "-wal"))
  }

  @Test("takes no line of a session that is open, which learns that it must be started again")
  func openSession() throws {
    let (test, backup) = try Self.grown()
    let old = try test.library.upcomingLine()
    _ = try Restoration(of: test.path, from: backup.path).perform(at: Self.moment)
    let why = Sentence(
      "another command has put another file in its place; start this one again")
    #expect(throws: StorageError.failed(path: test.path, why: why)) {
      try test.record(4, .good, day: 6)
    }
    let again = try Library(path: test.path)
    #expect(try again.upcomingLine().writer != old.writer && again.upcomingLine().n == 1)
    #expect(try again.examine().problems == [])
    #expect(try Self.digest(test.path) == Self.digest(backup.path))
  }

  @Test("leaves the lines of before to be taken back")
  func undo() throws {
    let (test, backup) = try Self.grown()
    _ = try Restoration(of: test.path, from: backup.path).perform(at: Self.moment)
    let library = try Library(path: test.path)
    for card in [3, 2, 1] {
      let line = try #require(try library.newestLine())
      #expect(line.card == TestLibrary.cards[card])
      _ = try library.void(line.id, at: Self.moment, day: StudyDay(20_779))
    }
    #expect(try library.newestLine() == nil)
    #expect(try library.examine().problems == [])
  }

  @Test("refuses a backup that is not what it was, and changes nothing", arguments: [0.5, 0.9])
  func damagedBackup(place: Double) throws {
    let (test, backup) = try Self.grown()
    var bytes = try Data(contentsOf: URL(filePath: backup.path))
    for index in Int(Double(bytes.count) * place)..<bytes.count { bytes[index] = 0 }
    try bytes.write(to: URL(filePath: backup.path))
    let before = try Data(contentsOf: URL(filePath: test.path))
    #expect(throws: StorageError.damaged(path: backup.path)) {
      try Restoration(of: test.path, from: backup.path)
    }
    #expect(try Data(contentsOf: URL(filePath: test.path)) == before)
  }

  @Test("refuses a whole backup of another log under a backup's name")
  func exchanged() throws {
    let (test, backup) = try Self.grown()
    try FileManager.default.removeItem(atPath: backup.path)
    try FileManager.default.copyItem(atPath: test.path, toPath: backup.path)
    #expect(throws: StorageError.damaged(path: backup.path)) {
      try Restoration(of: test.path, from: backup.path)
    }
  }

  @Test("keeps a library that is damaged as it is, under another name")
  func damagedLibrary() throws {
    let (test, backup) = try Self.grown()
    var bytes = try Data(contentsOf: URL(filePath: test.path))
    for index in 4096..<bytes.count { bytes[index] = UInt8(truncatingIfNeeded: index &* 31) }
    try bytes.write(to: URL(filePath: test.path))
    try Data("no journal".utf8).write(to: URL(filePath: test.path + "-journal"))
    let restoration = try Restoration(of: test.path, from: backup.path)
    #expect(restoration.present == .damaged)
    let kept = try #require(try restoration.perform(at: Self.moment))
    #expect(kept.hasPrefix(test.path + ".damaged-2026-11-22T175813+0700"))
    #expect(try Data(contentsOf: URL(filePath: kept)) == bytes)
    #expect(try Self.digest(test.path) == Self.digest(backup.path))
    #expect(try Library(path: test.path).examine().problems == [])
  }

  @Test("makes a library where there is none")
  func missing() throws {
    let (test, backup) = try Self.grown()
    try FileManager.default.removeItem(atPath: test.path)
    #expect(try Restoration(of: test.path, from: backup.path).perform(at: Self.moment) == nil)
    #expect(try Self.digest(test.path) == Self.digest(backup.path))
  }

  @Test("keeps others from writing from the look at the present until it has the new file")
  func hold() throws {
    let (test, _) = try Self.grown()
    let hold = try WriteHold(ofLibraryAt: test.path)
    #expect(throws: StorageError.locked(path: test.path)) {
      try test.record(4, .good, day: 6)
    }
    #expect(try test.library.examine().problems == [], "it can be read meanwhile")
    hold.release()
    #expect(try test.record(4, .good, day: 6).0.grade == .good)
  }

  @Test("waits for nobody longer than five seconds, and changes nothing then")
  func locked() throws {
    let (test, backup) = try Self.grown()
    let before = try Self.digest(test.path)
    let restoration = try Restoration(of: test.path, from: backup.path)
    let other = try WriteHold(ofLibraryAt: test.path)
    defer { other.release() }
    #expect(throws: StorageError.locked(path: test.path)) {
      try restoration.perform(at: Self.moment)
    }
    #expect(try Self.digest(test.path) == before)
  }
}
