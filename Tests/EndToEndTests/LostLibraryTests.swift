import Foundation
import Storage
import Testing

@Suite("A library whose file is lost")
struct LostLibraryTests {
  private static func lost(isEmpty: Bool) throws -> Home {
    let home = try Home.withLessons()
    _ = try home.run("grade", home.id(of: Fixture.firstQuestion), "4")
    for file in ["", "-journal"] {
      try? FileManager.default.removeItem(atPath: home.database + file)
    }
    if isEmpty { try home.write("", to: "library/ontap.sqlite") }
    return home
  }

  @Test(
    "never passes for a new one while its backups are there", arguments: [false, true],
    [["stats"], ["add", "lessons"], ["review"], ["doctor"], ["doctor", "--repair"], ["backup"]])
  func refused(isEmpty: Bool, command: [String]) throws {
    let home = try Self.lost(isEmpty: isEmpty)
    let outcome = try home.start(Ontap.path, command).finish()
    outcome.expectRefusal(5, naming: home.database)
    #expect(outcome.errors.contains("'ontap restore'"), "\(outcome.errors)")
    #expect(FileManager.default.fileExists(atPath: home.database) == isEmpty, "nothing is made")
  }

  @Test("is not begun anew where the folder of its backups leads to a disk that is away")
  func backupsAway() throws {
    let home = try Self.lost(isEmpty: false)
    let backups = "\(home.library)/backups"
    try FileManager.default.moveItem(atPath: backups, toPath: home.path("disk"))
    try FileManager.default.createSymbolicLink(
      atPath: backups, withDestinationPath: home.path("away"))
    try home.run("due").expectRefusal(1, naming: backups)
    #expect(!FileManager.default.fileExists(atPath: home.database))
    try FileManager.default.moveItem(atPath: home.path("disk"), toPath: home.path("away"))
    #expect(try home.run("restore", "--yes").ending == .exit(0))
    #expect(try home.reviewCount() == 1)
  }

