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

  @Test("A header that names all the choices gives none away")
  func choices() throws {
    let sample = try Sample(
      "| Bird | Song | Day / night |\n|-|-|-|\n| lark | long warble | day |\n| owl | low hoot | night |\n| night heron | dry churr | night |"
    )
    #expect(sample.facts.contains("lark / Day / night = day"))
    #expect(sample.facts.contains("owl / Day / night = night"))
    #expect(!sample.facts.contains("night heron / Day / night = night"))
    let one = try Sample(
      "| Bird | Song | Day song |\n|-|-|-|\n| lark | warble | day |\n| owl | hoot | none |")
    #expect(!one.facts.contains("lark / Day song = day"))
  }

  @Test("Where words are not spaced, an answer may stand within a longer word")
  func unspacedLeak() throws {
    let sample = try Sample(
      "| 石 | もと | 色 |\n|-|-|-|\n| 溶岩ドーム | 溶岩 | 黒っぽい |\n| 安定性 | 安定 | 灰色 |")
    #expect(sample.facts == ["溶岩ドーム / 色 = 黒っぽい", "安定性 / もと = 安定", "安定性 / 色 = 灰色"])
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
