import Testing

@testable import Lessons

@Suite("timing-table")
struct TimingsTests {
  @Test(
    "A table of measured times gives no card",
    arguments: [
      "| Oven | Warm-up |\n|---|---|\n| clay | ~20s |\n| steel | 3 s |",
      "| Press | Speed |\n|---|---|\n| old | 80 caps/s |\n| new | 300 caps/s |",
    ])
  func refused(markdown: String) throws {
    #expect(try Sample(markdown).isRefused(as: "timing-table"))
  }

  @Test(
    "A table that only resembles it is asked",
    arguments: [
      "| Drink | Draw time |\n|---|---|\n| espresso | 25 s |\n| filter | 240 s |",
      "| Animal | Speed |\n|---|---|\n| swift | 31 m/s |\n| heron | 15 m/s |",
      "| Card | Memory | Bandwidth |\n|---|---|---|\n| A100 | 80 GB | 2039 GB/s |\n| T4 | 16 GB | 300 GB/s |",
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample(markdown).facts.isEmpty)
  }
}
