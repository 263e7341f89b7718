import Recall
import Testing

@testable import Lessons

@Suite("project-table")
struct ProjectTests {
  @Test(
    "The state of a project gives no card",
    arguments: [
      "| Task | State |\n|---|---|\n| soup | done |\n| bread | ✅ Done |",
      "| Feature | Our oven | Theirs |\n|---|---|---|\n| Heat | steady | uneven |",
      "# ✅ Kitchen progress\n\n| Room | Colour |\n|---|---|\n| pantry | pale green |",
      "| Task | Cook | State |\n|---|---|---|\n| soup | Ana | Done |\n| bread | Tom | In progress |\n| cake | Ana | To do |",
    ])
  func refused(markdown: String) throws {
    #expect(try Sample(markdown).isRefused(as: "project-table"))
  }

  @Test(
    "A table that only resembles it is asked",
    arguments: [
      "# Progress of a kitchen\n\n| Room | Colour |\n|---|---|\n| pantry | pale green |"
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample(markdown).facts.isEmpty)
  }
}
