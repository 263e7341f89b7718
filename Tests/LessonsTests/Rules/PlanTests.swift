import Recall
import Testing

@testable import Lessons

@Suite("plan-table")
struct PlanTests {
  @Test(
    "A plan gives no card",
    arguments: [
      "| When | What |\n|---|---|\n| Week 1 | soups |\n| Week 2 | breads |",
      "## Roadmap\n\n| Stage | Goal |\n|---|---|\n| early | one soup |",
      "| Bake | Ready |\n|---|---|\n| bread | [ ] |\n| cake | [x] |",
    ])
  func refused(markdown: String) throws {
    #expect(try Sample(markdown).isRefused(as: "plan-table"))
  }

  @Test(
    "A table that only resembles it is asked",
    arguments: [
      "| Layer | Rock |\n|---|---|\n| Layer 1 | chalk |\n| Layer 2 | clay |"
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample(markdown).facts.isEmpty)
  }
}
