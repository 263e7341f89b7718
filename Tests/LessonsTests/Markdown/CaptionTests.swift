import Recall
import Testing

@testable import Lessons

@Suite("A line in bold above a table or list")
struct CaptionTests {
  private static func table(_ colour: String) -> String {
    "| Rock | Colour |\n|---|---|\n| basalt | \(colour) |\n| tuff | \(colour) too |\n"
  }

  @Test("is part of the section, so that two tables of one heading are told apart")
  func apart() throws {
    let sample = try Sample(
      "# Rocks\n\n**Fresh:**\n\n\(Self.table("black"))\n**Weathered**\n\n\(Self.table("brown"))")
    let cards = sample.extraction.cards.filter { $0.key == "basalt" && $0.direction == .forward }
    #expect(cards.map(\.context) == [["Rocks", "Fresh"], ["Rocks", "Weathered"]])
    #expect(!sample.codes.contains("ambiguous-question"))
  }

  @Test("counts right above the header, whose line stays its own")
  func rightAbove() throws {
    let cards = try Sample("# Rocks\n\n**Fresh:**\n\(Self.table("black"))").extraction.cards
    #expect(cards.first?.context == ["Rocks", "Fresh"])
    #expect(cards.first?.line == 6)
    #expect(cards.first?.table == 4)
  }

  @Test("heads a list of terms")
  func list() throws {
    let cards = try Sample("# Rocks\n\n**From fire:**\n\n- **Tuff**: baked ash\n").extraction.cards
    #expect(cards.first?.context == ["Rocks", "From fire"])
  }

  @Test(
    "ends at the next text, heading or table",
    arguments: ["Some words.\n\n", "## Next\n\n", "| A | B |\n|-|-|\n| c | d |\n\n"])
  func ended(between: String) throws {
    let cards = try Sample("# Rocks\n\n**Fresh:**\n\n\(between)\(Self.table("black"))").extraction
      .cards
    #expect(cards.last?.context.contains("Fresh") == false)
  }
}
