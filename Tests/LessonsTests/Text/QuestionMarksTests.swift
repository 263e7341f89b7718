import Recall
import Testing

@testable import Lessons

@Suite("Letters that were saved as question marks")
struct QuestionMarksTests {
  private static let rocks = """
    # ?á núi l?a

    | ?á | Mô t? | Màu |
    |---|---|---|
    | basalt | ?á ngu?i t? dung nham | ?en |
    | granit | ?á k?t tinh sâu d??i ??t | xám |

    - **Tuff**: tro núi l?a n?n ch?t
    - **Sill**: l?p ?á xen gi?a hai l?p khác, n?m ngang
    """

  @Test("A text of them gives a warning and no card of what was lost")
  func noCards() throws {
    let sample = try Sample(Self.rocks)
    let text = try LessonText(decoding: Array(Self.rocks.utf8), path: "lesson.md")
    #expect(text.findings.map(\.code) == ["garbled-text"])
    #expect(sample.asked.allSatisfy { !$0.contains("?á") && !$0.contains("\u{FFFD}") })
    #expect(sample.facts == [])
    let file = try RepairedFile(of: Array(Self.rocks.utf8), path: "lesson.md")
    #expect(file.isBeyondRepair && file.bytes == Array(Self.rocks.utf8))
  }

  @Test(
    "Questions, addresses and code are none",
    arguments: [
      "What is basalt? Where does it come from? Who asks?",
      "https://rocks.example/find?q=basalt&n=1 and https://rocks.example/find?q=tuff",
      "```swift\nlet a = b?.c ?? d?.e\nlet f = g?.h\n```",
      "| Quoi? | Où? | Qui? |\n|---|---|---|\n| roche | là | moi |",
    ])
  func clean(text: String) {
    let lines = Array(repeating: text, count: 10).joined(separator: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(QuestionMarks.marked(lines) == nil)
  }
}
