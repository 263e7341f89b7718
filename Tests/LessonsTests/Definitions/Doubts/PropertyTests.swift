import Recall
import Testing

@testable import Lessons

@Suite("Property")
struct PropertyTests {
  @Test(
    "A label that needs its heading is asked nowhere",
    arguments: [
      "- **Example:** the Giant's Causeway",
      "- **Ưu điểm (Pros):** rất bền",
      "- **Use:** paving\n- **Most common**: on the sea floor",
      "## Advantages\n\n- **Cost:** next to nothing\n- **Weight**: as light as cork\n- **Long life**: outlasts wood\n- **Good looks**: as grey as the sea",
      "## Basalt\n\n- **Grain:** fine\n- **Feel:** dense\n\n## Granite\n\n- **Grain:** coarse\n- **Feel:** rough",
      "## Basalt\n\n- **Grain:** fine\n\n## Granite\n\n- **Grain:** coarse\n\n## Chalk\n\n- **Grain:** none at all",
    ])
  func noCard(markdown: String) throws {
    let doubts = try Sample.doubts("# Rocks\n\n\(markdown)\n")
    #expect(!doubts.isEmpty && doubts.allSatisfy { $0 == TermDoubt.property.sentence })
  }

  @Test("A property's name among terms with a gloss is a term itself")
  func glossed() throws {
    let asked = try Sample(
      "# Thu chi\n\n- **Chi phí (Cost)**: tiền trả ra\n- **Doanh thu (Revenue)**: tiền thu vào\n- **Tài sản (Asset)**: của cải\n"
    ).asked
    #expect(asked.contains("Chi phí (Cost) — ? = tiền trả ra"))
  }

  @Test(
    "What only resembles one is asked",
    arguments: [
      "- **Example-based learning**: it goes from cases to rules",
      "## Ores\n\n- **Iron**: from red rock\n- **Tin**: from sand\n\n## Glossary\n\n- **Iron**: a grey metal\n- **Tin**: a soft metal\n- **Slag**: what is left\n- **Ingot**: a cast bar\n- **Flux**: what makes slag thin\n- **Bloom**: a lump of raw metal",
      "- **Cost**: what a thing is given for\n- **Revenue**: what comes in\n- **Asset**: a thing that is owned\n- **Debt**: what is owed",
      "- **Type locality**: the place a rock is named after",
      "## Basalt\n\n- **Tholeiite**: rich in iron\n- **Alkali basalt**: rich in sodium",
      "## Basalt\n\n- **Feldspar**: a mineral\n\n## Granite\n\n- **Feldspar**: a pale mineral",
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample("# Rocks\n\n\(markdown)\n").asked.isEmpty)
  }
}
