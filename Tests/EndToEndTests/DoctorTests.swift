import Foundation
import Testing

@Suite("The command doctor")
struct DoctorTests {
  private struct Document: Decodable {
    struct Paths: Decodable {
      var program: String
      var folder: String
      var decks: String
      var settings: String
    }

    struct SQLite: Decodable {
      var version: String
      var pragmas: [String: String]
      var compileOptions: [String]
    }

    struct Digests: Decodable {
      var schedules: String
      var log: String
      var agree: Bool
    }

    struct Terminal: Decodable {
      var output: Bool
      var term: String
      var signs: String
      var fullScreen: Bool
    }

    var schema: String
    var healthy: Bool
    var library: String
    var version: String
    var format: Int
    var paths: Paths
    var sqlite: SQLite
    var digests: Digests
    var terminal: Terminal
  }

  @Test("tells scripts the paths, the versions, how SQLite works, the digests and the terminal")
  func json() throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Fixture.firstQuestion)
    let fresh = try home.json("doctor", as: Document.self)
    #expect(try home.run("grade", id, "4").ending == .exit(0))
    let document = try home.json("doctor", as: Document.self)
    #expect(document.schema == "ontap.doctor/1" && document.healthy)
    #expect(document.library == home.database)
    #expect(document.version + "\n" == (try home.run("--version").output))
    #expect(document.format >= 3)
    #expect(document.paths.folder == home.library)
    #expect(document.paths.settings == home.path(ConfigTests.file))
    #expect(document.paths.program.hasSuffix("/ontap"))
    #expect(document.sqlite.version.hasPrefix("3."))
    #expect(document.sqlite.pragmas["journal_mode"] == "truncate")
    #expect(document.sqlite.pragmas["synchronous"] == "2")
    #expect(!document.sqlite.compileOptions.isEmpty)
    #expect(document.digests.agree && document.digests.log == document.digests.schedules)
    #expect(document.digests.log != fresh.digests.log)
    #expect(!document.terminal.output && !document.terminal.fullScreen)
    #expect(document.terminal.term == "xterm-256color" && document.terminal.signs == "unicode")
  }

  @Test(
    "exits with 5 where the schedules are not the replay of the log, until they are made anew",
    .enabled(if: Ontap.tool("sqlite3") != nil, "there is no sqlite3"))
  func disagreement() throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Fixture.firstQuestion)
    #expect(try home.run("grade", id, "4").ending == .exit(0))
    let right = try home.json("doctor", as: Document.self).digests
    let tool = try #require(Ontap.tool("sqlite3"))
    _ = try home.start(tool, [home.database, "UPDATE schedule SET interval = 99"]).finish()
    let outcome = try home.run("doctor", "--json")
    #expect(outcome.ending == .exit(5))
    let wrong = try JSONDecoder().decode(Document.self, from: Data(outcome.output.utf8))
    #expect(!wrong.healthy && !wrong.digests.agree)
    #expect(wrong.digests.log == right.log)
    #expect(try home.run("doctor", "--rebuild").ending == .exit(0))
    #expect(try home.json("doctor", as: Document.self).digests.schedules == right.schedules)
  }

  @Test("tells a person the same")
  func text() throws {
    let home = try Home.withLessons()
    try home.write("new = 5\n", to: ConfigTests.file)
    let outcome = try home.run("doctor")
    #expect(outcome.ending == .exit(0))
    for part in [
      "(Ontap 0.", home.database, home.path(ConfigTests.file), "SQLite 3.", "journal_mode truncate",
      "Terminal: none", "15 cards, 0 answers in the log", "replay of the log", "All is well",
    ] {
      #expect(outcome.output.contains(part), "\(part)")
    }
    #expect(try home.run("review", input: "\n3\n").ending == .exit(0))
    #expect(try home.run("doctor").output.contains("Last backup: 2026-03-02T080"))
    let player = try home.play("doctor", rows: 40, columns: 200)
    #expect(player.end() == .exit(0))
    #expect(player.output.contains("Terminal: xterm-256color, 200 columns of 40 rows, colours"))
  }

  @Test("looks at the newest backup, too")
  func backup() throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Fixture.firstQuestion)
    #expect(try home.run("grade", id, "4").ending == .exit(0))
    let folder = home.library + "/backups"
    let name = try #require(FileManager.default.contentsOfDirectory(atPath: folder).first)
    try Data("rotten".utf8).write(to: URL(filePath: "\(folder)/\(name)"))
    let outcome = try home.run("doctor")
    #expect(outcome.ending == .exit(5))
    #expect(outcome.output.contains("\(name), is damaged; 'ontap backup' makes another"))
    #expect(!outcome.output.contains("--repair") && !outcome.output.contains("All is well"))
    home.now = Home.moment("2026-03-03")
    #expect(try home.run("backup").ending == .exit(0))
    #expect(try home.run("doctor").ending == .exit(0))
  }

  @Test(
    "names the deck file that was spoilt in an editor, and its line, until it is mended",
    arguments: [
      ("sed -i 1d", 1), ("truncate -s 0", 1), ("sed -i '2s/deck:/deck/'", 2),
      ("sed -i 's/<!-- ontap ..../<!-- ontap XX/'", 10), ("sed -i 's/ -->//'", 10),
    ])
  func spoilt(command: String, line: Int) throws {
    let home = try Home.withIslands(3)
    let id = try home.id(of: "Island no. 2 — Highest point?")
    #expect(try home.run("grade", id, "4").ending == .exit(0))
    let cards = try home.run("cards").output
    let file = home.library + "/decks/islands.md"
    #expect(try home.shell("\(command) '\(file)'").ending == .exit(0))
    #expect(try home.run("cards").output == cards)
    for _ in 0..<2 {
      let outcome = try home.run("doctor")
      #expect(outcome.ending == .exit(5))
      #expect(outcome.output.contains("Problem: \(file):\(line): "), "\(outcome.output)")
      #expect(outcome.output.contains("move"))
      #expect(!outcome.output.contains("All is well") && !outcome.output.contains("--rebuild"))
      outcome.expectManners()
    }
    // As it says, the lesson makes the file anew.
    #expect(try home.shell("mv '\(file)' away.md").ending == .exit(0))
    try home.add("islands.md")
    #expect(try home.run("cards").output == cards)
    #expect(try home.run("doctor").ending == .exit(0))
  }

  @Test("writes nothing to a damaged file, whatever waits to be taken in")
  func untouched() throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Fixture.firstQuestion)
    #expect(try home.run("grade", id, "4").ending == .exit(0))
    var bytes = try Data(contentsOf: URL(filePath: home.database))
    bytes[39] = 7
    try bytes.write(to: URL(filePath: home.database))
    try home.edit("lessons/rivers.md", "runs through Rome?", to: "flows through Rome?")
    #expect(try home.run("doctor").ending == .exit(5))
    #expect(try Data(contentsOf: URL(filePath: home.database)) == bytes)
  }

  @Test(
    "warns of a folder that another program copies, and of no other",
    arguments: [
      ("Dropbox", true), ("OneDrive - School", true), ("Library/Mobile Documents", true),
      ("google-drive", true), ("megan", false), ("boxes", false),
    ])
  func synced(folder: String, isCopied: Bool) throws {
    let home = try Home()
    let outcome = try home.run("doctor", "--library", home.path("\(folder)/ontap"))
    #expect(outcome.ending == .exit(0))
    #expect(outcome.output.contains("lies in a folder that") == isCopied)
  }
}
