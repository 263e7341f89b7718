import Recall
import Testing

@testable import Lessons

@Suite("Key column")
struct KeyColumnTests {
  @Test(
    "The key is the leftmost column of names",
    arguments: [
      ("| Bird | Colour |\n|-|-|\n| heron | grey |\n| egret | white |", "heron"),
      ("| # | Bird | Colour |\n|-|-|-|\n| 1 | heron | grey |\n| 2 | egret | white |", "heron"),
      (
        "| Year | Comet | Seen by |\n|-|-|-|\n| 1682 | Halley | Edmond |\n| 1744 | Klinkenberg | Jan |",
        "Halley"
      ),
      (
        "| When | Comet | Seen by |\n|-|-|-|\n| 1680s | Halley | Edmond |\n| 1740–1750 | Klinkenberg | Jan |",
        "Halley"
      ),
      (
        "| Order | Bird | Call |\n|-|-|-|\n| Waders | heron | croak |\n| Waders | egret | rattle |\n| Gulls | tern | cry |\n| Owls | barn owl | hoot |",
        "heron"
      ),
      (
        "| Bird | Call | Food |\n|-|-|-|\n| heron | croak | fish of the pond |\n| egret | croak | frogs of the lake |\n| tern | cry | small fry |\n| gull | cry | scraps |",
        "heron"
      ),
      ("| S | Bird | Colour |\n|-|-|-|\n| 0 | heron | grey |\n| 1 | egret | white |", "heron"),
      (
        "| Order | Bird | Call |\n|-|-|-|\n| Waders | heron | croak |\n| | egret | rattle |",
        "heron"
      ),
      ("| Seen | Bird | Call |\n|-|-|-|\n| ✓ | heron | croak |\n| ✓ | egret | rattle |", "heron"),
      (
        "| When | Comet | Seen by |\n|-|-|-|\n| 15 September 1682 | Halley | Edmond |\n| 9 décembre 1743 | Klinkenberg | Jan |",
        "Halley"
      ),
      (
        "| Layer | Rock | Age |\n|-|-|-|\n| 3 | chalk | young |\n| 2 | slate | old |\n| 1 | gneiss | older |",
        "chalk"
      ),
      (
        "| Layer | Rock | Age |\n|-|-|-|\n| I | chalk | young |\n| II | slate | old |\n| III | gneiss | older |",
        "chalk"
      ),
      (
        "| Degree | In trees | On roofs |\n|-|-|-|\n| 3 | – | tiles fall |\n| 2 | boughs break | – |\n| 1 | leaves move | nothing moves |",
        "3"
      ),
      (
        "| # | In trees | On roofs |\n|-|-|-|\n| 3 | boughs fall | tiles fall |\n| 2 | – | tiles slip |\n| 1 | leaves move | nothing moves |",
        "boughs fall"
      ),
      ("| Sides | Shape |\n|-|-|\n| 3 | triangle |\n| 4 | square |", "3"),
      ("| Symbol | Sense |\n|-|-|\n| + | and |\n| - | without |", "+"),
      ("| Nr. | Bird | Colour |\n|-|-|-|\n| 1. | heron | grey |\n| 2. | egret | white |", "heron"),
      ("| Lp | Bird | Colour |\n|-|-|-|\n| (1) | heron | grey |\n| (2) | egret | white |", "heron"),
    ])
  func key(markdown: String, key: String) throws {
    #expect(try Sample(markdown).extraction.cards.first?.key == key)
  }

  @Test("A bare number is asked with its header")
  func number() throws {
    let sample = try Sample("| Sides | Shape |\n|-|-|\n| 3 | triangle |\n| 4 | square |")
    #expect(sample.asked.first == "Sides 3 — Shape? = triangle")
  }
}
