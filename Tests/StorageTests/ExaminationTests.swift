import Foundation
import Recall
import Storage
import TestKit
import Testing

@Suite("The examination of a library")
struct ExaminationTests {
  let test: TestLibrary
  var library: Library { test.library }

  init() throws {
    test = try TestLibrary()
  }

  @Test("Lines are lost as long as no line has their numbers")
  func stillLost() throws {
    for day in 100...103 { try test.record(0, .good, day: day) }
    let writer = try test.sql("SELECT hex(writer) FROM installation", in: test.path).lowercased()
    try test.act(.lost, nil, value: "\(writer):2-3", day: 104)
    #expect(try library.examine().lost == 0)
    try test.tamper("DROP TRIGGER review_is_kept; DELETE FROM review WHERE n = 3")
    #expect(try library.examine().lost == 1)
  }

  @Test(
    "A table, a trigger or an index that is missing, changed or strange is named, and put right",
    arguments: [
      ("trigger review_is_kept", "DROP TRIGGER review_is_kept"),
      (
        "trigger act_is_fixed",
        "DROP TRIGGER act_is_fixed; CREATE TRIGGER act_is_fixed "
          + "BEFORE UPDATE ON act BEGIN SELECT 1; END"
      ),
      ("index review_card", "DROP INDEX review_card"),
      ("table given", "DROP TABLE given"),
      (
        "trigger mine",
        "CREATE TRIGGER mine BEFORE INSERT ON review BEGIN SELECT RAISE (IGNORE); END"
      ),
    ])
  func schemaPart(name: String, change: String) throws {
    try test.record(0, .good, day: 100)
    try test.tamper(change)
    let problems = try library.examine().problems.map(\.description)
    #expect(
      problems == ["the file has not the tables, indexes and triggers of a library: \(name)"])
    #expect(try RepairNeed(of: test.path) == .rebuild)
    _ = try library.rebuild()
    #expect(try library.examine().problems == [])
    try test.tamper("DELETE FROM review")
    #expect(test.status != 0)
    try test.record(1, .good, day: 100)
    #expect(try library.logDigest().lines == 2)
  }

  @Test("A library without a name for its lines writes none, and gets a new one")
  func noWriter() throws {
    try test.record(0, .good, day: 100)
    try test.tamper("DELETE FROM installation")
    #expect(throws: StorageError.damaged(path: test.path)) { try test.record(1, .good, day: 100) }
    #expect(try library.examine().problems.count == 1)
    #expect(try RepairNeed(of: test.path) == .rebuild)
    _ = try library.rebuild()
    #expect(try library.examine().problems == [])
    try test.record(1, .good, day: 100)
    #expect(try library.upcomingLine().writer.count == 16)
  }

  @Test("A table that every library has and this one has not is damage")
  func noTable() throws {
    try test.tamper("DROP TABLE schedule")
    #expect(throws: StorageError.damaged(path: test.path)) { try library.progress() }
  }

  @Test(
    "The examination finds a schedule, a line or a number that is not what was written",
    arguments: [
      "UPDATE schedule SET interval = interval + 1", "DELETE FROM schedule",
      "DROP TRIGGER review_is_fixed; UPDATE review SET grade = 5",
      "DROP TRIGGER review_is_fixed; UPDATE review SET took_ms = 7",
      "DROP TRIGGER review_is_kept; DELETE FROM review WHERE n = 1",
    ])
  func examination(sql: String) throws {
    try test.record(0, .good, day: 100)
    try test.record(0, .good, day: 101)
    try test.tamper(sql)
    #expect(test.status == 0)
    #expect(try !library.examine().problems.isEmpty)
  }
}
