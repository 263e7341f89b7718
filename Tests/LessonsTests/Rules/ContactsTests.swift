import Recall
import Testing

@testable import Lessons

@Suite("contact-table")
struct ContactsTests {
  @Test(
    "Where people can be reached gives no card",
    arguments: [
      "| Cook | Room | Mail |\n|---|---|---|\n| Ana | B12 | ana@example.org |\n| Tom | C3 | tom@example.org |"
    ])
  func refused(markdown: String) throws {
    #expect(try Sample(markdown).isRefused(as: "contact-table"))
  }

  @Test(
    "A table that only resembles it is asked",
    arguments: [
      "| Sign | Name |\n|---|---|\n| @ | at sign |\n| # | number sign |"
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample(markdown).facts.isEmpty)
  }
}
