import Recall
import Testing

@testable import Lessons

@Suite("Formulas on lines of their own")
struct DisplayMathTests {
  @Test(
    "A formula over several lines is neither heading nor list",
    arguments: ["$$\nv\n=\n- g t\n$$", "\\[\nv\n=\n- g t\n\\]", "> $$ v\n> =\n> g t $$"])
  func noHeading(formula: String) throws {
    let sample = try Sample("# Fall\n\n\(formula)\n\n- **Drag**: what slows a stone\n")
    #expect(sample.extraction.cards.first?.context == ["Fall"])
    #expect(sample.extraction.cards.first?.line == formula.count { $0 == "\n" } + 5)
  }

  @Test("A table is no formula, though marks stand before it and in it")
  func table() throws {
    let table = "| $$ | Colour |\n|---|---|\n| heron | grey $$ |\n| egret | white |\n"
    let sample = try Sample("# Birds\n\n$$ names\n\n\(table)\n$$ end\n\(table)")
    #expect(!sample.asked.isEmpty)
    let below = try Sample("# Birds\n\n$$ | Colour |\n---|---\nheron | grey $$\negret | white\n")
    #expect(below.extraction.cards.map(\.answer).contains("white"))
  }

  @Test("A mark that nothing closes takes no line away")
  func open() throws {
    let sample = try Sample("# Fall\n\n$$ v =\n\n- **Drag**: what slows a stone\n\n$$ text\n")
    #expect(!sample.asked.isEmpty)
  }
}
