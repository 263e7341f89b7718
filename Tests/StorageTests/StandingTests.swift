import Recall
import Storage
import Testing

@Suite("What a learner says of a card")
struct StandingTests {
  let test: TestLibrary
  var library: Library { test.library }

  init() throws {
    test = try TestLibrary()
  }

  /// The places of the cards that a day may ask.
  private func asked(_ day: Int) throws -> [Int] {
    try library.day(StudyDay(day)).candidates.filter { !$0.isAway }
      .compactMap { TestLibrary.cards.firstIndex(of: $0.id) }.sorted()
  }

  @Test("A suspended card is not asked until it is resumed, and keeps its schedule")
  func suspended() throws {
    try test.record(0, .good, day: 100)
    let schedule = try library.card(TestLibrary.cards[0])?.schedule
    try test.act(.suspend, 0, day: 100)
    try test.act(.suspend, 1, day: 100)
    #expect(try asked(101) == [2, 3, 4, 5])
    #expect(try library.card(TestLibrary.cards[0])?.state == .suspended)
    #expect(try library.dueCount(on: StudyDay(101)) == 0)
    try test.act(.resume, 0, day: 101)
    try test.act(.resume, 1, day: 101)
    #expect(try asked(101) == [0, 1, 2, 3, 4, 5])
    #expect(try library.card(TestLibrary.cards[0])?.schedule == schedule)
  }

  @Test("A buried card is asked on another day")
  func buried() throws {
    try test.record(0, .good, day: 99)
    try test.act(.bury, 0, day: 100)
    try test.act(.burySiblings, 1, day: 100)
    #expect(try asked(100) == [2, 3, 4, 5])
    #expect(try asked(101) == [0, 1, 2, 3, 4, 5])
    try test.act(.bury, 2, day: 102)
    let day = try library.day(StudyDay(102), limits: DayLimits(new: Limit(1)))
    let session = Session(candidates: day.candidates, on: StudyDay(102), limits: day.limits)
    #expect(session.count(.new) == 1)
  }

  @Test("A card that was answered today and then put aside still counts to the day")
  func answeredAndAway() throws {
    try test.record(0, .again, day: 100)
    try test.act(.suspend, 0, day: 100)
    let day = try library.day(StudyDay(100), limits: DayLimits(new: Limit(2)))
    let session = Session(
      candidates: day.candidates, on: StudyDay(100), limits: day.limits, log: day.log)
    #expect(session.count(.drill) == 0)
    #expect(session.count(.new) == 1)
  }

  @Test("More new cards are for the day on which they were asked for")
  func more() throws {
    try test.act(.more, nil, value: "3", day: 100)
    let limits = DayLimits(new: Limit(1, decks: ["D": 1]))
    #expect(try library.day(StudyDay(100), limits: limits).limits.new == Limit(4, decks: ["D": 4]))
    #expect(try library.day(StudyDay(101), limits: limits).limits == limits)
  }

  @Test("Flags and marks come and go by themselves")
  func flags() throws {
    try test.act(.flag, 0, day: 100)
    try test.act(.mark, 0, day: 100)
    try test.act(.unflag, 0, day: 101)
    let standing = try #require(try library.card(TestLibrary.cards[0])?.standing)
    #expect(!standing.isFlagged && standing.isMarked)
    #expect(try library.history(of: TestLibrary.cards[0]).count == 3)
  }

  @Test("A suspension that the table has and the log has not is found, and mended by a rebuild")
  func examined() throws {
    try test.act(.flag, 0, day: 100)
    try test.tamper("UPDATE standing SET is_suspended = 1")
    #expect(try library.examine().problems.count == 1)
    _ = try library.rebuild()
    #expect(try library.examine().problems == [])
  }

  @Test("A card's mates are those of its table, and those that ask the same elsewhere in its deck")
  func mates() throws {
    func card(_ prompt: String, _ answer: String, table: Int?) -> Card {
      Card(kind: .forward, prompt: prompt, answer: answer, key: prompt, table: table)
    }
    let cards = [
      card("Heron — food?", "fish", table: 3), card("Snipe — food?", "worms", table: 3),
      card("Heron — food?", "frogs", table: 9), card("Avocet — food?", "shrimps", table: 9),
      card("Heron — food?", "eels", table: nil),
    ]
    let entries = zip(TestLibrary.cards, cards).map { Entry(id: $0, deck: "D", card: $1) }
    try library.synchronize(
      Deck(name: "D", path: "/d.md", file: FileState(digest: "", modified: 0, size: 0)),
      entries: entries, lines: [1, 2, 3, 4, 5])
    func answers(_ place: Int) throws -> [String] {
      try library.mates(of: entries[place]).map(\.entry.card.answer)
    }
    #expect(try answers(0) == ["fish", "worms", "frogs", "eels"])
    #expect(try answers(3) == ["frogs", "shrimps"])
    #expect(try answers(4) == ["fish", "frogs", "eels"])
  }

  @Test("A streak, the pace and the answers of some days are those of the standing reviews")
  func figures() throws {
    for day in 98...100 { try test.record(day - 98, .good, day: day) }
    try test.record(3, .again, day: 100)
    #expect(try library.streak(on: StudyDay(100)) == 3)
    #expect(try library.streak(on: StudyDay(101)) == 3)
    #expect(try library.streak(on: StudyDay(102)) == 0)
    let answers = try library.answers(StudyDay(99)...StudyDay(100))
    #expect(answers.reviews == 3 && answers.right == 2 && answers.new == 3)
    try test.undo(day: 100)
    #expect(try library.answers(StudyDay(99)...StudyDay(100)).reviews == 2)
    #expect(try library.pace() == .unknown)
    #expect(try library.progress().map(\.learned) == [3])
    // What was taken back does not make the next answer a second one.
    try test.record(3, .good, day: 100)
    #expect(try library.answers(StudyDay(99)...StudyDay(100)).new == 3)
  }
}
