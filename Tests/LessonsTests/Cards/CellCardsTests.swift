import Recall
import Testing

@testable import Lessons

@Suite("Forward cards")
struct CellCardsTests {
  @Test(
    "A cell that is no answer gives no card",
    arguments: [
      "", "-", "N/A", "TODO", "✓", "https://birds.example/heron", "heron", "Heron!",
      String(repeating: "long ", count: 50),
    ])
  func noAnswer(cell: String) throws {
    let sample = try Sample(
      "| Bird | Note on it |\n|-|-|\n| heron | \(cell) |\n| egret | white all over |")
    #expect(sample.facts == ["egret / Note on it = white all over"])
  }

  @Test("An answer that stands in its own question is not asked")
  func leak() throws {
    let sample = try Sample("| Bird | Colour |\n|-|-|\n| grey heron | grey |\n| egret | white |")
    #expect(sample.facts == ["egret / Colour = white"])
  }

  @Test("A heading that holds the answer is not shown")
  func context() throws {
    let sample = try Sample(
      "# Birds\n## The white egret\n| Bird | Colour |\n|-|-|\n| egret | white |")
    #expect(sample.extraction.cards.first?.context == ["Birds"])
  }

  @Test("Remarks that recur and sums are not asked")
  func notes() throws {
    let sample = try Sample(
      "| Wort | Übersetzung | Notes |\n|-|-|-|\n| Reiher | heron | keep |\n| Gans | goose | keep |\n| Total | two birds | |"
    )
    #expect(sample.facts == ["Reiher / Übersetzung = heron", "Gans / Übersetzung = goose"])
  }

  @Test("A question mark in a header is not doubled")
  func questionMark() throws {
    #expect(
      try Sample("| Bird | Nests where? |\n|-|-|\n| heron | in trees |").asked.first
        == "heron — Nests where? = in trees")
  }
}
