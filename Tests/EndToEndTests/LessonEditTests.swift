import Foundation
import Testing

@Suite("An edited lesson")
struct LessonEditTests {
  @Test(
    "costs none of its cards what it knew",
    arguments: [
      ("# Birds of the pond", "# Pond birds"), ("## Waders", "## Wading birds"),
      ("| Common snipe |", "| Snipe |"), ("| Wingspan |", "| Span |"), ("| 45 cm |", "| 46 cm |"),
      ("| Bird |", "| Wader |"),
      ("| Grey heron | 185 cm | fish |\n", ""),
    ])
  func keeps(text: String, edited: String) throws {
    let home = try Home.withLessons()
    let before = try home.answeredCards()
    let removed = edited.isEmpty ? 2 : 0
    try home.edit("lessons/birds.md", text, to: edited)
    try home.add("lessons")
    let after = try home.json("cards", as: [CardRow].self).filter { $0.deck == "Birds of the pond" }
    #expect(Set(after.map(\.id)) == before)
    #expect(after.count { $0.state == "learning" } == before.count - removed)
    #expect(after.count { $0.state == "retired" } == removed)
    #expect(try home.run("add", "lessons").lines.allSatisfy { $0.hasSuffix(": unchanged") })
  }

  @Test(
    "costs no card what it knew where the comments of the deck file were lost",
    arguments: ["/<!-- ontap/d", "s/<!-- ontap ..../<!-- ontap XX/"])
  func lostComments(change: String) throws {
    let home = try Home.withLessons()
    let before = try home.answeredCards()
    let file = "library/decks/birds-of-the-pond.md"
    #expect(try home.shell("sed -i '\(change)' \(file)").ending == .exit(0))
    try home.edit("lessons/birds.md", "shrimps |\n", to: "shrimps |\n| Ruff | 58 cm | snails |\n")
    try home.add("lessons")
    let after = try home.json("cards", as: [CardRow].self).filter { $0.deck == "Birds of the pond" }
    #expect(Set(after.filter { $0.state == "learning" }.map(\.id)) == before)
    #expect(after.count == before.count + 2)
    #expect(after.allSatisfy { $0.state != "retired" })
  }

  @Test("keeps it in a deck that was given another name")
  func renamedDeck() throws {
    let home = try Home.withLessons()
    let before = try home.answeredCards()
    try home.edit(
      "library/decks/birds-of-the-pond.md", "deck: Birds of the pond", to: "deck: Waders")
    try home.edit("lessons/birds.md", "| 45 cm |", to: "| 46 cm |")
    try home.add("lessons")
    let after = try home.json("cards", as: [CardRow].self).filter { $0.deck == "Waders" }
    #expect(Set(after.map(\.id)) == before)
    #expect(after.allSatisfy { $0.state == "learning" })
  }

  @Test("is known again when it was moved too")
  func movedToo() throws {
    let home = try Home.withLessons()
    let before = try home.answeredCards()
    let text = try home.text(of: "lessons/birds.md").replacing("| 45 cm |", with: "| 46 cm |")
    try FileManager.default.removeItem(atPath: home.path("lessons/birds.md"))
    try home.write(text, to: "lessons/waders.md")
    try home.add("lessons")
    let after = try home.json("cards", as: [CardRow].self).filter { $0.deck == "Birds of the pond" }
    #expect(Set(after.map(\.id)) == before)
  }

  @Test("keeps its deck when another lesson takes its place")
  func replaced() throws {
    let home = try Home.withLessons()
    let before = try home.answeredCards()
    try home.write(home.text(of: "lessons/birds.md"), to: "lessons/waders.md")
    try home.write(
      "# Metals\n\n| Metal | Colour |\n|---|---|\n| gold | yellow |\n| lead | grey |\n",
      to: "lessons/birds.md")
    let run = try home.run("add", "lessons")
    #expect(run.ending == .exit(0), "\(run.errors)")
    let cards = try home.json("cards", as: [CardRow].self)
    let birds = cards.filter { $0.deck == "Birds of the pond" }
    #expect(Set(birds.map(\.id)) == before)
    #expect(birds.allSatisfy { $0.state == "learning" })
    #expect(cards.count { $0.deck == "Metals" && $0.state == "new" } == 4)
    #expect(try home.run("add", "lessons").lines.allSatisfy { $0.hasSuffix(": unchanged") })
  }

