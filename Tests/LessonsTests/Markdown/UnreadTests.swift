import Recall
import Testing

@testable import Lessons

@Suite("What is not read as a table")
struct UnreadTests {
  @Test(
    "Text that was meant as a table is named",
    arguments: [
      ("| a | b | c |\n|---|---|\n| 1 | 2 | 3 |", "broken-table"),
      ("｜ 鳥 ｜ 色 ｜\n｜ーーー｜ーーー｜\n｜ 鷺 ｜ 白 ｜", "broken-table"),
      ("| a | b |\n|—|—|\n| 1 | 2 |", "broken-table"),
      ("<table><tr><td>heron</td></tr></table>", "html-table"),
      (
        "| Bird | Colour |\n|---|---|\n| heron | grey |\n<!-- x -->\n| egret | white |",
        "rows-outside-table"
      ),
      ("| Bird | Colour |\n|---|---|\n| heron | grey | tall |", "extra-cells"),
      ("| Bird | Colour |\n|---|---|\n| heron | gr&#27;ey |", "control-characters"),
      (
        "| Bird | Colour |\n|---|---|\n| heron | grey |\n| Tree | Leaf |\n|---|---|\n| oak | lobed |",
        "broken-table"
      ),
    ])
  func findings(markdown: String, code: String) throws {
    #expect(try Sample(markdown).codes.contains(code))
  }

  @Test("Two tables without a blank line between them are read as two")
  func glued() throws {
    let sample = try Sample(
      "| Bird | Colour |\n|---|---|\n| heron | grey |\n| Tree | Leaf |\n|---|---|\n| oak | lobed |")
    #expect(sample.facts == ["heron / Colour = grey", "oak / Leaf = lobed"])
  }

  @Test("A table right below a paragraph is named by the line of its header")
  func headerLine() throws {
    let sample = try Sample("Herons and\negrets:\n| Birds |\n|---|\n| heron |\n")
    #expect(sample.extraction.findings.map(\.line) == [3])
  }

  @Test("A caption right below a table is no row")
  func caption() throws {
    let sample = try Sample("| Bird | Colour |\n|---|---|\n| heron | grey |\nSeen in May.\n")
    #expect(sample.facts == ["heron / Colour = grey"])
  }

  @Test("A table too large to parse is refused before parsing")
  func tooLarge() throws {
    let wide =
      String(repeating: "|a", count: 600) + "|\n" + String(repeating: "|-", count: 600) + "|\n"
    let sample = try Sample(
      wide + String(repeating: "|x|\n", count: 500) + "\n| Bird | Colour |\n|-|-|\n| heron | grey |"
    )
    #expect(sample.codes == ["too-large"])
    #expect(sample.facts == ["heron / Colour = grey"])
  }
}
