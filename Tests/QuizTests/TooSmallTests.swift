import Console
import Recall
import Testing

@testable import Quiz

@Suite("In a window that is too small")
struct TooSmallTests {
  private let small = Size(rows: 5, columns: 20)
  private let large = Size(rows: 24, columns: 80)

  @Test("it says so, and comes back when the window grows")
  func recovers() throws {
    let script = ScriptedTerminal(
      size: small,
      events: [.resized(large), .key(.character("q"))])
    var loop = ReviewLoop(
      try Sitting(at: TestDesk(TestDesk.cards(1)).desk), on: script.terminal)
    _ = try loop.run()
    #expect(script.frames[0].text == "terminal too small\n(need 40x12)\nq quit")
    #expect(script.frames[1].text.contains("Bird 1"))
  }

  @Test("no key acts on the card that is not seen, and q leaves")
  func keys() throws {
    for keys in ["3", " 3", "@", "-", "s", "!", "?", "i", "\t", "\r", "a"] {
      let desk = TestDesk(TestDesk.cards(3))
      let script = ScriptedTerminal(
        size: large,
        events: Event.typed(" ") + [.resized(small)] + Event.typed(keys)
          + [.resized(large), .resized(small)] + Event.typed("q3"))
      var loop = ReviewLoop(try Sitting(at: desk.desk), on: script.terminal)
      let ending = try loop.run()
      #expect(desk.lines.isEmpty, "\(keys)")
      #expect(script.frames[script.frames.count - 2] == script.frames[1], "\(keys)")
      #expect(ending.signal == nil && script.events.count == 1, "\(keys)")
    }
  }

  @Test("a half-typed answer is kept")
  func typing() throws {
    let script = ScriptedTerminal(
      size: large,
      events: Event.typed("half") + [.resized(small)] + Event.typed("xyz\u{7F}\u{15}\r")
        + [.paste("more", isCut: false), .resized(large)])
    let sitting = try Sitting(
      at: TestDesk(TestDesk.cards(1)).desk, plan: Sitting.Plan(mode: .type))
    var loop = ReviewLoop(sitting, on: script.terminal)
    _ = try loop.run()
    #expect(script.frames.last == script.frames[4])
    #expect(script.frames.last?.text.contains("\u{203A} half\n") == true)
  }

  @Test("nothing of the day is begun, and a half-typed path is kept")
  func today() throws {
    for keys in ["\r", " ", "ax\r", "s", "?", "j"] {
      let run = try TodayLoopTests.run(
        3, [.resized(small)] + Event.typed(keys) + [.resized(large)] + Event.typed("q"))
      #expect(run.journal.sittings.isEmpty && run.journal.added.isEmpty, "\(keys)")
      #expect(run.screens.last == run.screens[0], "\(keys)")
    }
    let typed = try TodayLoopTests.run(
      1,
      Event.typed("ahalf") + [.resized(small)] + Event.typed("xyz\r")
        + [.paste("more", isCut: false), .resized(large)] + Event.typed("\r"))
    #expect(typed.journal.added == ["half"])
    #expect(try TodayLoopTests.run(1, [.resized(small)] + Event.typed("qj")).screens.count == 2)
  }
}
