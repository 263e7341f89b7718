import Recall
import Testing

@testable import Lessons

@Suite("Cells that give no card")
struct SilentCellsTests {
  @Test("The first card of a row keeps them, with the line of the table")
  func kept() throws {
    let cards = try Sample(
      "# Rocks\n\n| Rock | Colour | Melts | Note |\n|-|-|-|-|\n| basalt | black | ✓ | see map |\n| tuff | grey | ✗ | see map |"
    ).extraction.cards
    #expect(cards.map(\.table) == cards.map { _ in 3 })
    let basalt = cards.filter { $0.key == "basalt" }
    #expect(
      basalt.first?.silentCells == [
        RowCell(header: "Melts", text: "✓"), RowCell(header: "Note", text: "see map"),
      ])
    #expect(basalt.dropFirst().allSatisfy { $0.silentCells.isEmpty })
  }

  @Test("Terms of one list are wrong answers for each other")
  func terms() throws {
    let cards = try Sample(
      "# Rocks\n\n- **Basalt**: dark lava\n- **Tuff**: baked ash\n- **Slate**: baked mud"
    ).extraction.cards
    #expect(TableMates(cards).wrongAnswers(to: cards[0]) == ["baked ash", "baked mud"])
    #expect(TableMates(cards).wrongAnswers(to: cards[1]) == ["Tuff", "Slate"])
  }
}
