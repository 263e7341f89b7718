import Recall
import Testing

@testable import Lessons

@Suite("Reading")
struct ReadingTests {
  @Test(
    "A value, a path and a whole text are no meaning",
    arguments: [
      "- **Melting point**: 1200 °C",
      "- **Map**: maps/etna.png",
      "- **Field guide**: " + String(repeating: "a dark and heavy rock, ", count: 20),
      "- **Rocks by post**: rocks@example.org",
    ])
  func noCard(markdown: String) throws {
    let doubts = try Sample.doubts("# Rocks\n\n\(markdown)\n")
    #expect(!doubts.isEmpty && doubts.allSatisfy { $0 == TermDoubt.reading.sentence })
  }

  @Test(
    "A meaning in words is asked",
    arguments: [
      "- **Melting point**: where the solid turns liquid",
      "$\\bar v$: mean speed",
      "- $v$：熔岩的流速，单位为m/s",
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample("# Rocks\n\n\(markdown)\n").asked.isEmpty)
  }
}
