import Decks
import Recall
import TestKit
import Testing

@Suite("Through any chain of edits of a lesson")
struct LivingDeckTests {
  /// A made-up lesson: one table, whose rows and columns keep a number of their own.
  struct Model {
    var section = "Section"
    var columns = [(id: 0, name: "Column 0"), (id: 1, name: "Column 1"), (id: 2, name: "Column 2")]
    var rows: [(id: Int, key: String, cells: [Int: String])] = []
    var absent: [(id: Int, key: String, cells: [Int: String])] = []
    private var next = 100

    init(random: inout SplitMix) {
      for id in 0..<5 {
        rows.append((id, "Key \(id) of \(Int.random(in: 0...99, using: &random))", [:]))
        for column in columns { rows[id].cells[column.id] = "cell \(id).\(column.id)" }
      }
    }

    /// The card of each row and column, with their numbers.
    var cards: [(fact: String, card: Card)] {
      rows.enumerated().flatMap { line, row in
        columns.flatMap { column in
          let cell = row.cells[column.id] ?? ""
          let context = ["Lesson", section]
          return [
            (
              "\(row.id).\(column.id).f",
              Card(
                kind: .forward, prompt: "\(row.key) — \(column.name)?", answer: cell,
                context: context, key: row.key, attribute: column.name, line: line)
            ),
            (
              "\(row.id).\(column.id).r",
              Card(
                kind: .reverse, direction: .reverse, prompt: "\(column.name): \(cell)?",
                answer: row.key, context: context, key: row.key, attribute: column.name, line: line)
            ),
          ]
        }
      }
    }

    mutating func edit(_ random: inout SplitMix) {
      next += 1
      switch Int.random(in: 0..<8, using: &random) {
      case 0: rows.shuffle(using: &random)
      case 1: section = "Section \(next)"
      case 2:
        columns.append((next, "Column \(next)"))
        for place in rows.indices { rows[place].cells[next] = "cell \(rows[place].id).\(next)" }
      case 3: rows[Int.random(in: rows.indices, using: &random)].key += " \(next)"
      case 4:
        let column = columns.randomElement(using: &random)?.id ?? 0
        rows[Int.random(in: rows.indices, using: &random)].cells[column] = "new cell \(next)"
      case 5 where rows.count > 3:
        absent.append(rows.remove(at: Int.random(in: rows.indices, using: &random)))
      case 6 where !absent.isEmpty:
        var row = absent.removeLast()
        for column in columns where row.cells[column.id] == nil {
          row.cells[column.id] = "late \(row.id).\(column.id)"
        }
        rows.insert(row, at: Int.random(in: 0...rows.count, using: &random))
      case 7:
        rows.append((next, "Key \(next) new", [:]))
        for column in columns {
          rows[rows.count - 1].cells[column.id] = "cell \(next).\(column.id)"
        }
      default: columns.shuffle(using: &random)
      }
    }
  }

  /// What the library remembers between two runs.
  struct Memory {
    var deck: DeckFile
    var generated: [CardID: Generation]
    var cards: [CardID: Card]

    var live: Set<CardID> { Set(deck.blocks.compactMap(\.id)) }
  }

  static func entries(_ cards: [Card], after memory: Memory) -> [Entry] {
    let known = memory.cards.map { Entry(id: $0.key, deck: "D", card: $0.value) }
    let given = known.filter { memory.generated[$0.id]?.last != nil }
    let gone = known.filter { memory.generated[$0.id]?.last == nil }
    let ids = Succession.ids(of: cards, among: given, gone: gone)
    var taken = Set(memory.cards.keys)
    return zip(cards, ids).map { card, id in
      let id =
        id
        ?? CardID(hashing: [card.prompt, card.direction.rawValue]) { taken.contains($0) }
      taken.insert(id)
      return Entry(id: id, deck: "D", card: card)
    }
  }

