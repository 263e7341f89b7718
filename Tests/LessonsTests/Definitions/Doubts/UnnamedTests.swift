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
      "- **Fast**: it cools in water\n- **Slow**: it cools below ground",
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
      "- **Partition 2**: the wall between two halls",
      "- `!=`: is another rock\n- `?`: may be a rock",
      "- **magma**: melted rock\n- **tuff**: baked ash\n- **medium**: grains of two millimetres",
    ])
  func asked(markdown: String) throws {
    let doubts = try Sample.doubts("# Rocks\n\n\(markdown)\n")
    #expect(!doubts.isEmpty && doubts.allSatisfy { $0 == nil })
  }
}
