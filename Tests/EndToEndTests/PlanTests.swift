import Foundation
import Testing

@Suite("A lesson that changed")
struct PlanTests {
  /// A lesson with every kind of change, in a home that knows the one before it.
  private func changedHome() throws -> Home {
    let home = try Home.withLessons()
    try home.edit("library/decks/birds-of-the-pond.md", "A: worms", to: "A: earthworms")
    try home.edit("lessons/birds.md", "| 185 cm |", to: "| 190 cm |")
    try home.edit("lessons/birds.md", "| worms |", to: "| larvae |")
    try home.edit(
      "lessons/birds.md", "| Avocet | 78 cm | shrimps |",
      to: "| Dipper | 28 cm | \(String(repeating: "larvae ", count: 20)) |")
    try home.edit("lessons/kitchen.md", "| Simmering |", to: "| Gentle simmering |")
    return home
  }

  @Test("is planned in a line of counts and the cards of interest, and then merged")
  func text() throws {
    let home = try changedHome()
    let trial = try home.run("add", "--dry-run", "lessons")
    let outcome = try home.run("add", "lessons")
    for lines in [trial.lines, outcome.lines] {
      #expect(lines[0].hasPrefix("lessons/birds.md: 3 new, 1 changed, 2 retired, 1 in conflict → "))
      #expect(lines.contains("  changed: Grey heron — Wingspan? → 190 cm"))
      #expect(lines.contains("  retired: Avocet (2 cards)"))
      #expect(lines.contains("  conflict: Common snipe — Food? → earthworms (yours stays)"))
      #expect(lines.contains("    lesson: Common snipe — Food? → larvae"))
      #expect(lines.contains("  new: Dipper — Wingspan?"))
      #expect(lines.contains("  renamed: Simmering → Gentle simmering (2 cards)"))
      #expect(lines.filter { $0.hasPrefix(" ") }.allSatisfy { $0.count <= 80 })
    }
    #expect(try home.run("add", "lessons").lines.allSatisfy { $0.hasSuffix(": unchanged") })
  }

