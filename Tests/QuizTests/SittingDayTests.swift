import Console
import Languages
import Recall
import Testing

@testable import Quiz

/// What a sitting asks in a day, and how it ends.
extension SittingTests {
  @Test("When the day is done more new cards can be asked, and a later sitting knows it")
  func more() throws {
    let desk = TestDesk(TestDesk.cards(14))
    desk.limits = DayLimits(new: Limit(1))
    var sitting = try Self.sitting(desk)
    sitting.reveal()
    try sitting.grade(.good)
    #expect(sitting.shown == nil)
    try sitting.askMore(10)
    #expect(sitting.session.queue.count == 10)
    #expect(try Self.sitting(desk).session.queue == sitting.session.queue)
    try sitting.undo()
    #expect(sitting.shown == nil)
  }

  @Test("Looking ahead asks what is not due, and changes no schedule")
  func ahead() throws {
    let desk = TestDesk(TestDesk.cards(2))
    var sitting = try Self.sitting(desk)
    for _ in 0..<2 {
      sitting.reveal()
      try sitting.grade(.good)
    }
    try sitting.lookAhead()
    #expect(sitting.session.queue.map(\.reason) == [.cram, .cram])
    sitting.reveal()
    try sitting.grade(.again)
    #expect(desk.log.last?.kind == .cram)
    #expect(sitting.shown?.reason == .cram)
  }

  @Test("Undoing past a look ahead leaves it, so that the grade counts again")
  func undoPastLookAhead() throws {
    let desk = TestDesk(TestDesk.cards(2))
    var sitting = try Self.sitting(desk)
    for _ in 0..<2 {
      sitting.reveal()
      try sitting.grade(.good)
    }
    try sitting.lookAhead()
    sitting.reveal()
    try sitting.grade(.good)
    try sitting.undo()
    #expect(sitting.shown?.reason == .cram)
    try sitting.undo()
    #expect(sitting.plan.purpose == .day && sitting.shown?.reason == .new)
    sitting.reveal()
    try sitting.grade(.hard)
    #expect(desk.log.last?.kind == .scheduled)
  }

  @Test("Where no new cards are left nothing is written, so that undo reaches the last grade")
  func noMoreNew() throws {
    let desk = TestDesk(TestDesk.cards(1))
    var sitting = try Self.sitting(desk)
    sitting.reveal()
    try sitting.grade(.good)
    let lines = desk.lines.count
    try sitting.askMore(10)
    #expect(desk.lines.count == lines && sitting.note == Wording.noMoreNew)
    try sitting.undo()
    #expect(sitting.shown != nil)
  }

  @Test("What a look ahead leaves of the day is told, and the day is not said to be done")
  func aheadIsNotDone() throws {
    let desk = TestDesk(TestDesk.cards(3))
    var sitting = try Sitting(at: desk.desk, plan: Sitting.Plan(purpose: .cram))
    sitting.reveal()
    try sitting.grade(.good)
    let summary = try Summary(of: sitting)
    #expect(summary.left == 3)
    #expect("\(summary.line)".contains("3 cards left today."))
  }

  @Test("Who has reviewed nothing is told what the day came to, and of other decks")
  func nothingReviewed() throws {
    let desk = TestDesk([])
    desk.outlook = Outlook(tomorrow: 2, elsewhere: 3, today: .init(reviews: 20, right: 18))
    let summary = try Summary(of: Self.sitting(desk))
    #expect("\(summary.line)" == "Done here; 3 cards left in other decks. Due tomorrow: 2.")
    let layout = Layout(size: Size(rows: 24, columns: 80), glyphs: .unicode, language: .english)
    let screen = EndScreen(summary: summary, rows: [:], note: nil, layout: layout).frame(scroll: 0)
    for text in ["Done here", "20 today, 18 right (90%)", "3 cards left"] {
      #expect(screen.text.contains(text), "\(text)")
    }
  }

