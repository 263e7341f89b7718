import Foundation
import Testing

@Suite("A library that cannot be used")
struct FaultyLibraryTests {
  static let commands = ["due", "cards", "decks", "review", "stats", "doctor", "add lessons"]

  @Test("because it is a text stays as it is", arguments: commands)
  func text(command: String) throws {
    let home = try Home.withLessons()
    let text = "Shopping: milk, bread, and a book about herons.\n"
    try home.write(text, to: "library/ontap.sqlite")
    let outcome = try home.shell("\"$ONTAP\" \(command)")
    #expect(outcome.ending == .exit(5))
    #expect(outcome.errors.contains("\(home.database) is not an Ontap library"))
    outcome.expectManners()
    #expect(try home.text(of: "library/ontap.sqlite") == text)
  }

  @Test(
    "because it is a pipe is refused, and nobody waits for its other end",
    arguments: commands + ["doctor --repair", "stats"])
  func pipe(command: String) throws {
    let home = try Home()
    let outcome = try home.shell(
      "mkdir library && mkfifo library/ontap.sqlite && \"$ONTAP\" \(command)")
    outcome.expectRefusal(1, naming: home.database)
    let journal = try home.shell(
      "rm library/ontap.sqlite; mkfifo library/ontap.sqlite-journal && \"$ONTAP\" \(command)")
    journal.expectRefusal(1, naming: home.database + "-journal")
  }

  @Test("or that is looked at after a time that no clock shows is looked at again")
  func stamp() throws {
    let home = try Home.withLessons()
    for time in [Int.min, .max, 0] {
      try home.write(String(time), to: "library/.ontap-checked")
      #expect(try home.run("due").ending == .exit(0), "\(time)")
    }
  }

  @Test("because its pages are overwritten is refused and stays as it is", arguments: commands)
  func damaged(command: String) throws {
    let home = try Home.withIslands(200)
    var bytes = try Data(contentsOf: URL(filePath: home.database))
    for place in 4096..<bytes.count { bytes[place] = UInt8(truncatingIfNeeded: place &* 31) }
    try bytes.write(to: URL(filePath: home.database))
    let outcome = try home.shell("\"$ONTAP\" \(command)")
    #expect(outcome.ending == .exit(5), "\(outcome.errors)")
    #expect(outcome.errors.contains(home.database) || command == "doctor")
    outcome.expectManners()
    #expect(try Data(contentsOf: URL(filePath: home.database)) == bytes)
  }

  @Test(
    "because it is newer or another program's is refused and stays as it is",
    .enabled(if: SQLite.isThere, "there is no sqlite3"),
    arguments: [
      ("PRAGMA user_version = 99", "newer Ontap"),
      ("PRAGMA application_id = 7", "another program's database"),
    ])
  func version(change: String, reason: String) throws {
    let home = try Home.withLessons()
    _ = try home.sqlite(change)
    let bytes = try Data(contentsOf: URL(filePath: home.database))
    let isNewer = reason.hasPrefix("newer")
    for command in ["due", "cards", "stats", "export", "review", "backup"] {
      let outcome = try home.run(command)
      if isNewer && !["review", "backup"].contains(command) {
        #expect(outcome.ending == .exit(0) && outcome.output != "", "\(outcome.errors)")
        outcome.expectManners()
      } else {
        outcome.expectRefusal(1, naming: home.database)
      }
      #expect(outcome.errors.contains(reason))
    }
    #expect(try Data(contentsOf: URL(filePath: home.database)) == bytes)
  }

  @Test(
    "because its cards are not those of the decks gets them again from the deck files",
    .enabled(if: SQLite.isThere, "there is no sqlite3"))
  func cards() throws {
    let home = try Home.withLessons()
    _ = try home.sqlite("UPDATE card SET answer = 'nothing' WHERE deck = 'Kitchen heat'")
    let outcome = try home.run("doctor")
    #expect(outcome.ending == .exit(5) && outcome.output.contains("Kitchen heat"))
    #expect(outcome.output.contains("'ontap doctor --rebuild'"))
    let mended = try home.run("doctor", "--rebuild")
    #expect(mended.ending == .exit(0))
    #expect(mended.output.contains("6 cards were made what the deck files say"))
    #expect(try home.run("doctor").ending == .exit(0))
  }

