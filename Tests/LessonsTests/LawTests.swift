import Recall
import Testing

@testable import Lessons

@Suite("Laws that hold of any lesson")
struct LawTests {
  /// A hundred lessons hold some three hundred tables.
  static let seeds = Array(1...120)

  @Test("One question has one answer", arguments: seeds)
  func oneAnswer(seed: Int) throws {
    var tables = GeneratedTables(seed: seed)
    let cards = try Sample(tables.lesson().markdown).extraction.cards
    let questions = Dictionary(grouping: cards) { [$0.prompt.lowercased()] + $0.context }
    #expect(questions.values.allSatisfy { Set($0.map(\.answer)).count == 1 })
    let facts = cards.map { [$0.prompt, $0.answer] }
    #expect(Set(facts).count == facts.count)
  }

  /// The letters, digits and underscores of a text in lower case, with a space around each run of them.
  private func words(of text: String) -> String {
    let runs = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "_" }
    return runs.isEmpty ? text : " " + runs.joined(separator: " ") + " "
  }

  @Test("No question holds its answer", arguments: seeds)
  func noLeak(seed: Int) throws {
    var tables = GeneratedTables(seed: seed)
    for card in try Sample(tables.lesson().markdown).extraction.cards {
      let answer = words(of: card.answer)
      let shown = [card.prompt] + card.context
      #expect(
        !shown.contains { words(of: $0).contains(answer) },
        "\(card.context) \(card.prompt) = \(card.answer)")
    }
  }

  @Test("Every table gives cards or a finding", arguments: seeds)
  func accountedFor(seed: Int) throws {
    var tables = GeneratedTables(seed: seed)
    let (markdown, headerLines) = tables.lesson()
    let extraction = try Sample(markdown).extraction
    let lines = extraction.cards.compactMap(\.line) + extraction.findings.map(\.line)
    let ends = headerLines.dropFirst() + [Int.max]
    for (start, end) in zip(headerLines, ends) {
      let isRepeated = lines.contains { $0 >= start && $0 < end }
      #expect(isRepeated, "table at line \(start)")
    }
  }

  @Test("No control character reaches a card", arguments: seeds)
  func noControlCharacter(seed: Int) throws {
    var tables = GeneratedTables(seed: seed)
    for card in try Sample(tables.lesson().markdown).extraction.cards {
      let texts = [card.prompt, card.answer, card.key, card.attribute] + card.context
      let codes = texts.flatMap(\.unicodeScalars).map(\.value)
      #expect(codes.allSatisfy { ($0 >= 0x20 && !(0x7F...0x9F).contains($0)) && $0 != 0x202E })
    }
  }

  @Test("A cell that is askable keeps its place in the lesson's order", arguments: seeds)
  func order(seed: Int) throws {
    var tables = GeneratedTables(seed: seed)
    let lines = try Sample(tables.lesson().markdown).extraction.cards.compactMap(\.line)
    #expect(lines == lines.sorted())
  }
}
