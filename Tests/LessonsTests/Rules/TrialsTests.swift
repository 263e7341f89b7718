import Testing

@testable import Lessons

@Suite("trial-table")
struct TrialsTests {
  @Test(
    "A series of trials gives no card",
    arguments: [
      "| Flour | Yield |\n|---|---|\n| 4 | ≈ 0.25 |\n| 20 | ≈ 0.05 |",
      "| Heat | Rest | Rise |\n|---|---|---|\n| 1 | 8 | 3 |\n| 1 | 16 | 4 |\n| 2 | 8 | 5 |\n| 2 | 16 | 7 |",
    ])
  func refused(markdown: String) throws {
    #expect(try Sample(markdown).isRefused(as: "trial-table"))
  }

  @Test(
    "A table that only resembles it is asked",
    arguments: [
      "| Bits | Values |\n|---|---|\n| 8 | 256 |\n| 16 | 65536 |"
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample(markdown).facts.isEmpty)
  }
}