  @Test(
    "because its log was tampered with is found out by doctor",
    .enabled(if: SQLite.isThere, "there is no sqlite3"))
  func tampered() throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Fixture.firstQuestion)
    #expect(try home.run("grade", id, "4").ending == .exit(0))
    #expect(try home.run("doctor").ending == .exit(0))
    _ = try home.sqlite("DROP TRIGGER review_is_fixed; UPDATE review SET grade = 5")
    let outcome = try home.run("doctor")
    #expect(outcome.ending == .exit(5))
    outcome.expectManners()
  }

  @Test(
    "because another program is writing for five seconds is named as locked, with that program",
    .enabled(if: SQLite.isThere, "there is no sqlite3"))
  func locked() throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Fixture.firstQuestion)
    let holder = try home.hold()
    let clock = ContinuousClock()
    let start = clock.now
    let refused = try home.start(Ontap.path, ["grade", id, "4"]).finish(within: 20)
    #expect((4.5...8).contains((clock.now - start) / .seconds(1)))
    refused.expectRefusal(4, naming: home.database)
    #expect(refused.errors.contains(" is in use by sqlite3 (process \(holder.process));"))
    holder.type("ROLLBACK;\n.quit\n")
    #expect(holder.end() == .exit(0))
    #expect(try home.reviewCount() == 0)
    #expect(try home.run("grade", id, "4").ending == .exit(0))
  }

  @Test(
    "because another program is writing for too long ends a session, which tells what it had saved",
    .enabled(if: SQLite.isThere, "no sqlite3"), arguments: [[], ["--plain"]], [0, 2])
  func lockedSession(flags: [String], graded: Int) throws {
    let home = try Home.withLessons()
    let isPlain = !flags.isEmpty
    let player = try Player(Ontap.path, ["review"] + flags, in: home)
    let key = { (key: String) in player.type(isPlain ? key + "\n" : key == "" ? " " : key) }
    for number in 1...(graded + 1) {
      try player.see(isPlain ? "Card \(number) of 15" : "\(number)/15")
      key("")
      try player.look("grades") { screen in
        screen.page.text.contains("3 \(isPlain ? "good" : "Good")")
          && (!isPlain || screen.page.text.components(separatedBy: "Grade 1").count == number + 1)
      }
      guard number <= graded else { break }
      key("3")
    }
    let holder = try home.hold()
    key("3")
    #expect(player.end() == .exit(4))
    let text = player.screen.usual.text
    let saved = "Saved before: 2 reviewed, 2 right, in under a minute."
    #expect(text.contains(saved) == (graded > 0), "\(text)")
    #expect(text.contains(" is in use by sqlite3"), "\(text)")
    holder.type("ROLLBACK;\n.quit\n")
    #expect(holder.end() == .exit(0))
    #expect(try home.reviewCount() == graded)
  }

  @Test(
    "because another program is writing waits for it", .enabled(if: SQLite.isThere, "no sqlite3"))
  func waits() throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Fixture.firstQuestion)
    let holder = try home.hold()
    let child = try home.start(Ontap.path, ["grade", id, "4"])
    usleep(300_000)
    holder.type("COMMIT;\n.quit\n")
    #expect(holder.end() == .exit(0))
    #expect(child.finish().ending == .exit(0))
    #expect(try home.reviewCount() == 1)
  }
}

/// The shell of SQLite, to do what the program would never do.
private enum SQLite {
  static let isThere = Ontap.tool("sqlite3") != nil
}

extension Home {
  fileprivate func sqlite(_ command: String) throws -> Child.Outcome {
    let tool = try #require(Ontap.tool("sqlite3"))
    let outcome = try start(tool, [database, command]).finish()
    try #require(outcome.ending == .exit(0), "\(outcome.errors)")
    return outcome
  }

  /// Another program that holds the database for itself alone.
  fileprivate func hold() throws -> Player {
    let tool = try #require(Ontap.tool("sqlite3"))
    let holder = try Player(tool, ["-batch", database], in: self)
    holder.type("BEGIN EXCLUSIVE; SELECT 'he' || 'ld';\n")
    try holder.see("\nheld")
    return holder
  }
}
