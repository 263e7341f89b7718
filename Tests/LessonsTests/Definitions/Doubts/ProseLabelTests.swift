import Recall
import Testing

@testable import Lessons

@Suite("ProseLabel")
struct ProseLabelTests {
  @Test(
    "Bold print at the head of a paragraph is a heading of its own",
    arguments: [
      "**Basalt:** it holds iron.",
      "**Basalt**: it holds iron.",
    ])
  func noCard(markdown: String) throws {
    let doubts = try Sample.doubts("# Rocks\n\n\(markdown)\n")
    #expect(!doubts.isEmpty && doubts.allSatisfy { $0 == TermDoubt.proseLabel.sentence })
  }

  @Test(
    "A paragraph that opens with a name and its meaning is asked",
    arguments: [
      "**Tephra** = what is thrown out\n**Lava** = what flows out",
      "**Tephra (thrown out)**: ash and stones.",
      "$v$: speed of the flow",
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample("# Rocks\n\n\(markdown)\n").asked.isEmpty)
  }
}
