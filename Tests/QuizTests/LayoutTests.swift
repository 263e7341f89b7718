import Console
import Recall
import Testing

@testable import Quiz

@Suite("The layout of a screen")
struct LayoutTests {
  private let narrow = Layout(
    size: Size(rows: 12, columns: 40), glyphs: .unicode, language: .english)

  @Test("A note that is too long for its line goes on below, and says what to do at its end")
  func note() {
    let lines = narrow.noteLines(Wording.suspended("l8r45fcztr2f"))
    #expect(lines == ["Put aside; 'ontap resume", "l8r45fcztr2f' brings it back."])
    #expect(narrow.noteRows(nil) == 1 && narrow.noteLines(nil).isEmpty)
  }

  @Test("A note has at most three lines, of which the last tells that there is more")
  func longNote() {
    let lines = narrow.noteLines(Sentence("\(String(repeating: "word ", count: 60))"))
    #expect(lines.count == 3 && lines.last?.hasSuffix("…") == true)
    #expect(lines.allSatisfy { $0.columns <= narrow.width })
  }

  @Test("A note of several lines leaves the card and the keys in their places")
  func noteOnScreen() throws {
    let desk = TestDesk(TestDesk.table())
    let script = ScriptedTerminal(size: Size(rows: 12, columns: 40), typing: "@")
    var loop = ReviewLoop(try Sitting(at: desk.desk), on: script.terminal)
    _ = try loop.run()
    let rows = try #require(script.frames.last?.text).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(rows.contains { $0.contains("Bird 2 — Habitat?") || $0.contains("Bird 1 — Food?") })
    #expect(rows.contains { $0.contains("brings it back.") })
    #expect(rows.last?.contains("Space answer") == true)
  }
}