  @Test("after a restore is backed up again once the log has grown, as after any other backup")
  func restoredAndGone() throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Fixture.firstQuestion)
    _ = try home.run("grade", id, "4")
    home.now = Home.moment("2026-03-05")
    for _ in 0..<30 { _ = try home.run("grade", id, "4") }
    home.now = home.now.replacing("T08:", with: "T09:")
    #expect(try home.run("restore", "--yes", "2026-03-02").ending == .exit(0))
    home.now = home.now.replacing("T09:", with: "T10:")
    for _ in 0..<21 { _ = try home.run("grade", id, "4") }
    let newest = BackupFolder(ofLibraryAt: home.database).backups().first
    #expect(newest?.occasion == .day && newest?.name.hasPrefix("2026-03-05T10") == true)
    try FileManager.default.removeItem(atPath: home.database)
    #expect(try home.run("restore", "--yes").ending == .exit(0))
    #expect(try Library(onlyReading: home.database).logDigest().lines > 19)
  }

  @Test("has its newest backup looked at, and not one of a clock that was ahead")
  func clockAhead() throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Fixture.firstQuestion)
    home.now = Home.moment("2099-01-01")
    _ = try home.run("grade", id, "4")
    home.now = Home.moment("2026-03-05")
    _ = try home.run("grade", id, "4")
    let backups = BackupFolder(ofLibraryAt: home.database).backups()
    let own = try #require(backups.first { $0.name.hasPrefix("2026-03-05") })
    try Data(count: own.size).write(to: URL(filePath: own.path))
    let doctor = try home.run("doctor")
    #expect(doctor.ending == .exit(5) && doctor.output.contains(own.path), "\(doctor.output)")
  }

  @Test("or holds one byte, which SQLite takes for none, never passes for a new one")
  func oneByte() throws {
    let home = try Self.lost(isEmpty: true)
    try home.write("\n", to: "library/ontap.sqlite")
    let outcome = try home.run("due")
    outcome.expectRefusal(5, naming: home.database)
    #expect(outcome.errors.contains("'ontap restore'"))
    #expect(try home.run("restore", "--yes").ending == .exit(0))
    #expect(try home.reviewCount() == 1)
  }

  @Test("whose backups nobody can list is neither repaired without them nor called well")
  func unlistableBackups() throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Fixture.firstQuestion)
    #expect(try home.run("grade", id, "4").ending == .exit(0))
    let (folder, away) = (home.library + "/backups", home.path("away"))
    try FileManager.default.moveItem(atPath: folder, toPath: away)
    try FileManager.default.createSymbolicLink(
      atPath: folder, withDestinationPath: home.path("disk"))
    #expect(try home.run("doctor").output.contains("Problem: \(folder) cannot be used"))
    for words in ["backups", "restore"] { try home.run(words).expectRefusal(1, naming: folder) }
    let file = try FileHandle(forWritingTo: URL(filePath: home.database))
    try file.write(contentsOf: Data(count: 20_000))
    try file.close()
    try home.run("doctor", "--repair").expectRefusal(1, naming: folder)
    try FileManager.default.moveItem(atPath: away, toPath: home.path("disk"))
    #expect(try home.run("doctor", "--repair").ending == .exit(0))
    #expect(try home.reviewCount() == 1)
  }

  @Test("of which the first page is zeros is called damaged, and its lines are saved")
  func zeros() throws {
    let home = try Home.withLessons()
    _ = try home.run("review", input: "\n3\n")
    _ = try home.run("grade", home.id(of: Fixture.firstQuestion), "4")
    let file = try FileHandle(forWritingTo: URL(filePath: home.database))
    try file.write(contentsOf: Data(count: 4096))
    try file.close()
    let outcome = try home.run("due")
    outcome.expectRefusal(5, naming: home.database)
    #expect(outcome.errors.contains("'ontap doctor --repair'"))
    #expect(try home.run("doctor", "--repair").ending == .exit(0))
    #expect(try home.reviewCount() == 2)
  }

  @Test(
    "A deck file of which nobody can tell whether it is there is called neither missing nor well")
  func unreachableDeck() throws {
    let home = try Home.withLessons()
    let deck = home.path("lessons/rivers.md")
    try FileManager.default.removeItem(atPath: deck)
    // A link to itself leads nowhere, also for root.
    try FileManager.default.createSymbolicLink(atPath: deck, withDestinationPath: deck)
    let due = try home.run("due")
    #expect(due.ending == .exit(0) && due.output.contains("Cologne"))
    #expect(
      due.errors.contains("the deck Rivers stays as it was last read: \(deck) cannot be read"))
    #expect(!due.errors.contains("missing"))
    let doctor = try home.run("doctor")
    #expect(doctor.ending == .exit(5) && doctor.output.contains("\(deck) cannot be read"))
    try FileManager.default.removeItem(atPath: deck)
    try home.write(Fixture.rivers, to: "lessons/rivers.md")
    #expect(try home.run("doctor").ending == .exit(0))
  }

  @Test("that is a link keeps the file it leads to as it is, when that is repaired")
  func link() throws {
    let home = try Home.withLessons()
    _ = try home.run("review", input: "\n3\n")
    try FileManager.default.moveItem(atPath: home.database, toPath: home.path("elsewhere"))
    try FileManager.default.createSymbolicLink(
      atPath: home.database, withDestinationPath: home.path("elsewhere"))
    let file = try FileHandle(forWritingTo: URL(filePath: home.path("elsewhere")))
    try file.write(contentsOf: Data(repeating: 0x5a, count: 4096))
    try file.close()
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640], ofItemAtPath: home.path("elsewhere"))
    let before = try Data(contentsOf: URL(filePath: home.path("elsewhere")))
    let outcome = try home.run("doctor", "--repair")
    #expect(outcome.ending == .exit(0) && outcome.output.contains("was a link and is a file now"))
    #expect(try Data(contentsOf: URL(filePath: home.path("elsewhere"))) == before)
    let mode = try FileManager.default.attributesOfItem(atPath: home.path("elsewhere"))
    #expect(mode[.posixPermissions] as? Int == 0o640)
    #expect(try home.reviewCount() == 1)
  }

  @Test("comes back with the newest backup", arguments: [false, true])
  func restored(isEmpty: Bool) throws {
    let home = try Self.lost(isEmpty: isEmpty)
    #expect(try home.run("restore", "--yes").ending == .exit(0))
    #expect(try home.reviewCount() == 1)
    #expect(try home.run("doctor").ending == .exit(0))
  }

  @Test("gets the backup of a later day, though the log has as many lines again")
  func later() throws {
    let home = try Self.lost(isEmpty: false)
    #expect(try home.run("restore", "--yes").ending == .exit(0))
    home.now = Home.moment("2026-03-05")
    #expect(try home.run("flag", home.id(of: Fixture.firstQuestion)).ending == .exit(0))
    #expect(try home.run("backups").output.contains("2026-03-05"))
  }

  @Test("is begun anew where its backups were moved away")
  func anew() throws {
    let home = try Self.lost(isEmpty: false)
    try FileManager.default.moveItem(
      atPath: home.library + "/backups", toPath: home.path("old-backups"))
    #expect(try home.run("add", "lessons").ending == .exit(0))
    #expect(try home.reviewCount() == 0)
  }

  @Test("A library that was moved with its decks asks them at their new place")
  func moved() throws {
    let home = try Home.withLessons()
    let cards = try home.run("due", "--json").output
    try FileManager.default.moveItem(atPath: home.library, toPath: home.path("elsewhere"))
    let outcome = try home.run("due", "--json", "--library", home.path("elsewhere"))
    #expect(outcome.ending == .exit(0) && outcome.errors == "")
    #expect(outcome.output == cards.replacing(home.library, with: home.path("elsewhere")))
    let decks = try home.run("decks", "--json", "--library", home.path("elsewhere")).output
    #expect(decks.contains("elsewhere/decks/kitchen-heat.md"), "\(decks)")
    let id = try #require(
      try home.json("cards", "--library", home.path("elsewhere"), as: [CardRow].self).first?.id)
    let shown = try home.run("show", id, "--library", home.path("elsewhere")).output
    #expect(shown.contains("elsewhere/decks/"), "\(shown)")
  }

  @Test("A copy of a library asks and edits its own decks, and leaves those of the other alone")
  func copied() throws {
    let home = try Home.withLessons()
    try home.write("sed -i 's/^A: .*/A: changed/' \"$2\"\n", to: "editor")
    home.variables["EDITOR"] = "sh \(home.path("editor"))"
    home.variables["VISUAL"] = .some(nil)
    let (copy, before) = (home.path("copy"), try home.snapshot("library"))
    try FileManager.default.copyItem(atPath: home.library, toPath: copy)
    let id = try #require(try home.json("cards", as: [CardRow].self).first?.id)
    let edited = try home.run("edit", id, "--library", copy)
    #expect(edited.ending == .exit(0), "\(edited.errors)")
    #expect(try home.run("show", id, "--library", copy).output.contains("changed"))
    #expect(try !home.run("show", id).output.contains("changed"))
    let decks = try home.run("decks", "--json", "--library", copy).output
    #expect(decks.contains("copy/decks/") && !decks.contains(home.library))
    #expect(
      try home.snapshot("library").filter { $0.key.hasSuffix(".md") }
        == before.filter { $0.key.hasSuffix(".md") })
  }
}
