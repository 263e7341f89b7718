import Foundation
import Recall
import Storage
import TestKit
import Testing

@Suite("A library")
struct LibraryTests {
  let test: TestLibrary
  var library: Library { test.library }

  init() throws {
    test = try TestLibrary()
  }

  @Test("A scheduled review is kept with the schedule that follows from it")
  func record() throws {
    let (review, schedule) = try test.record(0, .good, day: 100)
    #expect(review.kind == .scheduled)
    #expect(schedule?.due == StudyDay(101))
    let card = try #require(try library.card(TestLibrary.cards[0]))
    #expect(card.schedule == schedule)
    #expect(card.state == .learning)
    #expect(card.entry.card.accept == ["ạ", "b"])
    #expect(card.entry.card.context == ["Top", "Mục"])
    #expect(try library.reviews(of: TestLibrary.cards[0]) == [review])
  }

  @Test("New or due is scheduled, owed a drill is a drill, and all else is cram")
  func kinds() throws {
    #expect(try test.record(0, .again, day: 100).review.kind == .scheduled)
    #expect(try test.record(0, .hard, day: 100).review.kind == .drill)
    let drilled = try test.record(0, .good, day: 100)
    #expect(drilled.review.kind == .drill)
    #expect(drilled.schedule?.due == StudyDay(101))
    #expect(try test.record(0, .again, day: 100).review.kind == .cram)
    #expect(try test.record(0, .good, day: 101).review.kind == .scheduled)
  }