  @Test("finds the deck file that the learner gave another name")
  func renamedFile() throws {
    let home = try Home.withLessons()
    let before = try home.answeredCards()
    let deck = "library/decks/birds-of-the-pond.md"
    try home.write(home.text(of: deck) + "\nQ: Mine?\nA: yes\n", to: "library/decks/zz.md")
    try FileManager.default.removeItem(atPath: home.path(deck))
    try home.add("lessons")
    let cards = try home.json("cards", as: [CardRow].self).filter { $0.deck == "Birds of the pond" }
    #expect(Set(cards.map(\.id)).isSuperset(of: before))
    #expect(cards.count { $0.state == "learning" } == before.count)
    #expect(cards.count { $0.prompt == "Mine?" && $0.state == "new" } == 1)
    #expect(!FileManager.default.fileExists(atPath: home.path(deck)))
  }

  @Test("makes a lost deck file again with the learner's edits and without what was deleted")
  func lostFile() throws {
    let home = try Home.withLessons()
    let deck = "library/decks/birds-of-the-pond.md"
    try home.edit(deck, "A: 185 cm", to: "A: nearly two metres")
    let text = try home.text(of: deck)
    let start = try #require(text.firstRange(of: "Q: Avocet — Food?")).lowerBound
    let end = try #require(text[start...].firstRange(of: "-->\n")).upperBound
    try home.write(text.replacingCharacters(in: start..<end, with: ""), to: deck)
    _ = try home.run("decks")
    try FileManager.default.removeItem(atPath: home.path(deck))
    try home.add("lessons")
    let again = try home.text(of: deck)
    #expect(again.contains("A: nearly two metres"))
    #expect(!again.contains("Avocet — Food?"))
    #expect(again.contains("Avocet — Wingspan?"))
  }

  @Test("has one deck; another name for it is given by renaming that")
  func secondName() throws {
    let home = try Home.withLessons()
    let run = try home.run("add", "lessons/birds.md", "--name", "Waders")
    #expect(run.ending == .exit(1))
    #expect(run.errors.contains("ontap decks rename \"Birds of the pond\" \"Waders\""))
    #expect(try home.json("decks", as: DecksDocument.self).decks.count == 3)
  }

  @Test("leaves a card that was cut from one deck file and pasted into another what it knew")
  func pasted() throws {
    let home = try Home.withLessons()
    _ = try home.answeredCards()
    let deck = "library/decks/birds-of-the-pond.md"
    let lines = try home.text(of: deck).split(separator: "\n").map(String.init)
    let place = try #require(lines.firstIndex { $0.contains(Fixture.firstQuestion) })
    let block = lines[place...(place + 2)].joined(separator: "\n") + "\n"
    try home.edit(deck, block, to: "")
    try home.write(home.text(of: "lessons/rivers.md") + "\n" + block, to: "lessons/rivers.md")
    let card = try #require(
      try home.json("cards", as: [CardRow].self).first {
        $0.prompt == Fixture.firstQuestion && $0.state != "retired"
      })
    #expect(card.deck == "Rivers" && card.state == "learning")
  }
}

extension Home {
  /// Grades every card of the birds' deck as good; returns their ids.
  fileprivate func answeredCards() throws -> Set<String> {
    let cards = try json("cards", as: [CardRow].self).filter { $0.deck == "Birds of the pond" }
    for card in cards { _ = try run("grade", card.id, "4") }
    return Set(cards.map(\.id))
  }
}
