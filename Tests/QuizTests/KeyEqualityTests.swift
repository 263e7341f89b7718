import Console
import Recall
import Testing

@testable import Quiz

@Suite("The table of keys")
struct KeyEqualityTests {
  /// A state of a review, and the keys that lead to it.
  struct State: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var mode = AskMode.flip
    var keys = ""
    var budget: Int?
    let phase: Phase
    var scale = KeyTable.Scale.keyed
  }

  static let states = [
    State(testDescription: "a card to recall", phase: .asked(.flip)),
    State(testDescription: "a card to type", mode: .type, phase: .asked(.type)),
    State(testDescription: "a card to choose for", mode: .choice, phase: .asked(.choice)),
    State(testDescription: "an answer", keys: " ", phase: .revealed(isProposed: false)),
    State(
      testDescription: "a typed answer", mode: .type, keys: "x\r",
      phase: .revealed(isProposed: true)),
    State(
      testDescription: "a chosen answer", mode: .choice, keys: "a",
      phase: .revealed(isProposed: true)),
    State(
      testDescription: "a card on the full scale", phase: .asked(.flip), scale: .full),
    State(
      testDescription: "an answer on the full scale", keys: " ",
      phase: .revealed(isProposed: false), scale: .full),
    State(testDescription: "the end of the time", budget: 0, phase: .timeUp),
    State(testDescription: "the end", keys: " 4 4 4 4 4 4 4 4", phase: .done),
  ]

  /// Every key that a keyboard has.
  static let keyboard: [Key] =
    [
      .enter, .tab, .backTab, .backspace, .escape, .up, .down, .left, .right, .home, .end, .pageUp,
      .pageDown, .delete,
    ]
    + (0x20..<0x7F).flatMap { code -> [Key] in
      let character = Character(Unicode.Scalar(UInt8(code)))
      return [.character(character), .alt(character)]
    }
    + "abcdefghijklmnopqrstuvwxyz@]^_".map(Key.control) + ["é", "ế", "日"].map(Key.character)

  private struct Outcome {
    var hasLeft = false
    var isRefused = false
  }

  /// What becomes of a key that is pressed in a state.
  private func press(_ key: Key, in state: State) throws -> Outcome {
    let desk = TestDesk(TestDesk.table(4))
    let script = ScriptedTerminal(
      size: Size(rows: 40, columns: 100), events: Event.typed(state.keys) + [.key(key)])
    var loop = ReviewLoop(
      try Sitting(at: desk.desk, plan: Sitting.Plan(mode: state.mode, budget: state.budget)),
      on: script.terminal,
      look: ReviewLoop.Look(hasFullScale: state.scale == .full))
    _ = try loop.run()
    let before = state.keys.isEmpty ? 0 : Event.typed(state.keys).count
    let hasLeft = script.frames.count == before + 1
    let last = script.frames.last?.text ?? ""
    let refusals = ["This key does nothing here", "Now grade it with 1, 2, 3 or 4."]
    return Outcome(hasLeft: hasLeft, isRefused: refusals.contains(where: last.contains))
  }

  @Test("names exactly the keys that do something", arguments: states)
  func equality(state: State) throws {
    let table = KeyTable(state.phase, scale: state.scale)
    for key in Self.keyboard {
      var line = LineEditor("ab")
      let isText = line.press(key) && key != .control("d")
      if state.phase == .asked(.type), isText { continue }
      let outcome = try press(key, in: state)
      #expect(outcome.isRefused == (table.action(of: key) == nil), "\(key)")
      #expect(outcome.hasLeft == (table.action(of: key) == .quit), "\(key)")
    }
  }

  @Test("has each key once, each with a name and a meaning", arguments: states)
  func unique(state: State) {
    let rows = KeyTable(state.phase, scale: state.scale).rows
    let keys = rows.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
    #expect(Set(rows.map(\.name)).count == rows.count)
    #expect(rows.allSatisfy { !"\($0.meaning)".isEmpty && !$0.name.isEmpty })
  }

  @Test("reaches the state that it is tested in", arguments: states)
  func reached(state: State) throws {
    let table = KeyTable(state.phase, scale: state.scale)
    let script = ScriptedTerminal(
      size: Size(rows: 40, columns: 100),
      typing: state.keys + (state.phase == .asked(.type) ? "\u{1B}?" : "?"))
    var loop = ReviewLoop(
      try Sitting(
        at: TestDesk(TestDesk.table(4)).desk,
        plan: Sitting.Plan(mode: state.mode, budget: state.budget)),
      on: script.terminal, look: ReviewLoop.Look(hasFullScale: state.scale == .full))
    _ = try loop.run()
    let help = try #require(script.frames.last?.text).split(separator: "\n").dropFirst().dropLast()
    let names = help.compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(names == table.rows.map(\.name))
  }

  @Test("of the day names exactly the keys that do something")
  func today() throws {
    for key in Self.keyboard {
      let script = ScriptedTerminal(
        size: Size(rows: 40, columns: 100), events: [.key(key)])
      let desk = TodayDesk(
        today: { TodayLoopTests.today(3) }, day: { TestDesk.day },
        sitting: { _ in try Sitting(at: TestDesk(TestDesk.cards(1)).desk) },
        statistics: { _ in ["figures"] }, add: { _ in }, start: .sample, begin: {})
      var loop = try TodayLoop(desk, on: script.terminal, look: ReviewLoop.Look())
      _ = try loop.run()
      let isRefused = script.frames.last?.text.contains("This key does nothing here") == true
      let action = TodayKeys.action(of: key)
      #expect(isRefused == (action == nil), "\(key)")
      #expect((script.frames.count == 1) == (action == .quit || action == .start), "\(key)")
    }
    let keys = TodayKeys.rows.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }
}