  @Test("A grade for a card that was answered meanwhile is not written")
  func overtaken() throws {
    try test.record(0, .good, day: 100)
    #expect(throws: StorageError.overtaken) {
      try test.record(0, .good, day: 100, as: .scheduled)
    }
    #expect(try library.reviews(of: TestLibrary.cards[0]).count == 1)
  }

  @Test("Undo takes back the newest standing review, and the schedule with it")
  func void() throws {
    try test.record(0, .good, day: 100)
    let before = try library.card(TestLibrary.cards[0])?.schedule
    try test.record(0, .easy, day: 101)
    try test.record(1, .good, day: 101)
    #expect(try test.undo(day: 101)?.card == TestLibrary.cards[1])
    #expect(try library.card(TestLibrary.cards[1])?.schedule == nil)
    #expect(try test.undo(day: 101)?.card == TestLibrary.cards[0])
    #expect(try library.card(TestLibrary.cards[0])?.schedule == before)
    try test.undo(day: 101)
    #expect(try test.undo(day: 101) == nil)
    #expect(try library.examine().problems == [])
  }

  @Test("What was answered instead is gone from the history with the answer that is taken back")
  func answerTakenBack() throws {
    for _ in 0..<2 {
      _ = try library.record(
        Answer(
          card: TestLibrary.cards[0], grade: .again, mode: .type, instead: "the open sea",
          at: Moment(milliseconds: 100 * 86_400_000, utcOffset: 420), day: StudyDay(100)))
    }
    func kinds() throws -> [Act.Kind?] {
      try library.history(of: TestLibrary.cards[0]).map { line in
        if case .act(let act) = line { act.kind } else { nil }
      }
    }
    #expect(try kinds() == [.answered, nil, .answered, nil])
    try test.undo(day: 100)
    #expect(try kinds() == [.answered, nil])
    try test.undo(day: 100)
    #expect(try kinds() == [])
  }

  @Test("A line can be taken back by its name, once, whatever came after it")
  func voidByName() throws {
    let (first, _) = try test.record(0, .good, day: 100)
    try test.record(1, .good, day: 100)
    let moment = Moment(milliseconds: 200 * 86_400_000, utcOffset: 0)
    #expect(try library.void(first.id, at: moment, day: StudyDay(100)) == .review(first))
    #expect(try library.card(TestLibrary.cards[0])?.schedule == nil)
    #expect(try library.card(TestLibrary.cards[1])?.schedule != nil)
    #expect(try library.void(first.id, at: moment, day: StudyDay(100)) == nil)
    #expect(try library.examine().problems == [])
  }

  @Test("A clock set back keeps the order of the log and the study day it says")
  func clockBack() throws {
    try test.record(0, .good, day: 100, at: 5_000)
    let (review, _) = try test.record(1, .good, day: 99, at: 1_000)
    #expect(review.at.milliseconds == 5_001)
    #expect(review.day == StudyDay(99))
  }

  @Test("What a clock said that was set far back is kept beside the line, and no undo stops at it")
  func clockFarBack() throws {
    try test.record(0, .good, day: 100, at: 1_000_000)
    let (near, _) = try test.record(1, .good, day: 100, at: 700_000)
    let (far, _) = try test.record(2, .good, day: 100, at: 600_000)
    #expect(near.at.milliseconds == 1_000_001 && near.id.n == 2)
    #expect(far.at.milliseconds == 1_000_003 && far.id.n == 4)
    let notes = try test.sql("SELECT n, at_ms, value FROM act WHERE kind = 'clock'", in: test.path)
    #expect(notes.trimmingCharacters(in: .whitespacesAndNewlines) == "3|1000002|600000")
    #expect(try library.newestLine() == .review(far))
    #expect(try library.newestLine(before: far.id) == .review(near))
    #expect(try library.examine().problems == [])
  }

  @Test("As many undos as there were lines give the library as it was", arguments: 1...20)
  func undoAll(seed: Int) throws {
    var random = SplitMix(seed: seed)
    for step in 0..<20 { try test.record(step % 6, .good, day: 100 + step) }
    let before = try library.cards().map { "\($0.schedule, default: "new") \($0.standing)" }
    let count = Int.random(in: 1...30, using: &random)
    for step in 0..<count {
      if Bool.random(using: &random) {
        try test.act(at: random.next(), day: 130 + step / 4)
      } else {
        try test.record(
          Int.random(in: 0..<6, using: &random),
          Grade.allCases.randomElement(using: &random) ?? .good, day: 130 + step / 4)
      }
    }
    for _ in 0..<count { #expect(try test.undo(day: 140) != nil) }
    #expect(
      try library.cards().map { "\($0.schedule, default: "new") \($0.standing)" } == before)
    #expect(try library.examine().problems == [])
  }

  @Test("A card that begins anew has no schedule, and what came before counts no more")
  func reset() throws {
    for day in [100, 101, 107] { try test.record(0, .good, day: day) }
    try test.act(.reset, 0, day: 320)
    #expect(try library.card(TestLibrary.cards[0])?.schedule == nil)
    #expect(try test.record(0, .good, day: 320).schedule?.interval == 1)
    #expect(try library.examine().problems == [])
    try test.undo(day: 320)
    try test.undo(day: 320)
    #expect(try library.card(TestLibrary.cards[0])?.schedule?.repetitions == 3)
  }

  @Test("Only lines from before a sitting can be taken back as such")
  func undoBefore() throws {
    try test.record(0, .good, day: 100)
    let start = try library.upcomingLine()
    try test.record(1, .good, day: 100)
    #expect(try library.newestLine(before: start)?.card == TestLibrary.cards[0])
  }

  @Test("Lines of the log can be neither changed nor removed", arguments: ["review", "act"])
  func appendOnly(table: String) throws {
    try test.record(0, .good, day: 100)
    try test.undo(day: 100)
    try test.tamper("DELETE FROM \(table)")
    #expect(test.status != 0)
    try test.tamper("UPDATE \(table) SET study_day = 0")
    #expect(test.status != 0)
    #expect(try library.examine().problems == [])
  }

  @Test("On any history the folds are the replay of the log, and rebuilding changes nothing")
  func replay() throws {
    var random = SplitMix(seed: 3)
    for step in 0..<300 {
      let day = 100 + step / 6
      switch Int.random(in: 0..<8, using: &random) {
      case 0: try test.undo(day: day)
      case 1: try test.act(at: random.next(), day: day)
      default:
        try test.record(
          Int.random(in: 0..<6, using: &random),
          Grade.allCases.randomElement(using: &random) ?? .good, day: day)
      }
    }
    let before = try library.cards().map(\.schedule)
    #expect(try library.examine().problems == [])
    _ = try library.rebuild()
    #expect(try library.cards().map(\.schedule) == before)
    #expect(try library.examine().problems == [])
  }

  @Test("A card whose block has gone is retired, and comes back with its history")
  func retirement() throws {
    try test.record(1, .good, day: 100)
    let schedule = try library.card(TestLibrary.cards[1])?.schedule
    try test.synchronize([0, 2])
    #expect(try library.card(TestLibrary.cards[1])?.state == .retired)
    try test.synchronize([0, 1, 2], prompts: [1: "edited"])
    let card = try #require(try library.card(TestLibrary.cards[1]))
    #expect(card.schedule == schedule)
    #expect(card.entry.card.prompt == "edited")
  }

  @Test("A renamed deck keeps its cards")
  func rename() throws {
    try library.rename(deck: "D", to: "E")
    #expect(try library.cards(ofDeck: "E").count == 6)
    #expect(try library.decks().map(\.name) == ["E"])
  }

  @Test("A day's candidates have their schedules as the day began")
  func day() throws {
    try test.record(0, .good, day: 100)
    try test.record(0, .good, day: 101)
    try test.record(1, .again, day: 101)
    let day = try library.day(StudyDay(101), limits: DayLimits(new: Limit(2)))
    #expect(day.log.count == 2)
    #expect(day.candidates.first?.schedule?.interval == 1)
    #expect(day.candidates.first { $0.id == TestLibrary.cards[1] }?.schedule == nil)
    #expect(day.candidates.map(\.id).prefix(3) == TestLibrary.cards.prefix(3))
  }

  @Test("Figures count what the log holds, retired cards included")
  func figures() throws {
    try test.record(0, .good, day: 100)
    try test.record(0, .again, day: 101)
    try test.record(1, .good, day: 101)
    try test.synchronize([0, 2, 3])
    let history = try library.history()
    let studied = try library.studiedCards(in: history)
    let selection = Selection(
      of: history, on: StudyDay(101), in: Selection.last(30, until: StudyDay(101)))
    let statistics = Statistics(of: selection)
    #expect(statistics.totalReviews == 3)
    #expect(statistics.retention(.all, .all) == Retention(n: 1, passed: 0))
    let states = studied.cards.reduce(into: [CardState: Int]()) { $0[$1.state, default: 0] += 1 }
    #expect(states == [.learning: 1, .new: 2, .retired: 3])
    #expect(studied.cards.schedules.map(\.due) == [StudyDay(102)])
  }
}
