import Recall
import Testing

@testable import Lessons

@Suite("transposed-table")
struct TransposedTests {
  @Test(
    "One row under headers that are the keys gives no card",
    arguments: [
      "| Mon | Tue | Wed | Thu |\n|---|---|---|---|\n| Moon | Tyr | Odin | Thor |",
      "| Space | Time |\n|---|---|\n| O(1) | O(n^2) |",
    ])
  func refused(markdown: String) throws {
    #expect(try Sample(markdown).isRefused(as: "transposed-table"))
  }

  @Test(
    "A table that only resembles it is asked",
    arguments: [
      "| Knot | Use | Origin |\n|---|---|---|\n| bowline | loop | ships |"
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample(markdown).facts.isEmpty)
  }
}
