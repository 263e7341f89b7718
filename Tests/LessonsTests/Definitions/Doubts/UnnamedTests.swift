import Recall
import Testing

@testable import Lessons

@Suite("Unnamed")
struct UnnamedTests {
  @Test(
    "A question, a number and a counted part name nothing",
    arguments: [
      "- **Why is it dark?** - it holds iron",
      "- **Step 2**: grind the rock",
      "- **1815**: the year without a summer",
    ])
  func noCard(markdown: String) throws {
    let doubts = try Sample.doubts("# Rocks\n\n\(markdown)\n")
    #expect(!doubts.isEmpty && doubts.allSatisfy { $0 == TermDoubt.unnamed.sentence })
  }

  @Test(
    "A name with a figure in it is asked",
    arguments: [
      "- **Olivine 2**: a second green mineral",
      "- **K-Ar dating**: the age from argon",
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample("# Rocks\n\n\(markdown)\n").asked.isEmpty)
  }
}
