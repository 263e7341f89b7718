import Recall
import Testing

@testable import Lessons

@Suite("Unsaid")
struct UnsaidTests {
  @Test(
    "A label with nothing behind it but a list, a link or a picture says nothing",
    arguments: [
      "- **Basalt:**\n  - dark\n  - heavy",
      "- **Basalt:** [a page](basalt.md)",
    ])
  func noCard(markdown: String) throws {
    let doubts = try Sample.doubts("# Rocks\n\n\(markdown)\n")
    #expect(!doubts.isEmpty && doubts.allSatisfy { $0 == TermDoubt.unsaid.sentence })
  }

  @Test(
    "What is said with a link in it is asked",
    arguments: [
      "- **Basalt:** the rock of the [sea floor](sea.md)",
      "- **Basalt** – a dark rock",
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample("# Rocks\n\n\(markdown)\n").asked.isEmpty)
  }
}
