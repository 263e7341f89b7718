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
      "**Basalt:** a dark rock\n\n**Note:** it holds iron",
      "**Basalt:** a dark rock\n\nIt holds iron.\n\n**Tuff:** baked ash",
      "**Basalt:** a dark rock\n\n### Ash\n\n**Tuff:** baked ash",
      "Rocks.\n\n**Basalt:** 1200 °C\n\n**Tuff:** baked ash",
      "Rocks.\n\n**Guide:** what is this?\n\n**Pupil:** baked ash",
      "Rocks.\n\n**Pupil:** baked ash\n\n**Pupil:** a dark rock",
      "**Teacher:** Mary Anning\n\n**Room:** under the roof",
    ])
  func noCard(markdown: String) throws {
    let doubts = try Sample.doubts("# Rocks\n\n\(markdown)\n").compactMap(\.self)
    #expect(doubts.contains(TermDoubt.proseLabel.sentence))
    #expect(try Sample("# Rocks\n\n\(markdown)\n").asked == [])
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
