import Recall
import Testing

@testable import Lessons

@Suite("picture-table")
struct PicturesTests {
  @Test(
    "Rows named by pictures gives no card",
    arguments: [
      "| Sign | Meaning |\n|---|---|\n| ![](a.png) | stop here |\n| <img src=\"b.png\"> | go on |"
    ])
  func refused(markdown: String) throws {
    #expect(try Sample(markdown).isRefused(as: "picture-table"))
  }

  @Test(
    "A table that only resembles it is asked",
    arguments: [
      "| Sign | Meaning |\n|---|---|\n| ▲ | stop here |\n| ■ | go on |"
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample(markdown).facts.isEmpty)
  }
}
