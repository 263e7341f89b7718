import Recall
import Testing

@testable import Lessons

@Suite("Why a lesson gives the cards it gives")
struct LessonAccountTests {
  private static func account(_ markdown: String) throws -> LessonAccount {
    let text = try LessonText(decoding: Array(markdown.utf8), path: "lesson.md")
    return LessonAccount(of: text, path: "lesson.md")
  }

  private static let rocks = """
    # Rocks

    | # | Rock | Role | Year | Colour |
    |---|---|---|---|---|
    | 1 | basalt | dark lava | 1556 | black |
    | 2 | tuff | baked ash | - | grey |
    | 3 | slate | hard slate | 1800 | grey |
    """

  @Test("A table is accounted for column by column")
  func columns() throws {
    let table = try #require(try Self.account(Self.rocks).tables.first)
    #expect(table.line == 3)
    #expect(
      table.verdict.description
        == "each row is about one thing, and the columns say something about it")
    #expect(
      table.key?.description
        == "\"#\" names no row: it holds row numbers or dates; \"Rock\" names the rows")
    #expect(table.columns.map(\.header) == ["#", "Role", "Year", "Colour"])
    #expect(table.columns[0].silence?.description == "it only counts the rows")
    #expect(table.columns[1].asked == 3)
    #expect(table.columns[1].askedBack == 2)
    #expect(table.columns[1].unaskedBack.map(\.line) == [7])
    #expect(table.columns[1].unaskedBack.map(\.sentence) == [KeyDoubt.sharesWord.sentence])
    #expect(table.columns[2].unasked.map(\.sentence) == [CellDoubt.open.sentence])
    #expect(
      table.columns[2].unaskedBack.map(\.sentence) == [KeyDoubt.figures, .figures].map(\.sentence))
    #expect(table.columns[3].unaskedBack.count == 3)
  }

  @Test("An account names the very cards that the lesson gives")
  func sameCards() throws {
    let markdown = Self.rocks + "\n\n- **Magma**: rock that has melted\n"
    let account = try Self.account(markdown)
    let cards = try Sample(markdown).extraction.cards
    #expect(account.tables.flatMap(\.cards) + account.terms.flatMap(\.cards) == cards)
    let table = try #require(account.tables.first)
    #expect(table.columns.map(\.asked).reduce(0, +) == 8)
    #expect(
      table.columns.map { $0.asked + $0.askedBack }.reduce(0, +) == table.cards.count)
  }

  @Test("A table that is passed over says why")
  func refused() throws {
    let table = try #require(
      try Self.account("| Lesson | Link |\n|-|-|\n| One | [go](1.md) |\n| Two | [go](2.md) |")
        .tables.first)
    #expect(table.verdict == Refusal.navigation.sentence)
    #expect(table.key == nil)
    #expect(table.cards.isEmpty)
  }

  @Test("Rows of a matrix are called criteria, and why")
  func matrix() throws {
    let table = try #require(
      try Self.account("| Aspect | basalt | chalk |\n|-|-|-|\n| Colour | black | white |").tables
        .first)
    #expect(table.verdict == Sense.matrix(.criterion).sentence)
  }

  @Test("A row that gives nothing is named with its reason")
  func silentRow() throws {
    let table = try #require(
      try Self.account(
        "| Rock | Role |\n|-|-|\n| basalt | dark lava |\n| Total | 7 |\n| tuff | ash of fire |"
      ).tables.first)
    #expect(table.silentRows.map(\.line) == [4])
    #expect(
      table.silentRows.first?.sentence.description.hasPrefix("this row adds up the others") == true)
  }

  @Test("A term that gives nothing is named with its reason")
  func terms() throws {
    let terms = try Self.account("# Rocks\n\n- **Magma**: melted rock\n\n**Example:** Etna\n").terms
    #expect(terms.map(\.term) == ["Magma", "Example"])
    #expect(terms.map(\.doubt) == [nil, TermDoubt.property.sentence])
    #expect(terms.map(\.cards.count) == [2, 0])
  }
}
