import Recall
import Testing

@testable import Lessons

@Suite("What is set off like a term and defines nothing")
struct TermDoubtTests {
  struct Doubted: Sendable {
    let reason: String
    let markdown: String
  }

  @Test(
    "It gives no card",
    arguments: [
      Doubted(reason: "nothing is said", markdown: "- **Basalt:**\n  - dark\n  - heavy"),
      Doubted(reason: "only a link", markdown: "- **Basalt:** [a page](basalt.md)"),
      Doubted(reason: "a question", markdown: "- **Why is it dark?** - it holds iron"),
      Doubted(reason: "a counted step", markdown: "- **Step 2**: grind the rock"),
      Doubted(reason: "a number", markdown: "- **1815**: the year without a summer"),
      Doubted(
        reason: "a book", markdown: "1. **Bowen, N. L., et al. (1928):** The Evolution of Rocks."),
      Doubted(reason: "a book", markdown: "- **Bowen (1928)**: The Evolution of the Rocks."),
      Doubted(reason: "a property", markdown: "- **Example:** the Giant's Causeway"),
      Doubted(reason: "a property", markdown: "- **Ưu điểm (Pros):** rất bền"),
      Doubted(
        reason: "beside a property",
        markdown: "- **Use:** paving\n- **Most common**: on the sea floor"),
      Doubted(
        reason: "properties of two sections",
        markdown:
          "## Basalt\n\n- **Grain:** fine\n- **Feel:** dense\n\n## Granite\n\n- **Grain:** coarse\n- **Feel:** rough"
      ),
      Doubted(
        reason: "a property of three sections",
        markdown:
          "## Basalt\n\n- **Grain:** fine\n\n## Granite\n\n- **Grain:** coarse\n\n## Chalk\n\n- **Grain:** none at all"
      ),
      Doubted(
        reason: "a list with a step among names",
        markdown: "1. **Magma**: melted rock\n2. Let it cool for a day\n3. **Lava**: magma outside"),
      Doubted(reason: "advice", markdown: "## Next steps\n\n- **Field trip**: find a quarry"),
      Doubted(reason: "advice", markdown: "- **Hammer**: you should wear goggles"),
      Doubted(reason: "advice", markdown: "- **Field books**: always write in pencil"),
      Doubted(reason: "a summary", markdown: "## Summary\n\n- **Basalt**: it is dark"),
      Doubted(reason: "a figure", markdown: "- **Melting point**: 1200 °C"),
      Doubted(reason: "a path", markdown: "- **Map**: maps/etna.png"),
      Doubted(
        reason: "a step", markdown: "1. **Grind it**: with a mill\n2. **Melt it**: in a kiln"),
      Doubted(
        reason: "a step", markdown: "## How to melt\n\n1. **Rock Mill**: grind it to a powder"),
      Doubted(
        reason: "a whole text",
        markdown: "- **Basalt**: " + String(repeating: "a dark and heavy rock, ", count: 20)),
    ])
  func noCard(doubted: Doubted) throws {
    #expect(try Sample("# Rocks\n\n\(doubted.markdown)\n").asked == [], "\(doubted.reason)")
  }

  @Test(
    "What only resembles it is asked",
    arguments: [
      "- **Example-based learning**: it goes from cases to rules",
      "1. **Mid-Ocean Ridge**: where plates part",
      "1. **Norite (gabbro)**: a dark rock",
      "- **Type locality**: the place a rock is named after",
      "## Basalt\n\n- **Tholeiite**: rich in iron\n- **Alkali basalt**: rich in sodium",
      "1. **Magma**: melted rock\n2. **Lava**: magma outside\n3. **Tuff**: baked ash",
      "## Basalt\n\n- **Feldspar**: a mineral\n\n## Granite\n\n- **Feldspar**: a pale mineral",
      "**Tephra** = what is thrown out\n**Lava** = what flows out",
      "$v$: speed of the flow",
      "## Natural resources\n\n- **Ore**: rock worth digging",
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample("# Rocks\n\n\(markdown)\n").asked.isEmpty)
  }

  @Test("The report of a project defines nothing")
  func project() throws {
    let sample = try Sample(
      "# Progress 🎉\n\n- **Parser**: reads rocks\n", path: "PROGRESS_WEEK2.md")
    #expect(sample.asked == [])
  }
}
