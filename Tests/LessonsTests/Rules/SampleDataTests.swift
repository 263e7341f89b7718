import Testing

@testable import Lessons

@Suite("sample-table")
struct SampleDataTests {
  @Test(
    "The rows of a data set gives no card",
    arguments: [
      "| | bird | count |\n|---|---|---|\n| 0 | heron | 3 |\n| 1 | egret | 5 |",
      "| bird_id | place | first_seen |\n|---|---|---|\n| h1 | pond | 2012-06-27 |\n| e1 | lake | 2013-01-02 |",
    ])
  func refused(markdown: String) throws {
    #expect(try Sample(markdown).isRefused(as: "sample-table"))
  }

  @Test(
    "A table that only resembles it is asked",
    arguments: [
      "| key | action | mode |\n|---|---|---|\n| dd | cuts the line | normal |\n| gg | goes to the top | normal |"
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample(markdown).facts.isEmpty)
  }
}
