import Console
import Languages
import Recall
import Testing

@testable import Quiz

@Suite("A leech that comes up on a later day")
struct LeechTests {
  /// A desk whose first card was forgotten so often and is due today.
  private static func desk(lapses: Int) -> TestDesk {
    let desk = TestDesk(TestDesk.cards(6))
    desk.schedule(
      0,
      Schedule(
        repetitions: 2, interval: 6, ease: 130, lapses: lapses, last: TestDesk.day + -6,
        due: TestDesk.day))
    return desk
  }

  /// The screens of a session in which the keys are pressed.
  private static func screens(
    _ desk: TestDesk, _ keys: String, plan: Sitting.Plan = Sitting.Plan(),
    language: Language = .english, rows: Int = 12, columns: Int = 40
  ) throws -> [String] {
    let script = ScriptedTerminal(size: Size(rows: rows, columns: columns), typing: keys)
    var loop = ReviewLoop(
      try Sitting(at: desk.desk, plan: plan), on: script.terminal,
      look: ReviewLoop.Look(language: language))
    _ = try loop.run()
    return script.frames.map(\.text)
  }

  @Test(
    "says so beside its answer on one row, with what can be done",
    arguments: [
      (Language.english, 99, "Forgotten 99 times: e edit, @ aside"),
      (.vietnamese, 99, "Đã quên 99 lần: e sửa, @ tạm ngưng"),
    ])
  func answer(language: Language, lapses: Int, line: String) throws {
    let screens = try Self.screens(Self.desk(lapses: lapses), " q", language: language)
    #expect(!screens[0].contains(line))
    #expect(screens[1].contains("\n  \(line)\n  ──"), "\(screens[1])")
  }

  @Test("says it after what Enter does, where an answer was typed")
  func typed() throws {
    let screens = try Self.screens(
      Self.desk(lapses: 9), "Answer 1\r", plan: Sitting.Plan(mode: .type), columns: 80)
    #expect(
      screens.last?.contains("Enter takes Good. Forgotten 9 times: e edit, @ aside\n") == true)
  }

  @Test("and no other card, nor the leech once more on the day of its lapse")
  func others() throws {
    #expect(try !Self.screens(Self.desk(lapses: 7), " q")[1].contains("Forgotten"))
    let own = Sitting.Plan(leech: 4, deckLeeches: ["Vögel": 9])
    #expect(try !Self.screens(Self.desk(lapses: 8), " q", plan: own)[1].contains("Forgotten"))
    #expect(try Self.screens(Self.desk(lapses: 9), " q", plan: own)[1].contains("Forgotten"))
    let day = try Self.screens(Self.desk(lapses: 8), " 1 3 3 3 q", columns: 80)
    #expect(day.last?.contains("Bird 1") == true && day.last?.contains("Forgotten") == false)
  }

  @Test("says it where it is looked into, by the keys that do something there")
  func info() throws {
    let line = "It keeps being forgotten: e rewrites it, @ puts it aside."
    #expect(try Self.screens(Self.desk(lapses: 8), "i", columns: 80).last?.contains(line) == true)
    #expect(try Self.screens(Self.desk(lapses: 7), "i", columns: 80).last?.contains(line) == false)
    let typing = try Self.screens(
      Self.desk(lapses: 8), "\u{1B}i", plan: Sitting.Plan(mode: .type), columns: 80)
    #expect(typing.last?.contains("Alt-e rewrites it, Alt-@ puts it aside.") == true)
  }

  @Test("says it in plain lines too, by their commands")
  func plain() throws {
    let output = try PlainSessionTests.run(Self.desk(lapses: 8), ["info", "", "q"])
    #expect(
      output.contains("It keeps being forgotten: edit rewrites it, suspend puts it aside."))
    #expect(
      output.contains("Forgotten 8 times: edit rewrites the card, suspend puts it aside."))
    let usual = try PlainSessionTests.run(Self.desk(lapses: 7), ["info", "", "q"])
    #expect(!usual.contains { $0.contains("orgotten:") || $0.hasPrefix("Forgotten") })
  }
}
