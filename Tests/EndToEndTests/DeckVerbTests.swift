import Foundation
import Testing

@Suite("A deck")
struct DeckVerbTests {
  private static let question = "Which river runs through Cologne?"

  private func done(_ outcome: Child.Outcome) {
    #expect(outcome.ending == .exit(0), "\(outcome.errors)")
    outcome.expectManners()
  }

  private func decks(_ home: Home) throws -> [String] {
    try home.json("decks", as: DecksDocument.self).decks.map(\.name)
  }

  @Test("is listed by a part of its name, as ever")
  func list() throws {
    let home = try Home.withLessons()
    #expect(try home.run("decks", "riv").lines.count == 1)
    #expect(try home.json("decks", "riv", as: DecksDocument.self).decks.map(\.name) == ["Rivers"])
  }

  @Test("that is archived leaves the queue and keeps all that it has")
  func archive() throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Self.question)
    #expect(try home.run("grade", id, "4").ending == .exit(0))
    let before = try home.show(id)
    let file = try home.text(of: "lessons/rivers.md")
    done(try home.run("decks", "archive", "riv"))
    home.now = Home.moment("2026-03-05")
    let due = try home.json("due", as: DueDocument.self)
    #expect(!(due.due + due.new).contains { $0.deck == "Rivers" })
    try home.run("review", "Rivers").expectRefusal(1, naming: "archive --undo")
    try home.run("grade", id, "4").expectRefusal(1, naming: "archived")
    #expect(try home.run("decks").output.contains("Rivers (archived): 3 cards"))
    done(try home.run("add", "lessons"))
    #expect(try home.json("due", as: DueDocument.self).due.isEmpty)
    done(try home.run("decks", "archive", "--undo", "Rivers"))
    #expect(try home.json("due", as: DueDocument.self).due.map(\.id) == [id])
    #expect(try home.show(id).reviews == before.reviews)
    #expect(try home.text(of: "lessons/rivers.md") == file)
  }

  @Test(
    "that is removed is forgotten, and comes back with its history",
    arguments: [
      (Fixture.firstQuestion, "Birds of the pond", "lessons/birds.md"),
      (question, "Rivers", "lessons/rivers.md"),
    ])
  func remove(question: String, name: String, path: String) throws {
    let home = try Home.withLessons()
    let id = try home.id(of: question)
    #expect(try home.run("grade", id, "4").ending == .exit(0))
    let before = try home.show(id)
    let lessons = try home.snapshot("lessons")
    done(try home.run("decks", "remove", name))
    #expect(try !decks(home).contains(name))
    #expect(try !home.json("cards", as: [CardRow].self).contains { $0.deck == name })
    #expect(try home.reviewCount() == 1)
    #expect(try home.run("doctor").ending == .exit(0))
    #expect(try home.snapshot("lessons") == lessons)
    done(try home.run("add", path))
    #expect(try decks(home).contains(name))
    let after = try home.show(id)
    #expect(after.reviews == before.reviews && after.schedule == before.schedule)
    #expect(after.state == before.state)
  }

  @Test("that holds words of the learner's leaves its file behind when it is removed")
  func touched() throws {
    let home = try Home.withLessons()
    let file = "library/decks/birds-of-the-pond.md"
    try home.edit(file, "A: 185 cm", to: "A: mine")
    let outcome = try home.run("decks", "remove", "Birds of the pond")
    #expect(outcome.output.contains(home.path(file)))
    #expect(try home.text(of: file).contains("A: mine"))
    done(try home.run("decks", "remove", "Kitchen heat"))
    #expect(!FileManager.default.fileExists(atPath: home.path("library/decks/kitchen-heat.md")))
    try home.edit("lessons/birds.md", "| 45 cm |", to: "| 46 cm |")
    done(try home.run("add", "lessons/birds.md"))
    #expect(try home.text(of: file).contains("A: mine"))
    #expect(try home.text(of: file).contains("A: 46 cm"))
  }

  @Test("whose file has gone can be forgotten, and is missed no more")
  func missing() throws {
    let home = try Home.withLessons()
    try FileManager.default.removeItem(atPath: home.path("lessons/rivers.md"))
    #expect(try home.run("due").errors.contains("Rivers"))
    done(try home.run("decks", "remove", "Rivers"))
    #expect(try home.run("due").errors == "")
  }

  @Test("takes its settings along when it is renamed, without a word about the old name")
  func settingsFollow() throws {
    let home = try Home.withLessons()
    done(try home.run("config", "new", "2", "--deck", "Rivers"))
    let outcome = try home.run("decks", "rename", "Rivers", "Streams")
    #expect(outcome.ending == .exit(0) && outcome.errors == "", "\(outcome.errors)")
    #expect(try home.run("config", "new", "--deck", "Streams").output == "2\n")
  }

  @Test("is found where its file has another name", arguments: ["streams.md", "streams.markdown"])
  func fileRenamed(name: String) throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Self.question)
    #expect(try home.run("grade", id, "4").ending == .exit(0))
    try FileManager.default.moveItem(
      atPath: home.path("lessons/rivers.md"), toPath: home.path("lessons/\(name)"))
    #expect(try home.run("due").errors == "")
    #expect(try home.show(id).reviews.count == 1)
  }

  @Test("whose name a removed deck had may take it")
  func nameOfRemoved() throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Self.question)
    #expect(try home.run("grade", id, "4").ending == .exit(0))
    done(try home.run("decks", "remove", "Rivers"))
    done(try home.run("decks", "rename", "Kitchen heat", "Rivers"))
    #expect(try decks(home) == ["Birds of the pond", "Rivers"])
    try home.run("add", "lessons/rivers.md").expectRefusalOfName()
    done(try home.run("decks", "rename", "Rivers", "Kitchen"))
    done(try home.run("add", "lessons/rivers.md"))
    #expect(try home.show(id).reviews.count == 1)
  }

  @Test("made from a lesson is renamed inside its file and follows its lesson")
  func renameOwn() throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Fixture.firstQuestion)
    #expect(try home.run("grade", id, "4").ending == .exit(0))
    done(try home.run("decks", "rename", "birds", "Waders: all"))
    let text = try home.text(of: "library/decks/birds-of-the-pond.md")
    #expect(text.hasPrefix("---\ndeck: \"Waders: all\"\nlesson: birds.md "))
    try home.edit("lessons/birds.md", "| 45 cm |", to: "| 46 cm |")
    let again = try home.run("add", "lessons")
    #expect(again.output.contains("birds.md: 1 changed"))
    #expect(try decks(home).contains("Waders: all"))
    #expect(try home.show(id).reviews.count == 1)
  }

  @Test("of the learner's own file is renamed without a byte of it changed")
  func renameForeign() throws {
    let home = try Home.withLessons()
    let before = try home.snapshot("lessons")
    done(try home.run("decks", "rename", "Rivers", "Streams"))
    #expect(try home.snapshot("lessons") == before)
    try home.edit("lessons/rivers.md", "A: the Rhine", to: "A: Rhine")
    #expect(try decks(home).contains("Streams"))
    #expect(try home.json("cards", as: [CardRow].self).contains { $0.answer == "Rhine" })
  }

  @Test("keeps its cards when two deck files exchange their names")
  func exchanged() throws {
    let home = try Home()
    for name in ["Lakes", "Hills"] {
      try home.write(
        "---\ndeck: \(name)\n---\n\nQ: \(name) first?\nA: yes\n\nQ: \(name) second?\nA: no\n",
        to: "\(name).md")
      try home.add("\(name).md")
    }
    let before = try home.json("cards", as: [CardRow].self)
    for card in before { #expect(try home.run("grade", card.id, "4").ending == .exit(0)) }
    _ = try home.shell("mv Lakes.md x && mv Hills.md Lakes.md && mv x Hills.md")
    let after = try home.json("cards", as: [CardRow].self)
    #expect(
      Set(after.map { $0.id + $0.prompt + $0.deck })
        == Set(before.map { $0.id + $0.prompt + $0.deck }))
    #expect(after.allSatisfy { $0.state == "learning" })
    _ = try home.shell("mv Lakes.md Moors.md && mv Hills.md Lakes.md")
    #expect(try home.json("cards", as: [CardRow].self).count { $0.state == "learning" } == 2)
    #expect(try home.run("add", "Moors.md").ending == .exit(0))
    #expect(
      Set(try home.json("cards", as: [CardRow].self).filter { $0.state == "learning" }.map(\.id))
        == Set(before.map(\.id)))
  }

  @Test("notices a change that kept the size and the time of its file")
  func sameTime() throws {
    let home = try Home.withLessons()
    _ = try home.run("due")
    _ = try home.shell(
      "cp -p lessons/rivers.md x && sed -i 's/the Rhine/the Elbe!/' lessons/rivers.md && touch -r x lessons/rivers.md"
    )
    #expect(try home.json("cards", as: [CardRow].self).contains { $0.answer == "the Elbe!" })
  }
}

extension Child.Outcome {
  fileprivate func expectRefusalOfName() {
    expectRefusal(1, naming: "give it another name with --name")
  }
}
