import Console
import Recall
import TestKit
import Testing

@testable import Quiz

@Suite("An answer of 200 letters")
struct LongAnswerTests {
  /// What it is made of, and a window.
  struct Case: Sendable, CustomTestStringConvertible {
    let letter: String
    let columns: Int

    var testDescription: String { "of \(letter) in \(columns) columns" }
  }

  static let cases = ["w", "ế", "e\u{302}\u{301}", "日", "👨‍👩‍👧", "กำ"].flatMap { letter in
    [40, 80].map { Case(letter: letter, columns: $0) }
  }

  private static let count = 200
  /// Through the line and out of it, as far as it goes and beyond.
  private static let walk =
    String(repeating: "\u{1B}[D", count: 60) + "\u{7F}x\u{1B}[3~" + "\u{1B}[H\u{1B}[D" + "y"
    + String(repeating: "\u{1B}[C", count: 70) + "\u{1B}[F\u{1B}[C\u{17}\u{19}"

  @Test("leaves the frame whole and the cursor in sight after every key", arguments: cases)
  func keys(_ this: Case) throws {
    let size = Size(rows: 12, columns: this.columns)
    let script = ScriptedTerminal(
      size: size, typing: String(repeating: this.letter, count: Self.count) + Self.walk)
    var loop = ReviewLoop(
      try Sitting(at: TestDesk(TestDesk.cards(3)).desk, plan: Sitting.Plan(mode: .type)),
      on: script.terminal)
    _ = try loop.run()
    #expect(script.frames.count > Self.count)
    let first = try #require(script.frames.first)
    let row = try #require(first.cursor).row
    let left = try #require(first.rows[row].first).column
    var screen = ModelScreen(size: size)
    var shown: Frame?
    for frame in script.frames {
      let cursor = try #require(frame.cursor)
      #expect(cursor.row == row)
      #expect((left + 2..<this.columns - left).contains(cursor.column))
      #expect(frame.rows[row].allSatisfy { $0.end <= this.columns - left })
      // A key that means nothing to the line is answered with a note, above the rule.
      for other in 0..<row { #expect(frame.rows[other] == first.rows[other]) }
      screen.apply(frame.bytes(previous: shown, colors: true))
      var fresh = ModelScreen(size: size)
      fresh.apply(frame.bytes(previous: nil, colors: true))
      #expect(screen.unknown == [] && screen.visible == fresh.visible, "a frame is not whole")
      shown = frame
    }
  }

  @Test("is judged with all its letters", arguments: cases)
  func judged(_ this: Case) throws {
    let text = String(repeating: this.letter, count: Self.count)
    let script = ScriptedTerminal(
      size: Size(rows: 12, columns: this.columns), typing: text + "\r")
    var loop = ReviewLoop(
      try Sitting(at: TestDesk(TestDesk.cards(3)).desk, plan: Sitting.Plan(mode: .type)),
      on: script.terminal)
    _ = try loop.run()
    guard case .typed(let judgement) = loop.sitting.attempt else {
      Issue.record("nothing was judged")
      return
    }
    #expect(judgement.typed == text && judgement.verdict == .wrong)
  }
}
