import Recall
import Testing

@testable import Lessons

@Suite("Cells as they are said")
struct SayingTests {
  @Test(
    "Marks go, the words stay",
    arguments: [
      ("**Daune**", "Daune"),
      ("eine [Schwinge](feder.md)", "eine Schwinge"),
      ("`ls -l`", "ls -l"),
      ("old ~~new~~", "old new"),
      ("one<br>two", "one two"),
      (#"a \| b"#, "a | b"),
      ("R&amp;D &lt;x&gt;", "R&D <x>"),
      ("n<sup>2</sup>", "n^2"),
      ("e<sup>x+1</sup>", "e^(x+1)"),
      ("H<sub>2</sub>O", "H2O"),
      ("log<sub>2</sub> n", "log_2 n"),
      ("a\u{200B}b\u{FEFF}", "ab"),
      ("two\u{00A0} spaces", "two spaces"),
      (#"$\{a_i\} *b* \,c$"#, #"$\{a_i\} *b* \,c$"#),
      ("costs $5 or *maybe* $6", "costs $5 or maybe $6"),
      (#"`'\t'`"#, #"'\t'"#),
    ])
  func said(source: String, text: String) throws {
    #expect(
      try Sample("| Key | Cell |\n|---|---|\n| k | \(source) |").facts == ["k / Cell = \(text)"])
  }

  @Test(
    "Only a cell that is one whole code span is literal",
    arguments: [
      ("`rm`", true), ("run `rm`", false), ("rm", false),
    ])
  func literal(source: String, isLiteral: Bool) throws {
    let cards = try Sample("| Key | Cell |\n|---|---|\n| k | \(source) |").extraction.cards
    #expect(cards.first?.isLiteral == isLiteral)
  }
}
