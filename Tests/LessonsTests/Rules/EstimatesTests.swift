import Testing

@testable import Lessons

@Suite("estimate-table")
struct EstimatesTests {
  @Test(
    "A bill of estimates gives no card",
    arguments: [
      "# Ovens\n## Estimated use\n| Oven | Wood |\n|---|---|\n| clay | 20 kg |\n| steel | 3 kg |",
      "| Part | Amount |\n|---|---|\n| flour | ~100 g |\n| heat | 20–30 kWh |\n| work | 3–7 h |",
    ])
  func refused(markdown: String) throws {
    #expect(try Sample(markdown).isRefused(as: "estimate-table"))
  }

  @Test(
    "A table that only resembles it is asked",
    arguments: [
      "# Performance of ovens\n| Oven | Wood |\n|---|---|\n| clay | 20 kg |\n| steel | 3 kg |",
      "| Bread | Weight |\n|---|---|\n| loaf | ~1 kg |\n| roll | ~60 g |",
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample(markdown).facts.isEmpty)
  }
}
