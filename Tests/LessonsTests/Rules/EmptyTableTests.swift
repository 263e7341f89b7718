import Recall
import Testing

@testable import Lessons

@Suite("empty-table")
struct EmptyTableTests {
  @Test(
    "A table without filled rows gives no card",
    arguments: [
      "| Rock | Shade |\n|---|---|",
      "| Rock | Shade |\n|---|---|\n| | |",
    ])
  func refused(markdown: String) throws {
    #expect(try Sample(markdown).isRefused(as: "empty-table"))
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
