import Decks
import Recall
import Testing

@Suite("A changed lesson")
struct DeckMergeTests {
  static let mark = LessonMark(file: "l.md", lines: ["new"])

  static func entry(_ key: String, _ answer: String, in section: String = "S") -> Entry {
    Entry(
      id: CardID(hashing: [key]), deck: "D",
      card: Card(
        kind: .forward, prompt: "\(key)?", answer: answer, context: ["D", section], key: key,
        attribute: "a"))
  }

  static let old = [entry("a", "1"), entry("b", "2"), entry("c", "3")]
  static let generated = old.given.mapValues { Generation(last: $0) }

  /// Merges into the old deck after an edit of its text.
  static func merge(
    _ entries: [Entry], editing edit: (String) -> String = { $0 }
  ) throws -> (merge: DeckMerge, read: DeckFile) {
    let deck = DeckFile(name: "D", lesson: LessonMark(file: "l.md", lines: ["old"]), entries: old)
    let edited = try #require(DeckFile.read(edit(deck.text), path: "d")).deck
    let merge = DeckMerge(edited, with: entries, generated: generated, lesson: mark)
    return (merge, try #require(DeckFile.read(merge.deck.text, path: "d")).deck)
  }

  static func ids(_ merge: DeckMerge, _ kind: CardChange.Kind) -> [CardID] {
    merge.changes.filter { $0.kind == kind }.map(\.id)
  }

  static func answers(_ deck: DeckFile) -> [String] { deck.blocks.map(\.card.answer) }

  @Test("What did not change leaves every byte but the digest")
  func unchanged() throws {
    let (merge, read) = try Self.merge(Self.old)
    #expect(merge.changes.isEmpty)
    #expect(read.lesson == Self.mark)
    #expect(
      merge.deck.text
        == DeckFile(name: "D", lesson: Self.mark, entries: Self.old).text)
  }

  @Test("A new wording replaces one that nobody edited")
  func changed() throws {
    let (merge, read) = try Self.merge([Self.old[0], Self.entry("b", "two"), Self.old[2]])
    #expect(Self.ids(merge, .changed) == [Self.old[1].id])
    #expect(Self.answers(read) == ["1", "two", "3"])
  }

  @Test("The learner's edit wins")
  func edited() throws {
    let (merge, read) = try Self.merge([Self.old[0], Self.entry("b", "two"), Self.old[2]]) {
      $0.replacing("A: 2", with: "A: mine")
    }
    #expect(Self.ids(merge, .conflict) == [Self.old[1].id])
    #expect(merge.changes.map(\.lesson?.answer) == ["two"])
    #expect(merge.changes.map(\.deck?.answer) == ["mine"])
    #expect(Self.answers(read) == ["1", "mine", "3"])
  }

  @Test("A row that has gone retires its card, unless the learner edited it")
  func gone() throws {
    let (merge, read) = try Self.merge([Self.old[2]]) { $0.replacing("A: 2", with: "A: mine") }
    #expect(Self.ids(merge, .retired) == [Self.old[0].id])
    #expect(Self.ids(merge, .kept) == [Self.old[1].id])
    #expect(Self.answers(read) == ["3", "mine"])
  }

  @Test("What the learner deleted stays deleted")
  func deleted() throws {
    let (merge, read) = try Self.merge(Self.old) { text in
      let block = Block(of: Self.old[1].card, id: Self.old[1].id).raw
      return text.replacing(block, with: "")
    }
    #expect(merge.changes.isEmpty)
    #expect(Self.answers(read) == ["1", "3"])
  }

  @Test("A new row goes where the lesson has it, a new section to the end")
  func new() throws {
    let cards = [
      Self.old[0], Self.entry("x", "9"), Self.old[1], Self.old[2], Self.entry("y", "8", in: "T"),
    ]
    let (merge, read) = try Self.merge(cards)
    #expect(merge.changes.filter { $0.kind == .new }.map(\.lesson?.key) == ["x", "y"])
    #expect(Self.answers(read) == ["1", "9", "2", "3", "8"])
    #expect(read.blocks.last?.card.context == ["D", "T"])
  }

