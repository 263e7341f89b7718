import Foundation
import GRDB
import Recall
import Synchronization
import Testing

@testable import Storage

@Suite("A backup")
struct BackupTests {
  static let moment = Moment(milliseconds: 1_795_345_093_000, utcOffset: 420)

  private static func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test("is the same log under a name that tells when, why, how many lines and which")
  func made() throws {
    let test = try TestLibrary()
    for day in 1...5 { try test.record(day % 3, .good, day: day) }
    try test.act(.flag, 1, day: 5)
    let folder = BackupFolder(ofLibraryAt: test.path)
    let backup = try folder.add(test.library, .asked, at: Self.moment)
    #expect(backup.lines == 6)
    #expect(backup.name == "2026-11-22T175813+0700_asked_6_\(backup.hash).sqlite")
    #expect(backup.moment == Self.moment)
    #expect(folder.backups() == [backup])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [backup.name])
    #expect(try test.sql("SELECT count(*) FROM review", in: backup.path) == "5")
    #expect(try VerifiedCopy.digest(of: backup.path) == VerifiedCopy.digest(of: test.path))
    #expect(try Self.mode(folder.path) == 0o700)
    #expect(try Self.mode(backup.path) == 0o600)
  }

  @Test("has another name once the log has grown")
  func digest() throws {
    let test = try TestLibrary()
    try test.record(0, .good, day: 1)
    let folder = BackupFolder(ofLibraryAt: test.path)
    let first = try folder.add(test.library, .day, at: Self.moment)
    #expect(try folder.add(test.library, .day, at: Self.moment) == first)
    try test.record(1, .good, day: 1)
    #expect(try folder.add(test.library, .day, at: Self.moment).hash != first.hash)
  }

  @Test("keeps others from writing while it is copied, and not while it is proved")
  func shortLock() throws {
    let test = try TestLibrary()
    for day in 1...5 { try test.record(day % 3, .good, day: day) }
    let asked = Asked()
    test.library.database.writeWithoutTransaction { db in
      db.trace { asked.add($0.description) }
    }
    try BackupFolder(ofLibraryAt: test.path).add(test.library, .day, at: Self.moment)
    let all = asked.all
    #expect(all.contains { $0.contains("count(*)") }, "the trace saw nothing")
    #expect(!all.contains { $0.contains("SELECT *") || $0.contains("check") })
    #expect(all.filter { $0.hasPrefix("BEGIN") }.count == 1, "\(all)")
  }

  struct Damage: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var sql: String
  }

  @Test(
    "of a library that is damaged is none",
    arguments: [
      Damage(
        testDescription: "a grade that its checksum does not cover",
        sql: "DROP TRIGGER review_is_fixed; UPDATE review SET grade = 5 WHERE n = 2"),
      Damage(
        testDescription: "a card of no deck",
        sql: "PRAGMA foreign_keys = OFF; DELETE FROM deck"),
      Damage(
        testDescription: "an index without its entries",
        sql: """
          PRAGMA writable_schema = ON;
          UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema
            WHERE name = 'act_order') WHERE name = 'review_order'
          """),
    ])
  func damaged(damage: Damage) throws {
    let test = try TestLibrary()
    for day in 1...5 { try test.record(day % 3, .good, day: day) }
    try test.tamper(damage.sql)
    let library = try Library(path: test.path)
    let folder = BackupFolder(ofLibraryAt: test.path)
    #expect(throws: StorageError.damaged(path: test.path)) {
      try folder.add(library, .day, at: Self.moment)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  @Test("that was interrupted is removed by the next one, and one that is being made is not")
  func interrupted() throws {
    let test = try TestLibrary()
    let folder = BackupFolder(ofLibraryAt: test.path)
    try folder.add(test.library, .day, at: Self.moment)
    // No process has the number of the first; the second is the mother of all.
    for name in ["999999999.part", "1.part", "notes.txt"] {
      try Data("x".utf8).write(to: URL(filePath: "\(folder.path)/\(name)"))
    }
    try folder.add(test.library, .day, at: Self.moment)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.filter { !$0.hasSuffix(".sqlite") }.sorted() == ["1.part", "notes.txt"])
  }

  @Test(
    "A name that is none of a backup's says nothing",
    arguments: [
      "", "x.sqlite", "2026-11-22T175813+0700_asked_6_0123456789abcdef",
      "2026-11-22T175813+0700_asked_-6_0123456789abcdef.sqlite",
      "2026-13-22T175813+0700_asked_6_0123456789abcdef.sqlite",
      "2026-11-22T175813+0700_never_6_0123456789abcdef.sqlite",
      "2026-11-22T175813_asked_6_0123456789abcdef.sqlite",
    ])
  func names(name: String) {
    #expect(BackupName.parts(of: name) == nil)
  }

  @Test("A name is read as it was written", arguments: [-1439, -570, -1, 0, 330, 420, 840])
  func roundTrip(offset: Int) throws {
    let test = try TestLibrary()
    let digest = try VerifiedCopy.digest(of: test.path)
    for occasion in Backup.Occasion.allCases {
      let moment = Moment(milliseconds: Self.moment.milliseconds, utcOffset: offset)
      let parts = try #require(BackupName.parts(of: BackupName.text(at: moment, occasion, digest)))
      #expect(parts.moment == moment && parts.occasion == occasion)
      #expect(parts.lines == digest.lines && parts.hash == digest.hash)
    }
  }
}

/// What a database was asked.
private final class Asked: Sendable {
  private let statements = Mutex<[String]>([])

  func add(_ statement: String) { statements.withLock { $0.append(statement) } }
  var all: [String] { statements.withLock { $0 } }
}