  @Test(
    "The end tells how many were right of a hundred, and how long it took",
    arguments: [
      (40, Language.english, ["Reviewed  3, 2 right (67%)", "Time      2 minutes", "Pace "]),
      (200, .english, ["  3, 2 right (67%)", "Time      2 minutes", "40.0 seconds a card"]),
      (40, .vietnamese, ["Đã ôn      3, đúng 2 (67%)", "Thời gian  2 phút", "Nhịp "]),
      (200, .vietnamese, ["3, đúng 2 (67%)", "Thời gian  2 phút", "40,0 giây mỗi thẻ"]),
    ])
  func figures(columns: Int, language: Language, lines: [String]) throws {
    let desk = TestDesk(TestDesk.cards(3))
    var sitting = try Self.sitting(desk)
    for (turn, grade) in [Grade.good, .again, .good].enumerated() {
      sitting.reveal()
      desk.milliseconds = (turn + 1) * 40_000
      try sitting.grade(grade)
    }
    let layout = Layout(
      size: Size(rows: 12, columns: columns), glyphs: .unicode, language: language)
    let screen = EndScreen(summary: try Summary(of: sitting), rows: [:], note: nil, layout: layout)
      .frame(scroll: 0)
    for line in lines { #expect(screen.text.contains(line), "\(line): \(screen.text)") }
  }

  @Test("When the time is over Enter goes on with what waits")
  func goOn() throws {
    let desk = TestDesk(TestDesk.cards(3))
    var sitting = try Self.sitting(desk, budget: 60_000)
    sitting.reveal()
    desk.milliseconds = 60_000
    try sitting.grade(.good)
    #expect(sitting.isTimeUp)
    #expect(KeyTable(.timeUp).action(of: .enter) == .step(.goOn))
    #expect(KeyTable(.done).action(of: .enter) == .quit)
    try sitting.take(.goOn)
    #expect(sitting.shown != nil && sitting.session.queue.count == 2)
    desk.milliseconds = 600_000
    sitting.reveal()
    try sitting.grade(.good)
    #expect(sitting.shown != nil)
  }

  @Test("A grade of another day is taken back with its day")
  func undoOfAnotherDay() {
    let review = Review(
      id: LineID(writer: Array(repeating: 0, count: 16), n: 1),
      card: CardID(hashing: ["a"]), at: Moment(milliseconds: 0, utcOffset: 0),
      day: TestDesk.day + -1, kind: .scheduled, grade: .easy, mode: .flip)
    #expect(
      "\(Undoing.sentence(.review(review), of: "Heron", on: TestDesk.day))"
        == "Taken back: Easy of \(TestDesk.day + -1) for Heron")
    #expect(
      "\(Undoing.sentence(.review(review), of: "Heron", on: TestDesk.day + -1))"
        == "Taken back: Easy for Heron")
  }

  @Test("When the time is over no further card is asked, and what waits is told")
  func budget() throws {
    let desk = TestDesk(TestDesk.cards(5))
    var sitting = try Self.sitting(desk, budget: 60_000)
    sitting.reveal()
    desk.milliseconds = 59_999
    try sitting.grade(.good)
    #expect(sitting.shown != nil)
    sitting.reveal()
    desk.milliseconds = 60_000
    try sitting.grade(.good)
    #expect(sitting.shown == nil && sitting.isTimeUp)
    #expect(try Summary(of: sitting).left == 3)
    try sitting.undo()
    #expect(desk.log.count == 1)
  }

  @Test("A grade taken back after the time is over can be given anew")
  func undoAfterTime() throws {
    let desk = TestDesk(TestDesk.cards(5))
    var sitting = try Self.sitting(desk, budget: 60_000)
    let first = sitting.shown?.entry.id
    sitting.reveal()
    desk.milliseconds = 60_000
    try sitting.grade(.again)
    #expect(sitting.shown == nil && sitting.isTimeUp)
    try sitting.undo()
    #expect(sitting.shown?.entry.id == first && !sitting.isTimeUp)
    sitting.reveal()
    try sitting.grade(.good)
    #expect(sitting.shown == nil && sitting.isTimeUp)
    #expect(desk.log.map(\.grade) == [.good])
  }

  @Test("Who goes on after the time is over is not told at the end that it is")
  func moreAfterTime() throws {
    let desk = TestDesk(TestDesk.cards(2))
    var sitting = try Self.sitting(desk, budget: 60_000)
    sitting.reveal()
    desk.milliseconds = 60_000
    try sitting.grade(.good)
    #expect(sitting.isTimeUp)
    try sitting.goOn()
    sitting.reveal()
    try sitting.grade(.good)
    #expect(sitting.shown == nil && !sitting.isTimeUp)
  }

  @Test("A card that is forgotten once more than it should is named a leech")
  func leech() throws {
    let desk = TestDesk(TestDesk.cards(1))
    desk.schedule(
      0,
      Schedule(
        repetitions: 3, interval: 10, ease: 250, lapses: 0, last: TestDesk.day + -10,
        due: TestDesk.day))
    var sitting = try Sitting(at: desk.desk, plan: Sitting.Plan(leech: 1))
    sitting.reveal()
    try sitting.grade(.again)
    #expect(sitting.note?.description.hasPrefix("Forgotten 1 time: 'Bird 1") == true)
    try sitting.undo()
    var own = try Sitting(at: desk.desk, plan: Sitting.Plan(leech: 1, deckLeeches: ["Vögel": 2]))
    own.reveal()
    try own.grade(.again)
    #expect(own.note?.description.hasPrefix("Again") == true)
  }

  @Test("The hardest cards of a session are at most three, the worst grade first")
  func hardest() throws {
    var sitting = try Self.sitting(TestDesk(TestDesk.cards(6)))
    for grade in [Grade.hard, .again, .good, .hard, .again] {
      sitting.reveal()
      try sitting.grade(grade)
    }
    let names = try Summary(of: sitting).hardest.map(\.card.prompt)
    #expect(names.count == 3)
    #expect(names.first == "Bird 2 — habitat?")
  }
}
