import Decks
import Recall
import Testing

@Suite("Odd texts in deck files")
struct OddTextTests {
  static let mark = LessonMark(file: "l.md", lines: ["new"])

  static func entry(_ prompt: String, _ answer: String, in context: [String]) -> Entry {
    Entry(
      id: CardID(hashing: [prompt]), deck: "D",
      card: Card(
        kind: .forward, prompt: prompt, answer: answer, context: context, key: prompt,
        attribute: "a"))
  }

  static func read(_ text: String) throws -> DeckFile {
    try #require(DeckFile.read(text, path: "d.md")).deck
  }

  @Test(
    "A text that begins with a mark which combines with the blank before it is read whole",
    arguments: ["\u{301}acute", "\u{5B1}point", "\u{FE0F}", "\u{200D}x"])
  func leadingMark(text: String) throws {
    let entry = Self.entry("\(text)?", text, in: [text])
    let deck = DeckFile(name: "D", lesson: Self.mark, entries: [entry])
    let card = try #require(try Self.read(deck.text).blocks.first).card
    #expect(card.prompt.utf8.elementsEqual(entry.card.prompt.utf8))
    #expect(card.answer.utf8.elementsEqual(entry.card.answer.utf8))
    #expect(card.context == entry.card.context)
  }

  @Test("Every code of up to five backticks, blanks and letters is read as it was written")
  func code() throws {
    var codes = [""]
    for _ in 1...5 {
      codes += codes.flatMap { code in ["`", " ", "a"].map { code + $0 } }
    }
    let told = Set(codes).filter { $0.contains { $0 != " " } }
    #expect(told.count > 300)
    for code in told.sorted() {
      var entry = Self.entry("Which?", code, in: [])
      entry.card.isLiteral = true
      let deck = DeckFile(name: "D", lesson: Self.mark, entries: [entry])
      let card = try #require(try Self.read(deck.text).blocks.first).card
      #expect(card.answer == code && card.isLiteral)
    }
  }

  @Test("A fence that nothing closes costs no card behind it")
  func openFence() throws {
    let deck = try Self.read(
      "---\ndeck: D\n---\nQ: a?\nA: b\n```\n\nQ: c?\nA: d\n~~~\n\nQ: e?\nA: f\n")
    #expect(deck.blocks.map(\.card.answer) == ["b\n```", "d\n~~~", "f"])
  }

  @Test("A merge knows when an open comment of the learner's would swallow a section")
  func swallowed() throws {
    let own = try Self.read("---\ndeck: D\n---\n<!-- mine\n")
    func merge(_ section: String) -> DeckMerge {
      DeckMerge(
        own, with: [Self.entry("a?", "1", in: [section])], generated: [:], lesson: Self.mark)
    }
    #expect(merge("Birds").isReadAsWritten)
    #expect(!merge("Birds --> and more").isReadAsWritten)
  }

  @Test(
    "Cards of no section come above the first heading of the learner's deck, and stay there",
    arguments: [
      "---\ndeck: D\n---\n# Mine\n\nQ: mine?\nA: yes\n", "---\ndeck: D\n---\n\n# Mine\n",
      "---\ndeck: D\n---\n\n\n\n", "---\r\ndeck: D\r\n---\r\nwords\r\n# Mine\r\nQ: mine?\r\nA: yes",
      "---\ndeck: D\n---",
    ])
  func noSection(own: String) throws {
    let entries = [Self.entry("a?", "1", in: []), Self.entry("b?", "2", in: [])]
    let merge = DeckMerge(try Self.read(own), with: entries, generated: [:], lesson: Self.mark)
    let merged = try Self.read(merge.deck.text)
    #expect(merged.blocks.compactMap(\.id) == entries.map(\.id))
    #expect(merged.blocks.filter { $0.id != nil }.allSatisfy { $0.card.context.isEmpty })
    #expect(merged.blocks.filter { $0.id == nil }.allSatisfy { $0.card.context == ["Mine"] })
    let generated = entries.given.mapValues { Generation(last: $0) }
    let again = DeckMerge(merged, with: entries, generated: generated, lesson: Self.mark)
    #expect(again.deck.text == merged.text)
  }
}
