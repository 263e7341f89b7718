import Foundation
import Testing

@Suite("The backups")
struct BackupTests {
  struct Document: Decodable {
    struct Backup: Decodable {
      var path: String
      var made: String
      var occasion: String
      var lines: Int
      var digest: String
    }

    var schema: String
    var backups: [Backup]
  }

  private static func occasions(_ home: Home) throws -> [String] {
    try home.json("backups", as: Document.self).backups.map(\.occasion)
  }

  @Test("One is made when a day's first grades are written, and no other on that day")
  func ofTheDay() throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Fixture.firstQuestion)
    #expect(try home.run("backups").output.hasPrefix("No backups yet"))
    let outcome = try home.run("grade", id, "4")
    #expect(outcome.ending == .exit(0) && outcome.errors == "")
    #expect(try Self.occasions(home) == ["day"])
    #expect(try home.run("grade", id, "4").ending == .exit(0))
    #expect(try Self.occasions(home) == ["day"])
    home.now = Home.moment("2026-03-03")
    #expect(try home.run("stats").ending == .exit(0))
    #expect(try Self.occasions(home) == ["day"], "who only looks makes none")
    #expect(try home.run("grade", id, "4").ending == .exit(0))
    let backups = try home.json("backups", as: Document.self)
    #expect(backups.schema == "ontap.backups/1")
    #expect(backups.backups.map(\.lines) == [3, 1])
    #expect(backups.backups.first?.made == "2026-03-03T08:00:00.000+01:00")
  }

  @Test("A session that follows upon a grade of the same day is backed up, too")
  func grown() throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Fixture.firstQuestion)
    #expect(try home.run("grade", id, "4").ending == .exit(0))
    home.now = "2026-03-02T20:00:00+01:00"
    let keys = String(repeating: "\n3\n", count: 14) + String(repeating: "u\n", count: 10)
    #expect(try home.run("review", "--new", "50", input: keys).ending == .exit(0))
    let backups = try home.json("backups", as: Document.self)
    #expect(backups.backups.count == 1 && backups.backups.allSatisfy { $0.lines > 20 })
  }

  @Test("One is made when a session ends, be it by a key, the end of input or a signal")
  func sessions() throws {
    for end in ["q", "", "\u{3}"] {
      let home = try Home.withLessons()
      if end.isEmpty {
        #expect(try home.run("review", input: "\n3\n").ending == .exit(0))
      } else {
        let player = try home.play("review")
        try player.see(Fixture.firstQuestion)
        player.type(" ")
        try player.see(Fixture.firstAnswer)
        player.type("3")
        try player.see("2/")
        #expect(!FileManager.default.fileExists(atPath: home.library + "/backups"))
        player.type(end)
        #expect(player.end() == (end == "q" ? .exit(0) : .signal(2)))
      }
      #expect(try Self.occasions(home) == ["day"], "\(end.debugDescription)")
    }
  }

  @Test("What stands in the way of one is said, and the grade is kept")
  func inTheWay() throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Fixture.firstQuestion)
    try home.write("no folder", to: "library/backups")
    let outcome = try home.run("grade", id, "4")
    #expect(outcome.ending == .exit(0))
    #expect(outcome.errors.contains("no backup was made, and what you did is saved"))
    outcome.expectManners()
    #expect(try home.reviewCount() == 1)
  }

  @Test("What is damaged is not backed up; that is said, with what to do, and in the exit code")
  func damagedSource() throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Fixture.firstQuestion)
    #expect(try home.run("grade", id, "4").ending == .exit(0))
    let file = try FileHandle(forUpdating: URL(filePath: home.database))
    let bytes = try #require(try file.readToEnd())
    // The last page of an index, which grading another card does not touch.
    let page = try #require(
      stride(from: bytes.count - 4096, to: 4096, by: -4096).first { bytes[$0] == 0x0a })
    try file.seek(toOffset: UInt64(page + 4000))
    try file.write(contentsOf: Data(repeating: 0x5a, count: 96))
    try file.close()
    home.now = Home.moment("2026-03-03")
    let grade = try home.run("grade", id, "4")
    #expect(grade.ending == .exit(5))
    #expect(grade.errors.contains("no backup was made: \(home.database) is damaged"))
    #expect(grade.errors.contains("'ontap doctor --repair'"))
  }

  @Test("A restore wants a clear yes", arguments: ["cancel", "", "no", "c", "y"])
  func agreement(answer: String) throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Fixture.firstQuestion)
    #expect(try home.run("backup").ending == .exit(0))
    #expect(try home.run("grade", id, "4").ending == .exit(0))
    let player = try home.play("restore", "2026-03-02")
    try player.see("[y/N]")
    player.type("\(answer)\r")
    #expect(player.end() == .exit(answer == "y" ? 0 : 1))
  }

  @Test("A copy can be made of a library that may not be written, and never takes a backup's place")
  func readOnly() throws {
    let home = try Home.withLessons()
    _ = try home.run("grade", home.id(of: Fixture.firstQuestion), "4")
    let own = try #require(try home.json("backups", as: Document.self).backups.first).path
    try home.run("backup", own).expectRefusal(1, naming: own)
    try home.run("backup", home.library + "/copy.sqlite").expectRefusal(1, naming: "copy.sqlite")
    try home.run("backup", home.library).expectRefusal(1, naming: home.library)
    try FileManager.default.createSymbolicLink(
      atPath: home.path("link"), withDestinationPath: home.library)
    try home.run("backup", "link/settings").expectRefusal(1, naming: "settings")
    try FileManager.default.createSymbolicLink(
      atPath: home.path("out"), withDestinationPath: home.library + "/decks/new.md")
    try home.run("export", "out").expectRefusal(1, naming: "new.md")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o500], ofItemAtPath: home.library)
    defer {
      try? FileManager.default.setAttributes(
        [.posixPermissions: 0o700], ofItemAtPath: home.library)
    }
    #expect(try home.run("backup", "copy.sqlite").ending == .exit(0))
  }

  @Test("What cannot be gone back to is named as what it is, and the library stays as it is")
  func noBackup() throws {
    let home = try Home.withLessons()
    _ = try home.run("grade", home.id(of: Fixture.firstQuestion), "4")
    #expect(try home.run("export", "all.json").ending == .exit(0))
    try home.run("restore", "--yes", "all.json").expectRefusal(1, naming: "'ontap import'")
    let own = try #require(try home.json("backups", as: Document.self).backups.first).path
    var bytes = try Data(contentsOf: URL(filePath: own))
    bytes.replaceSubrange(
      4096..<(bytes.count / 4096 * 4096), with: Data(count: bytes.count / 4096 * 4096 - 4096))
    try bytes.write(to: URL(filePath: own))
    let outcome = try home.run("restore", "--yes")
    outcome.expectRefusal(5, naming: own)
    #expect(outcome.errors.contains("the backup") && !outcome.errors.contains("--repair"))
    #expect(try home.reviewCount() == 1)
  }

  @Test("A day gets its backup where another log was restored that has as many lines")
  func restoredLength() throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Fixture.firstQuestion)
    _ = try home.run("grade", id, "4")
    home.now = Home.moment("2026-03-03")
    _ = try home.run("grade", id, "4")
    home.now = Home.moment("2026-03-04")
    #expect(try home.run("restore", "--yes", "2026-03-02").ending == .exit(0))
    _ = try home.run("grade", id, "2")
    #expect(try Self.occasions(home).filter { $0 == "day" }.count == 3)
  }

  @Test("Going back says what is lost, asks first, and keeps the present")
  func restore() throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Fixture.firstQuestion)
    #expect(try home.run("grade", id, "4").ending == .exit(0))
    let then = try home.show(id)
    home.now = Home.moment("2026-03-09")
    #expect(try home.run("grade", id, "2").ending == .exit(0))
    #expect(try home.run("flag", id).ending == .exit(0))
    let refused = try home.run("restore", "2026-03-02")
    #expect(refused.ending == .exit(1) && refused.errors.contains("--yes"))
    #expect(
      refused.output == "The log loses 1 review and 1 other act that are not in the backup.\n")
    let player = try home.play("restore", "2026-03-02")
    try player.see("[y/N]")
    player.type("n\n")
    #expect(player.end() == .exit(1))
    #expect(try home.reviewCount() == 2)
    let again = try home.play("restore", "2026-03-02")
    try again.see("[y/N]")
    again.type("y\n")
    #expect(again.end() == .exit(0))
    #expect(try home.reviewCount() == 1)
    #expect(try home.show(id).schedule == then.schedule)
    #expect(try home.run("doctor").ending == .exit(0))
    #expect(try Self.occasions(home).first == "before-restore")
    #expect(try home.run("restore", "--yes", "2026-03-09").ending == .exit(0))
    #expect(try home.reviewCount() == 2)
    try home.run("restore", "--yes", "1999").expectRefusal(1, naming: "1999")
  }

  @Test("A library that is damaged can be gone back from, and none is needed")
  func damaged() throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Fixture.firstQuestion)
    #expect(try home.run("grade", id, "4").ending == .exit(0))
    try home.write("Shopping: milk.", to: "library/ontap.sqlite")
    #expect(try home.run("backups").lines.count == 1)
    let outcome = try home.run("restore", "--yes")
    #expect(outcome.ending == .exit(0), "\(outcome.errors)")
    #expect(try home.reviewCount() == 1)
    let names = try FileManager.default.contentsOfDirectory(atPath: home.library)
    let kept = try #require(names.first { $0.contains(".damaged-") })
    #expect(try home.text(of: "library/" + kept) == "Shopping: milk.")
  }
}