  /// Merges as `add` does, through the text of the file.
  static func add(_ entries: [Entry], to memory: inout Memory, step: Int) throws -> DeckMerge {
    let file = try #require(DeckFile.read(memory.deck.text, path: "d")).deck
    let merge = DeckMerge(
      file, with: entries, generated: memory.generated,
      lesson: LessonMark(file: "l.md", lines: [String(step)]))
    let read = try #require(DeckFile.read(merge.deck.text, path: "d"))
    #expect(read.deck.text == merge.deck.text)
    memory.deck = read.deck
    for (id, given) in entries.given { memory.generated[id] = Generation(last: given) }
    for change in merge.changes where change.kind == .retired {
      memory.generated[change.id] = Generation(last: nil)
    }
    for block in read.deck.blocks { if let id = block.id { memory.cards[id] = block.card } }
    return merge
  }

  @Test("every fact keeps its card, and adding twice is adding once", arguments: 1...12)
  func chain(seed: Int) throws {
    var random = SplitMix(seed: seed)
    var model = Model(random: &random)
    var memory = Memory(
      deck: DeckFile(name: "D", lesson: LessonMark(file: "l.md", lines: []), entries: []),
      generated: [:], cards: [:])
    var idOf: [String: CardID] = [:]
    for step in 0..<8 {
      let cards = model.cards
      let entries = Self.entries(cards.map(\.card), after: memory)
      for (fact, entry) in zip(cards.map(\.fact), entries) {
        if let id = idOf[fact] { #expect(entry.id == id, "step \(step), fact \(fact)") }
        idOf[fact] = entry.id
      }
      #expect(Set(entries.map(\.id)).count == entries.count)
      _ = try Self.add(entries, to: &memory, step: step)
      #expect(memory.live == Set(entries.map(\.id)))
      let text = memory.deck.text
      let again = Self.entries(cards.map(\.card), after: memory)
      #expect(again == entries)
      let merge = try Self.add(again, to: &memory, step: step)
      #expect(merge.changes.isEmpty && memory.deck.text == text)
      model.edit(&random)
    }
  }

  @Test("what the learner edited, wrote and deleted stays so", arguments: 1...8)
  func learner(seed: Int) throws {
    var random = SplitMix(seed: seed)
    var model = Model(random: &random)
    var memory = Memory(
      deck: DeckFile(name: "D", lesson: LessonMark(file: "l.md", lines: []), entries: []),
      generated: [:], cards: [:])
    let first = Self.entries(model.cards.map(\.card), after: memory)
    _ = try Self.add(first, to: &memory, step: 0)
    let edited = try #require(memory.deck.blocks.randomElement(using: &random))
    let deleted = try #require(
      memory.deck.blocks.filter { $0 != edited }.randomElement(using: &random))
    let own = "Q: mine?\nA: yes\n\nC: [also] mine\n"
    let answer = "\nA: what I say\n"
    let heading = "## My section\n"
    let text = memory.deck.text
      .replacing(
        "Q: \(edited.card.prompt)\nA: \(edited.card.answer)\n",
        with: "Q: \(edited.card.prompt)" + answer
      )
      .replacing("## Section\n", with: heading)
      .replacing(deleted.raw, with: "")
    memory.deck = try #require(DeckFile.read(text + "\n" + own, path: "d")).deck
    for block in memory.deck.blocks { if let id = block.id { memory.cards[id] = block.card } }
    for step in 1..<8 {
      model.edit(&random)
      let entries = Self.entries(model.cards.map(\.card), after: memory)
      _ = try Self.add(entries, to: &memory, step: step)
      #expect(memory.deck.text.contains(answer), "step \(step)")
      #expect(memory.deck.text.contains(heading), "step \(step)")
      #expect(
        memory.deck.blocks.allSatisfy { $0.card.context == ["Lesson", "My section"] },
        "step \(step)")
      #expect(memory.deck.text.contains(own), "step \(step)")
      #expect(!memory.live.contains(try #require(deleted.id)), "step \(step)")
    }
  }
}
