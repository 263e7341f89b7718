import Foundation
import Testing

@Suite("One bad file")
struct FaultyLessonTests {
  @Test("does not stop the others of its folder")
  func folder() throws {
    let home = try Home()
    try home.write(Fixture.birds, to: "lessons/birds.md")
    try home.write("\u{7F}ELF\0\u{1}\0\0\u{2}", to: "lessons/binary.md")
    try home.write(Fixture.kitchen, to: "lessons/kitchen.md")
    let outcome = try home.run("add", "lessons")
    #expect(outcome.ending == .exit(0))
    #expect(outcome.lines.count == 2)
    #expect(outcome.errors.contains("lessons/binary.md:1:1: error: "))
    outcome.expectManners()
    #expect(try home.json("cards", as: [CardRow].self).count == 12)
  }

  @Test("does not stop the others that were named with it", arguments: ["nowhere.md", "binary.md"])
  func named(bad: String) throws {
    let home = try Home()
    try home.write(Fixture.birds, to: "birds.md")
    try home.write("\u{7F}ELF\0\u{1}\0\0\u{2}", to: "binary.md")
    let outcome = try home.run("add", bad, "birds.md")
    #expect(outcome.ending == .exit(1))
    #expect(outcome.errors.contains(bad))
    #expect(try home.json("cards", as: [CardRow].self).count == 6)
  }

  @Test("is none where a folder holds no lessons at all", arguments: ["add", "extract"])
  func noLessons(command: String) throws {
    let home = try Home()
    try home.write("milk, bread", to: "papers/shopping.list")
    let outcome = try home.run(command, "papers")
    #expect(outcome.ending == .exit(0))
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("papers") && outcome.errors.contains("[no-lessons]"))
    outcome.expectManners()
  }

  @Test("is none where a lesson has no cards")
  func noCards() throws {
    let home = try Home()
    try home.write("# Thoughts\n\nOnly words.\n", to: "thoughts.md")
    let outcome = try home.run("add", "thoughts.md")
    #expect(outcome.ending == .exit(0))
    #expect(outcome.output == "thoughts.md: no cards\n")
    #expect(try home.json("decks", as: DecksDocument.self).decks.isEmpty)
  }

  @Test("may be a block of a deck file; the other blocks are asked")
  func block() throws {
    let home = try Home()
    let text = Fixture.rivers + "\nQ:\nA: a stray answer\n\nQ: a question alone\n"
    try home.write(text, to: "rivers.md")
    let outcome = try home.run("add", "rivers.md")
    #expect(outcome.ending == .exit(0))
    #expect(outcome.errors.contains("rivers.md:16:1: warning: "))
    #expect(outcome.errors.contains("rivers.md:19:1: warning: "))
    outcome.expectManners()
    #expect(try home.json("cards", as: [CardRow].self).count == 3)
    #expect(try home.text(of: "rivers.md") == text)
  }

  @Test("may be a deck of a name that is taken")
  func name() throws {
    let home = try Home.withLessons()
    try home.write(Fixture.rivers, to: "other.md")
    try home.run("add", "other.md").expectRefusal(1, naming: "other.md is called Rivers")
    #expect(try home.json("cards", as: [CardRow].self).count == 15)
    let named = try home.run("add", "other.md", "--name", "Rivers again")
    #expect(named.ending == .exit(0))
    #expect(try home.json("decks", as: DecksDocument.self).decks.count == 4)
  }

  @Test("cannot take the name of a removed deck with progress, unless it is of the same things")
  func keptName() throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Fixture.firstQuestion)
    #expect(try home.run("grade", id, "4").ending == .exit(0))
    #expect(try home.run("decks", "remove", "Birds of the pond").ending == .exit(0))
    let moons =
      "# Birds of the pond\n\n| Moon | Planet |\n|---|---|\n| Io | Jupiter |\n| Rhea | Saturn |\n"
    try home.write(moons, to: "moons.md")
    try home.run("add", "moons.md").expectRefusal(1, naming: "whose cards are kept")
    #expect(try home.run("add", "moons.md", "--name", "Moons").ending == .exit(0))
    try FileManager.default.moveItem(
      atPath: home.path("lessons/birds.md"), toPath: home.path("other.md"))
    try home.edit("other.md", "45 cm", to: "46 cm")
    #expect(try home.run("add", "other.md").ending == .exit(0))
    #expect(try home.show(id).reviews.count == 1)
    #expect(try home.show(id).state != "retired")
  }

  @Test("may be one that its reader has no right to", .enabled(if: Reader.isThere))
  func unreadable() throws {
    let home = try Home()
    try home.write(Fixture.birds, to: "lessons/birds.md")
    try home.write(Fixture.kitchen, to: "lessons/kitchen.md")
    try home.openToAll()
    try FileManager.default.setAttributes(
      [.posixPermissions: 0], ofItemAtPath: home.path("lessons/birds.md"))
    let alone = try Reader.run(home, "add", "lessons/birds.md")
    alone.expectRefusal(1, naming: "lessons/birds.md cannot be read: permission denied")
    let folder = try Reader.run(home, "add", "lessons")
    #expect(folder.ending == .exit(0))
    #expect(folder.errors.contains("lessons/birds.md cannot be read: permission denied"))
    #expect(folder.output.hasPrefix("lessons/kitchen.md: 6 cards"))
  }

  @Test("may be a library that may not be written", .enabled(if: Reader.isThere))
  func readOnly() throws {
    let home = try Home()
    try home.openToAll()
    try FileManager.default.createDirectory(
      atPath: home.library, withIntermediateDirectories: false,
      attributes: [.posixPermissions: 0o555])
    try Reader.run(home, "due").expectRefusal(1, naming: home.library)
  }
}

/// The program as another user, whom permissions stop; root is stopped by none.
private enum Reader {
  private static let prefix =
    geteuid() != 0
    ? [] : ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]

  /// False where the program cannot be started as another user.
  static let isThere: Bool = {
    guard let home = try? Home(), (try? home.openToAll()) != nil else { return false }
    return (try? run(home, "--version"))?.ending == .exit(0)
  }()

  static func run(_ home: Home, _ arguments: String...) throws -> Child.Outcome {
    let words = prefix + [Ontap.path] + arguments
    return try home.start(Ontap.tool("env") ?? "env", words).finish()
  }
}

extension Home {
  /// Lets every user in.
  fileprivate func openToAll() throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: folder)
  }
}