  @Test("is planned as data too", arguments: [true, false])
  func json(isTrial: Bool) throws {
    let home = try changedHome()
    let before = try home.snapshot("library/decks")
    let document =
      isTrial
      ? try home.json("add", "--dry-run", "lessons", as: AddDocument.self)
      : try home.json("add", "lessons", as: AddDocument.self)
    #expect(document.schema == "ontap.add/1" && document.written == !isTrial)
    #expect(document.files.map(\.outcome) == ["updated", "updated", "unchanged"])
    #expect(document.files.map(\.kind) == ["lesson", "lesson", "deck"])
    let birds = document.files[0]
    #expect(
      birds.counts == [
        "new": 3, "back": 0, "changed": 1, "renamed": 0, "moved": 0, "retired": 2, "kept": 0,
        "conflict": 1,
      ])
    let conflict = try #require(birds.changes?.first { $0.change == "conflict" })
    #expect(conflict.deck?.answer == "earthworms" && conflict.lesson?.answer == "larvae")
    let renamed = document.files[1].changes?.filter { $0.change == "renamed" } ?? []
    #expect(renamed.map(\.from) == ["Simmering", "Simmering"])
    #expect(renamed.map(\.to) == ["Gentle simmering", "Gentle simmering"])
    #expect(try (home.snapshot("library/decks") == before) == isTrial)
  }

  @Test("whose row went and came back says so")
  func back() throws {
    let home = try Home.withLessons()
    let row = "| Grey heron | 185 cm | fish |\n"
    try home.edit("lessons/birds.md", row, to: "")
    #expect(try home.run("add", "lessons").output.contains("  retired: Grey heron (2 cards)\n"))
    try home.edit("lessons/birds.md", "| Common snipe |", to: row + "| Common snipe |")
    #expect(try home.run("add", "lessons").output.contains("  back: Grey heron (2 cards)\n"))
  }

  @Test("is read again without being named; one that has gone leaves a note")
  func known() throws {
    let home = try Home.withLessons()
    try home.edit("lessons/birds.md", "| 185 cm |", to: "| 190 cm |")
    try FileManager.default.removeItem(atPath: home.path("lessons/kitchen.md"))
    let outcome = try home.run("add")
    #expect(outcome.ending == .exit(0))
    #expect(outcome.lines.first?.contains("lessons/birds.md: 1 changed") == true)
    #expect(
      outcome.errors.contains("kitchen.md:1:1: note: ")
        && outcome.errors.contains("[missing-lesson]"))
    #expect(try home.json("decks", as: DecksDocument.self).decks.map(\.cards) == [6, 6, 3])
    #expect(try Home().run("add").output == "No lessons yet; name some: 'ontap add lessons/'.\n")
  }

  @Test("may exchange its file name with another")
  func exchanged() throws {
    let home = try Home.withLessons()
    let before = Set(try home.json("cards", as: [CardRow].self).map { $0.id + $0.deck })
    _ = try home.shell("cd lessons && mv birds.md x && mv kitchen.md birds.md && mv x kitchen.md")
    try home.edit("lessons/birds.md", "| 75 °C |", to: "| 76 °C |")
    try home.add("lessons")
    let after = try home.json("cards", as: [CardRow].self)
    #expect(Set(after.map { $0.id + $0.deck }) == before)
    #expect(after.allSatisfy { $0.state == "new" })
    #expect(try home.run("add", "lessons").lines.allSatisfy { $0.hasSuffix(": unchanged") })
  }

  @Test("may move, get another title and another cell at once")
  func movedAndRetitled() throws {
    let home = try Home.withLessons()
    let before = Set(try home.json("cards", as: [CardRow].self).map(\.id))
    let text = try home.text(of: "lessons/birds.md")
      .replacing("# Birds of the pond", with: "# Waders").replacing("| 45 cm |", with: "| 46 cm |")
    try FileManager.default.removeItem(atPath: home.path("lessons/birds.md"))
    try home.write(text, to: "lessons/new/waders.md")
    try home.add("lessons")
    #expect(Set(try home.json("cards", as: [CardRow].self).map(\.id)) == before)
  }

  @Test("gets its deck file anew where that was deleted, and its cards what they knew")
  func deletedDeck() throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Fixture.firstQuestion)
    #expect(try home.run("grade", id, "4").ending == .exit(0))
    try FileManager.default.removeItem(atPath: home.path("library/decks/birds-of-the-pond.md"))
    try home.edit("lessons/birds.md", "| Grey heron |", to: "| Heron |")
    try home.add("lessons")
    #expect(try home.show(id).prompt == "Heron — Wingspan?")
    #expect(try home.show(id).reviews.count == 1)
  }

  @Test("with the title of another is refused, in one run and in the next")
  func sameTitle() throws {
    let home = try Home()
    try home.write(Fixture.birds, to: "lessons/a/birds.md")
    try home.write(Fixture.birds.replacing("185", with: "190"), to: "lessons/b/birds.md")
    for arguments in [["--dry-run"], [], []] {
      let outcome = try home.start(Ontap.path, ["add"] + arguments + ["lessons"]).finish()
      #expect(outcome.ending == .exit(0))
      #expect(outcome.lines.count == 1)
      #expect(
        outcome.errors.contains("lessons/b/birds.md is called Birds of the pond like the deck"))
      #expect(outcome.errors.contains("--name"))
    }
    try home.run("add", "lessons/b/birds.md").expectRefusal(1, naming: "birds-of-the-pond.md")
    #expect(try home.run("add", "--name", "Birds b", "lessons/b/birds.md").ending == .exit(0))
    let again = try home.run("add", "lessons")
    #expect(again.lines.allSatisfy { $0.hasSuffix(": unchanged") } && again.lines.count == 2)
  }
}

/// The document of `add --json`.
struct AddDocument: Decodable {
  struct Wording: Decodable {
    var prompt: String
    var answer: String
  }

  struct Change: Decodable {
    var id: String
    var change: String
    var deck: Wording?
    var lesson: Wording?
    var from: String?
    var to: String?
  }

  struct File: Decodable {
    var file: String
    var kind: String?
    var outcome: String
    var counts: [String: Int]?
    var changes: [Change]?
  }

  var schema: String
  var written: Bool
  var files: [File]
}
