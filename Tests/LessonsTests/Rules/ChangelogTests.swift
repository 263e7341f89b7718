import Recall
import Testing

@testable import Lessons

@Suite("changelog-table")
struct ChangelogTests {
  @Test(
    "Versions in order with their days, or under a heading that says so, give no card",
    arguments: [
      "# Kitchen\n\n## Revision history\n\n| Version | Date | Change |\n|---|---|---|\n| 1.0 | 02/2020 | first print |\n| 1.1 | 09/2021 | soups corrected |\n| 2.0 | 01/2023 | breads added |",
      "# Kitchen\n\n## Changelog\n\n| Version | Notes |\n|---|---|\n| 1.3 | soups added |\n| 1.2 | new oven |\n| 1.0 | first |",
      "| Version | Date | Change |\n|---|---|---|\n| 1.2.0 | 2024-03-02 | soups |\n| 1.1.0 | 2023-02-01 | breads |",
      "| Version | Change | Taste |\n|---|---|---|\n| v0.1 | first dough | 0,71 |\n| v0.2 | more salt | 0,78 |\n| v0.3 | longer proofing | 0,86 |",
    ])
  func refused(markdown: String) throws {
    #expect(try Sample(markdown).isRefused(as: "changelog-table"))
  }

  @Test(
    "A table that only resembles it is asked",
    arguments: [
      "| Version | Name |\n|---|---|\n| 10.14 | Mojave |\n| 10.15 | Catalina |",
      "| HTTP | Year | What was new |\n|---|---|---|\n| 1.0 | 1996 | headers of requests |\n| 1.1 | 1997 | connections that stay open |",
      "| Version | Date | What was new |\n|---|---|---|\n| 3.5 | 09/2015 | kneading |\n| 3.6 | 12/2016 | proofing |\n| 3.7 | 06/2018 | glazing |",
      "# Water\n\n## Phase changes\n\n| Step | What happens |\n|---|---|\n| 1 | ice melts |\n| 2 | water boils |",
      "| Version | What came |\n|---|---|\n| v1.0 | the crust |\n| v2.0 | the glaze |",
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample(markdown).facts.isEmpty)
  }
}
