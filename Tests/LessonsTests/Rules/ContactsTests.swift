import Recall
import Testing

@testable import Lessons

@Suite("contact-table")
struct ContactsTests {
  @Test(
    "Where people can be reached gives no card",
    arguments: [
      "| Cook | Room | Mail |\n|---|---|---|\n| Ana | B12 | ana@example.org |\n| Tom | C3 | tom@example.org |",
      "| Who | Telephone |\n|---|---|\n| kitchen | +32 9 222 11 33 |\n| bakery | 09/225.66.77 |",
    ])
  func refused(markdown: String) throws {
    #expect(try Sample(markdown).isRefused(as: "contact-table"))
  }

  @Test(
    "A table that only resembles it is asked",
    arguments: [
      "| Sign | Name |\n|---|---|\n| @ | at sign |\n| # | number sign |",
      "| Town | People |\n|---|---|\n| Ghent | 262 219 |\n| Bruges | 118 656 |",
      "| Letter | Bits |\n|---|---|\n| D | 0100 0100 |\n| B | 0100 0010 |",
      "| Constant | Value |\n|---|---|\n| Euler | 0.5772156649 |\n| Catalan | 0.9159655942 |",
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample(markdown).facts.isEmpty)
  }
}
