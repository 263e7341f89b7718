import Recall
import Testing

@testable import Lessons

@Suite("form-table")
struct FormTests {
  @Test(
    "A table that is mostly empty gives no card",
    arguments: [
      "| Oiseau | Chant | Nid |\n|---|---|---|\n| merle | | |\n| pie | | |\n| geai | | au chêne |"
    ])
  func refused(markdown: String) throws {
    #expect(try Sample(markdown).isRefused(as: "form-table"))
  }

  @Test(
    "A table that only resembles it is asked",
    arguments: [
      "| Oiseau | Chant | Nid |\n|---|---|---|\n| merle | flûté | |\n| pie | | en boule |"
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample(markdown).facts.isEmpty)
  }
}
