import Foundation
import Testing

@Suite("After a start that was cut off")
struct CutOffTests {
  private static let line = "Ontap was cut off last time; checking that the library is whole.\n"

  /// A session that is killed while it waits for a key.
  private static func cutOff(_ home: Home) throws {
    let player = try home.play("review")
    try player.see(Fixture.firstQuestion)
    player.send(SIGKILL)
    #expect(player.end() == .signal(SIGKILL))
  }

  private static func notes(_ home: Home) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: home.library)
      .filter { $0.hasPrefix(".ontap-open-") }
  }

  @Test("the next one says in one line that it checks, and the one after it says nothing")
  func killed() throws {
    let home = try Home.withLessons()
    try Self.cutOff(home)
    #expect(try Self.notes(home).count == 1)
    let next = try home.run("due")
    #expect(next.ending == .exit(0) && next.errors == Self.line)
    #expect(try Self.notes(home) == [])
    #expect(try home.run("due").errors == "")
  }

  @Test("a session checks as well, and whoever is at work meanwhile is not taken for cut off")
  func atWork() throws {
    let home = try Home.withLessons()
    try Self.cutOff(home)
    let player = try home.play("review")
    try player.see(Fixture.firstQuestion)
    #expect(player.screen.usual.text.contains("Ontap was cut off last time"))
    #expect(try home.run("due").errors == "")
    #expect(try Self.notes(home).count == 1)
    player.type("q")
    #expect(player.end() == .exit(0))
    #expect(try Self.notes(home) == [])
  }

  @Test("Every clean end takes its note away")
  func clean() throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Fixture.firstQuestion)
    for words in ["due", "stats", "grade \(id) 4", "undo", "review --plain", "grade 0000 4"] {
      _ = try home.shell("\"$ONTAP\" \(words) < /dev/null")
      #expect(try Self.notes(home) == [], "\(words)")
    }
    for end in ["q", "\u{3}"] {
      let player = try home.play("review")
      try player.seeCard(1)
      #expect(try Self.notes(home).count == 1)
      player.type(end)
      _ = player.end()
      #expect(try Self.notes(home) == [], "\(end.debugDescription)")
    }
    #expect(try home.run("due").errors == "")
  }

  /// A list of free pages that is longer than it is: every table can be read all the same.
  private static func damage(_ home: Home) throws -> Data {
    var bytes = try Data(contentsOf: URL(filePath: home.database))
    bytes[39] = 7
    try bytes.write(to: URL(filePath: home.database))
    return bytes
  }

  @Test(
    "damage is found: who looks is served and told, and who writes is refused",
    arguments: [true, false])
  func damaged(isCutOff: Bool) throws {
    let home = try Home.withLessons()
    let id = try home.id(of: "Which river runs through Rome?")
    #expect(try home.run("grade", id, "3").ending == .exit(0))
    if isCutOff { try Self.cutOff(home) }
    let bytes = try Self.damage(home)
    if !isCutOff {
      home.now = Home.moment("2026-03-08")
      #expect(try home.run("due").errors == "", "six days later nobody looks")
      home.now = Home.moment("2026-03-10")
    }
    for _ in 0..<2 {
      let due = try home.run("due")
      #expect(due.ending == .exit(5) && due.lines.count > 3)
      #expect(due.errors.contains("\(home.database) is damaged; 'ontap doctor --repair'"))
      #expect(due.errors.contains("'ontap restore'"))
      #expect(due.errors.hasPrefix(Self.line) == isCutOff)
      try home.run("grade", id, "4").expectRefusal(5, naming: home.database)
    }
    #expect(try Data(contentsOf: URL(filePath: home.database)) == bytes)
    #expect(try home.run("doctor", "--repair").ending == .exit(0))
    let after = try home.run("grade", id, "4")
    #expect(after.ending == .exit(0) && after.errors == "", "\(after.errors)")
  }

  @Test(
    "the drafts of a restore that was cut off are gone after the next command",
    arguments: [["due"], ["restore", "--yes"], ["doctor", "--repair"]])
  func drafts(words: [String]) throws {
    let home = try Home.withLessons()
    #expect(try home.run("backup").ending == .exit(0))
    // No process has this number.
    for name in ["restore", "restore-journal", "present", "examined"] {
      try home.write("half", to: "library/.ontap-new-999999999-\(name)")
    }
    #expect(try home.start(Ontap.path, words).finish().ending == .exit(0))
    let names = try FileManager.default.contentsOfDirectory(atPath: home.library)
    #expect(names.filter { $0.hasPrefix(".ontap-new") } == [])
  }
}