  @Test("A file that nobody wrote in is laid out anew; cards move with their heading")
  func layout() throws {
    let moved = Self.old.map { entry in
      var entry = entry
      entry.card.context = ["D", "Renamed"]
      return entry
    }
    let cards = [moved[2], Self.entry("x", "9", in: "Renamed"), moved[0], moved[1]]
    let (merge, read) = try Self.merge(cards)
    #expect(merge.changes.map(\.kind) == [.moved, .new, .moved, .moved])
    #expect(
      merge.deck.text == DeckFile(name: "D", lesson: Self.mark, entries: cards).text)
    #expect(Self.answers(read) == ["3", "9", "1", "2"])
  }

  @Test("Beside hand-written cards, cards move with their heading")
  func move() throws {
    var moved = Self.old
    moved[1].card.context = ["D", "T"]
    let (_, read) = try Self.merge(moved) { $0 + "\nQ: mine?\nA: yes" }
    #expect(Self.answers(read) == ["1", "3", "yes", "2"])
    #expect(read.blocks.map(\.card.context.last) == ["S", "S", "S", "T"])
    #expect(read.blocks.map(\.id) == [moved[0].id, moved[2].id, nil, moved[1].id])
  }

  @Test("Hand-written cards and other lines stay as they are")
  func others() throws {
    let own = "Some words.\n\nQ: mine?\nA: yes\n\n"
    let (merge, read) = try Self.merge(Array(Self.old.dropFirst())) {
      $0.replacing("## S\n\n", with: "## S\n\n" + own)
    }
    #expect(merge.deck.text.contains(own))
    #expect(Self.answers(read) == ["yes", "2", "3"])
  }

  @Test("An edit that the lesson did not touch is kept, and one that it shares is none")
  func keptAndShared() throws {
    let (kept, _) = try Self.merge(Self.old) { $0.replacing("A: 2", with: "A: mine") }
    #expect(kept.changes.map(\.kind) == [.kept])
    let (shared, _) = try Self.merge([Self.old[0], Self.entry("b", "mine"), Self.old[2]]) {
      $0.replacing("A: 2", with: "A: mine")
    }
    #expect(shared.changes.isEmpty)
  }

  @Test("A card of a renamed row keeps the learner's answer and asks by its new name")
  func restamped() throws {
    var renamed = Self.old
    renamed[1].card.key = "B"
    renamed[1].card.prompt = "B?"
    let (merge, read) = try Self.merge(renamed) { $0.replacing("A: 2", with: "A: mine") }
    #expect(merge.changes.map(\.kind) == [.renamed])
    #expect(read.blocks[1].card.prompt == "B?" && read.blocks[1].card.answer == "mine")
    #expect(read.blocks[1].card.key == "B")
  }

  @Test("A row of another name is renamed, and one under another heading moved")
  func renamed() throws {
    var cards = Self.old
    cards[0].card.key = "A"
    cards[0].card.prompt = "A?"
    cards[2].card.context = ["D", "T"]
    let (merge, read) = try Self.merge(cards)
    #expect(merge.changes.map(\.kind) == [.renamed, .moved])
    #expect(read.blocks.map(\.card.key) == ["A", "b", "c"])
  }

  @Test("A card that the lesson gave once and gives again is back")
  func back() throws {
    let gone = DeckFile(
      name: "D", lesson: LessonMark(file: "l.md", lines: ["old"]), entries: [Self.old[0]])
    var generated = Self.generated
    generated[Self.old[1].id] = Generation(last: nil)
    generated[Self.old[2].id] = nil
    let merge = DeckMerge(gone, with: Self.old, generated: generated, lesson: Self.mark)
    #expect(merge.changes.map(\.kind) == [.back, .new])
  }

  @Test("A wording that a run was writing when it ended is no edit")
  func pending() throws {
    let deck = DeckFile(
      name: "D", lesson: LessonMark(file: "l.md", lines: ["old"]), entries: Self.old)
    let generated = Self.old.given.mapValues {
      Generation(last: GivenCard(wording: 0, parts: nil), pending: $0)
    }
    let merge = DeckMerge(deck, with: [Self.old[0]], generated: generated, lesson: Self.mark)
    #expect(merge.changes.map(\.kind) == [.retired, .retired])
  }

  @Test("Cloze texts and cards beside them survive byte for byte")
  func cloze() throws {
    let own = "C: The [gannet]\n dives [deep].\n\nQ: mine?\nA: yes\n"
    let (merge, read) = try Self.merge(Array(Self.old.dropFirst())) {
      $0.replacing("## S\n\n", with: "## S\n\n" + own + "\n")
    }
    #expect(merge.deck.text.contains(own))
    #expect(read.cards.map(\.card.answer) == ["gannet", "deep", "yes", "2", "3"])
  }
}
