import Recall
import TestKit
import Testing

@Suite("The rules of SM-2 that can be chosen")
struct SM2RulesTests {
  static let lowered: SM2.Rules = {
    var rules = SM2.Rules()
    rules.take("ease-on-failure=lowered")
    return rules
  }()

  @Test(
    "Where failures lower the ease, eases and repetitions are those of the author's own program",
    .enabled(if: SM2Tests.hasVectors, "the shared vectors are not here"))
  func authorsReading() throws {
    var lowerings = 0
    for vector in try SM2Tests.vectors("cases") {
      let grades = try #require(vector["grades"] as? [Int])
      let readings = try #require(vector["other"] as? [String: [String: Any]])
      let author = try #require(readings["author_code"])
      let hundredths = try #require(author["ef"] as? [Double]).map { Int(($0 * 100).rounded()) }
      let schedules = try SM2Tests.schedules(grades, by: Self.lowered)
      #expect(schedules.map(\.ease) == hundredths)
      #expect(schedules.map(\.repetitions) == author["n"] as? [Int])
      #expect(schedules.map(\.interval) == Self.intervals(grades, eases: hundredths))
      if hundredths != (try SM2Tests.schedules(grades).map(\.ease)) { lowerings += 1 }
    }
    #expect(lowerings > 100)
  }

  /// The author's program rounds to the nearest day; the text, and we, round up.
  static func intervals(_ grades: [Int], eases: [Int]) -> [Int] {
    var intervals: [Int] = []
    var repetitions = 0
    for (place, grade) in grades.enumerated() {
      repetitions = grade < 3 ? 0 : repetitions + 1
      guard repetitions > 2 else {
        intervals.append(repetitions == 2 ? 6 : 1)
        continue
      }
      let days = intervals[place - 1] * eases[place - 1]
      intervals.append(min(36_500, days / 100 + (days % 100 == 0 ? 0 : 1)))
    }
    return intervals
  }

  @Test(
    "A failure lowers the ease of a card by the formula, down to 1.30",
    arguments: [([2], [218]), ([1], [196]), ([0], [170]), ([4, 2, 0, 0], [250, 218, 138, 130])])
  func lowering(grades: [Int], eases: [Int]) throws {
    #expect(try SM2Tests.schedules(grades, by: Self.lowered).map(\.ease) == eases)
  }

  @Test("Below 4 owes a drill, or only failures do", arguments: Grade.allCases)
  func drills(grade: Grade) {
    var rules = SM2.Rules()
    #expect(rules.owesDrill(grade) == (grade.rawValue < 4))
    rules.take("drill=failures")
    #expect(rules.owesDrill(grade) == (grade.rawValue < 3))
    rules.take("drill=below-4")
    #expect(rules == SM2.Rules())
  }

  @Test(
    "A setting that is no rule changes none",
    arguments: ["", "=", "drill", "drill=", "drill=never", "new=5", "Drill=failures", "x=lowered"])
  func noRule(setting: String) {
    var rules = SM2.Rules()
    rules.take(setting)
    #expect(rules == SM2.Rules())
  }

  @Test("Settings are written as they are read")
  func roundTrip() {
    var preferences = Preferences()
    preferences.easeOnFailure = .lowered
    preferences.drill = .failures
    var rules = SM2.Rules()
    for key in Settings.Key.allCases where key.changesSchedules {
      rules.take(SM2.Rules.setting(key, of: preferences))
    }
    #expect(rules.preferences == preferences)
  }

  @Test("A session counts each answer by the rules under which it was given")
  func session() {
    let cards = ["a", "b", "c"].map { SessionTests.card($0) }
    func setting(_ value: String) -> LogLine {
      .act(
        Act(
          id: LineID(writer: [], n: 1), card: nil, at: Moment(milliseconds: 0, utcOffset: 0),
          day: SessionTests.today, kind: .setting, value: value))
    }
    let session = Session(
      candidates: cards, on: SessionTests.today,
      log: [
        .review(SessionTests.review("a", .hard)), setting("drill=failures"),
        .review(SessionTests.review("b", .hard)), .review(SessionTests.review("c", .again)),
      ])
    #expect(SessionTests.names(session, ["a", "b", "c"]) == ["a", "c"])
    #expect(session.rules.drill == .failures)
  }
}
