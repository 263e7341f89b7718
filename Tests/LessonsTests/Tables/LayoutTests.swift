import Recall
import Testing

@testable import Lessons

@Suite("Layout")
struct LayoutTests {
  @Test(
    "Rows of criteria make matrix cards, which are not turned round",
    arguments: [
      "| Aspect | Basalt | Granite |\n|-|-|-|\n| Grain | fine grained rock | coarse grained rock |",
      "| | Basalt | Granite |\n|-|-|-|\n| Grain | fine grained rock | coarse grained rock |",
      "| Kriterium | Basalt | Granit |\n|-|-|-|\n| Korn | fein und dicht | grob und bunt |",
      "# Reihen- und Parallelbauweise\n\n| Größe | Reihenbauweise | Parallelbauweise |\n|-|-|-|\n| Breite | überall gleich | teilt sich |\n| Höhe | steigt an | bleibt |",
      "# Burners\n\n| Quantity | Wood burner | Steel burner |\n|-|-|-|\n| Heat | spreads evenly | stays below |\n| Steam | stays below | leaves at once |",
      "| Стороны | Базальт | Гранит |\n|-|-|-|\n| Вес | 3 | 2 |\n| Цвет | тёмный | светлый |",
    ])
  func matrix(markdown: String) throws {
    let cards = try Sample(markdown).extraction.cards
    #expect(!cards.isEmpty)
    #expect(cards.allSatisfy { $0.kind == .matrix && $0.direction == .matrix })
  }

  @Test("Headers that end alike over things and their properties are properties")
  func alike() throws {
    let kinds = try Sample(
      "# Sorting\n\n| Sort | Best case | Worst case |\n|-|-|-|\n| merge | quick as thought | slow as ever |\n| heap | fair enough | never too bad |"
    ).extraction.cards.map(\.kind)
    #expect(Set(kinds) == [.forward, .reverse])
  }

  @Test("Rows that only head the rows below them make no matrix")
  func categories() throws {
    let kinds = try Sample(
      "| Bird | Song | Nest |\n|-|-|-|\n| **Waders** | | |\n| heron | hoarse croak | high in trees |\n| **Singers** | | |\n| lark | long warble | on the ground |"
    ).extraction.cards.map(\.kind)
    #expect(Set(kinds) == [.forward, .reverse])
  }

  @Test("Rows of things with their properties make forward and reverse cards")
  func ordinary() throws {
    let kinds = try Sample(
      "| Feature | Meaning | Example |\n|-|-|-|\n| fold | bent layers | the Jura hills |\n| fault | broken layers | the Rhine rift |"
    ).extraction.cards.map(\.kind)
    #expect(Set(kinds) == [.forward, .reverse])
  }
}
