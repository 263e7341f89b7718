import Recall
import Testing

@testable import Lessons

@Suite("one-column")
struct OneColumnTests {
  @Test(
    "A table of one column gives no card",
    arguments: [
      "| Fact |\n|---|\n| Basalt is dark. |"
    ])
  func refused(markdown: String) throws {
    #expect(try Sample(markdown).isRefused(as: "one-column"))
  }

  @Test(
    "A table that only resembles it is asked",
    arguments: [
      "| Rock | Shade |\n|---|---|\n| basalt | dark |"
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample(markdown).facts.isEmpty)
  }
}
