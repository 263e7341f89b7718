import Recall
import Storage
import TestKit
import Testing

@Suite("Rules in the log")
struct RulesTests {
  let test: TestLibrary
  var library: Library { test.library }

  init() throws {
    test = try TestLibrary()
  }

  func ease(_ card: Int) throws -> Int? {
    try library.card(TestLibrary.cards[card])?.schedule?.ease
  }

  @Test("An answer counts by the rules under which it was given, whatever is set later")
  func moments() throws {
    try test.record(0, .again, day: 100)
    try test.act(.setting, nil, value: "ease-on-failure=lowered", day: 100)
    try test.record(0, .again, day: 101)
    try test.record(1, .blackout, day: 101)
    try test.act(.setting, nil, value: "ease-on-failure=unchanged", day: 102)
    try test.record(0, .again, day: 102)
    #expect(try [ease(0), ease(1)] == [218, 170])
    #expect(try library.examine().problems == [])
    _ = try library.rebuild()
    #expect(try [ease(0), ease(1)] == [218, 170])
    let condition = try library.examine()
    #expect(condition.logDigest == condition.scheduleDigest)
  }

  @Test("Whether a drill is owed depends on the rules at the answer before it")
  func drills() throws {
    try test.record(0, .hard, day: 100)
    try test.act(.setting, nil, value: "drill=failures", day: 100)
    try test.record(1, .hard, day: 100)
    try test.record(2, .again, day: 100)
    let kinds = try (0..<3).map { try library.kind(of: TestLibrary.cards[$0], on: StudyDay(100)) }
    #expect(kinds == [.drill, .cram, .drill])
    let day = try library.day(StudyDay(100))
    let session = Session(
      candidates: day.candidates, on: StudyDay(100), limits: day.limits, log: day.log)
    let drills = session.queue.filter { $0.reason == .drill }.map(\.card)
    #expect(Set(drills) == [TestLibrary.cards[0], TestLibrary.cards[2]])
  }

  @Test("Undo passes over settings, and none can be taken back")
  func undo() throws {
    try test.record(0, .good, day: 100)
    let act = try test.act(.setting, nil, value: "drill=failures", day: 100)
    #expect(try test.undo(day: 100)?.card == TestLibrary.cards[0])
    #expect(try test.undo(day: 100) == nil)
    let moment = Moment(milliseconds: 101 * 86_400_000, utcOffset: 0)
    #expect(try library.void(act.id, at: moment, day: StudyDay(101)) == nil)
    #expect(try library.rules().drill == .failures)
  }

  @Test("On any history with settings the schedules are the replay of the log", arguments: 1...6)
  func replay(seed: Int) throws {
    var random = SplitMix(seed: seed)
    let settings = [
      "ease-on-failure=lowered", "ease-on-failure=unchanged", "drill=failures", "drill=below-4",
    ]
    for step in 0..<120 {
      let day = 100 + step / 5
      switch Int.random(in: 0..<9, using: &random) {
      case 0: try test.undo(day: day)
      case 1: try test.act(at: random.next(), day: day)
      case 2:
        try test.act(.setting, nil, value: settings.randomElement(using: &random), day: day)
      default:
        try test.record(
          Int.random(in: 0..<6, using: &random),
          Grade.allCases.randomElement(using: &random) ?? .good, day: day)
      }
      if step % 20 == 0 { #expect(try library.examine().problems == []) }
    }
    let before = try library.cards().map(\.schedule)
    #expect(try library.examine().problems == [])
    _ = try library.rebuild()
    #expect(try library.cards().map(\.schedule) == before)
  }
}
