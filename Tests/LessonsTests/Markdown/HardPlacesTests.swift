import Testing

@testable import Lessons

/// Tables in places and shapes where readers of Markdown go wrong.
@Suite("Tables in hard places")
struct HardPlacesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var lesson: String
    /// What is asked forward, as `key / attribute = answer`; nothing else may be.
    var facts: [String] = []
    /// The finding that must be there.
    var code: String?

    init(_ name: String, _ lesson: String, _ facts: [String] = [], code: String? = nil) {
      (testDescription, self.lesson, self.facts, self.code) = (name, lesson, facts, code)
    }
  }

  private static let birds = "| Bird | Legs |\n|---|---|\n| stork | red |\n| coot | green |\n"
  private static let known = ["stork / Legs = red", "coot / Legs = green"]

  static let places: [Case] = [
    Case("a fence of tildes", "~~~text\n\(birds)~~~\n", code: "no-tables"),
    Case("a fence that nothing closes", "# H\n\n```\n\(birds)", code: "no-tables"),
    Case("a longer fence around a shorter one", "````\n```\n\(birds)```\n````\n\n\(birds)", known),
    Case(
      "indented as code",
      birds.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n"), code: "no-tables"),
    Case(
      "indented by three blanks",
      birds.split(separator: "\n").map { "   " + $0 }.joined(separator: "\n"), known),
    Case("inside a comment", "<!--\n\(birds)-->\n", code: "no-tables"),
    Case("inside details", "<details>\n<summary>Birds</summary>\n\n\(birds)\n</details>\n", known),
    Case(
      "in a list",
      "1. Birds\n\n" + birds.split(separator: "\n").map { "   " + $0 }.joined(separator: "\n"),
      known),
    Case(
      "in a quotation",
      birds.split(separator: "\n").map { "> " + $0 }.joined(separator: "\n"), known),
    Case(
      "too shallow for its list item",
      "100. Birds\n  | Bird | Legs |\n  |---|---|\n  | stork | red |\n", code: "broken-table"),
    Case("as HTML", "<table>\n<tr><td>stork</td><td>red</td></tr>\n</table>\n", code: "html-table"),
    Case("right below text", "Some birds:\n\(birds)", known),
    Case("right above text", "\(birds)All of them wade.\n", known),
    Case(
      "cut by a comment",
      "| Bird | Legs |\n|---|---|\n| stork | red |\n<!-- x -->\n| coot | green |\n",
      ["stork / Legs = red"], code: "rows-outside-table"),
    Case("behind front matter", "---\ntitle: a | b\n---\n\(birds)", known),
  ]

  static let shapes: [Case] = [
    Case("no outer bars, one dash", "Bird | Legs\n-|-\nstork | red\ncoot | green\n", known),
    Case("alignment", birds.replacing("|---|---|", with: "|:-:|--:|"), known),
    Case("tabs", birds.replacing(" ", with: "\t"), known),
    Case("no delimiter row of its own", "Bird | Legs\n---\nstork | red\n", code: "no-tables"),
    Case(
      "a delimiter row too short", "| A | B | C |\n|--|--|\n| a | b | c |\n", code: "broken-table"),
    Case("bars of full width", "｜鳥｜脚｜\n｜---｜---｜\n｜鷺｜黒｜\n", code: "broken-table"),
    Case("a header alone", "| Bird | Legs |\n|---|---|\n", code: "empty-table"),
    Case("one column", "| Bird |\n|---|\n| stork |\n", code: "one-column"),
    Case("a header without words", "| | |\n|--|--|\n| stork | red |\n", code: "nothing-to-ask"),
    Case(
      "a cell too many", "| Bird | Legs |\n|--|--|\n| stork | red | long |\n| coot | green |\n",
      ["coot / Legs = green"], code: "extra-cells"),
    Case(
      "a bare bar in code",
      "| Shell | Does |\n|--|--|\n| `ls | wc` | counts |\n| `cat` | shows |\n",
      ["cat / Does = shows"], code: "extra-cells"),
    Case(
      "an escaped bar in code", "| Shell | Does |\n|--|--|\n| `ls \\| wc` | counts |\n",
      ["ls | wc / Does = counts"]),
    Case(
      "a cell too few",
      "| Bird | Legs | Bill |\n|--|--|--|\n| stork | red |\n| coot | green | white |\n",
      ["stork / Legs = red", "coot / Legs = green", "coot / Bill = white"]),
    Case(
      "a row said twice", birds + "| stork | red |\n", known, code: "duplicate-row"),
    Case(
      "a key with two answers", birds + "| stork | black |\n", ["coot / Legs = green"],
      code: "ambiguous-key"),
    Case(
      "keys that are one in composed form",
      "| Chữ | Số |\n|--|--|\n| ạ | một nét |\n| a\u{323} | hai nét |\n", code: "ambiguous-key"),
    Case(
      "keys that look alike but for a mark without width",
      "| Bird | Legs |\n|--|--|\n| st\u{200B}ork | red |\n| stork | black |\n",
      code: "ambiguous-key"),
    Case(
      "two columns of one name", "| Bird | Legs | Legs |\n|--|--|--|\n| stork | red | long |\n",
      code: "duplicate-header"),
    Case(
      "rows that are numbered",
      "| # | Bird | Legs |\n|--|--|--|\n| 1 | stork | red |\n| 2 | coot | green |\n",
      known),
    Case(
      "numbers that count something",
      "| Wheels | Vehicle |\n|--|--|\n| 1 | unicycle |\n| 2 | bicycle |\n| 3 | tricycle |\n",
      ["unicycle / Wheels = 1", "bicycle / Wheels = 2", "tricycle / Wheels = 3"]),
    Case(
      "signs as keys", "| Sign | Meaning |\n|--|--|\n| + | grows |\n| * | star |\n",
      ["+ / Meaning = grows", "* / Meaning = star"]),
    Case(
      "a first column that is mostly merged",
      "| Order | Bird | Legs |\n|--|--|--|\n| waders | stork | red |\n| | heron | brown |\n| | coot | green |\n",
      [
        "stork / Order = waders", "stork / Legs = red", "heron / Legs = brown",
        "coot / Legs = green",
      ]),
    Case(
      "cells that a spreadsheet would run",
      "| Term | Meaning |\n|--|--|\n| =2*3 | product |\n| @NOW() | clock |\n",
      ["=2*3 / Meaning = product", "@NOW() / Meaning = clock"]),
    Case(
      "links by reference, footnotes, strokes",
      "| Bird | Legs |\n|--|--|\n| [stork][1] | ~~red~~ |\n| *coot*[^a] | **green** |\n| heron | brown |\n| crane | black |\n\n[1]: x.md \"a | b\"\n[^a]: b\n",
      known + ["heron / Legs = brown", "crane / Legs = black"]),
  ]

  @Test("A table in any place is read, or it is said why not", arguments: places + shapes)
  func reading(of sample: Case) throws {
    let read = try Sample(sample.lesson)
    #expect(read.facts == sample.facts, "\(read.extraction.findings)")
    if let code = sample.code { #expect(read.codes.contains(code), "\(read.codes)") }
  }
}
