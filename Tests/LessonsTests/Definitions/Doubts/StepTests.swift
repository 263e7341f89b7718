import Recall
import Testing

@testable import Lessons

@Suite("Step")
struct StepTests {
  @Test(
    "An item of a numbered list that says what to do is a step",
    arguments: [
      "1. **Grind it**: with a mill\n2. **Melt it**: in a kiln",
      "## How to melt\n\n1. **Rock Mill**: grind it to a powder",
      "1. **Magma**: melted rock\n2. Let it cool for a day\n3. **Lava**: magma outside",
    ])
  func noCard(markdown: String) throws {
    let doubts = try Sample.doubts("# Rocks\n\n\(markdown)\n")
    #expect(!doubts.isEmpty && doubts.allSatisfy { $0 == TermDoubt.step.sentence })
  }

  @Test(
    "A numbered name is asked",
    arguments: [
      "1. **Mid-Ocean Ridge**: where plates part",
      "1. **Magma**: melted rock\n2. **Lava**: magma outside\n3. **Tuff**: baked ash",
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample("# Rocks\n\n\(markdown)\n").asked.isEmpty)
  }
}
