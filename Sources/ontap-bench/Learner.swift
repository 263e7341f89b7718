import Recall

/// A learner who answers every card on the day it is due: the reviews of years, one by one.
///
/// The same seed gives the same reviews. Cards are asked as a session asks them: scheduled when new
/// or due, then drilled on the same day until graded 4 or better. So the log is one that the
/// program itself could have written.
struct Learner: Sequence, IteratorProtocol {
  /// 2023-11-23, after which a library of the usual sizes has a due day in 2026.
  static let firstDay = StudyDay(19_684)
  /// Days over which all but the last cards are introduced.
  private static let daysOfNewCards = 1000
  /// One card in this many is still new at the end.
  private static let shareLeftNew = 20
  /// Of twenty answers.
  private static let habits: [Grade] =
    [.blackout, .wrong] + Array(repeating: .hard, count: 3) + Array(repeating: .good, count: 11)
    + Array(repeating: .easy, count: 4)
  /// Milliseconds from one answer to the next, so that tens of thousands fit a day.
  private static let pace = 2000
  private static let rules = SM2.Rules()

  private let cards: [CardID]
  private let writer: [UInt8]
  private var random = SplitMix(seed: 2026)
  private var schedules: [Schedule?]
  private var dueOn: [Int: [Int]] = [:]
  private var introduced = 0
  private var queue: [Int] = []
  private var drills: [Int] = []
  private var n = 0
  private var answersToday = 0
  private(set) var day: StudyDay

  init(of cards: [CardID], writer: [UInt8]) {
    self.cards = cards
    self.writer = writer
    schedules = Array(repeating: nil, count: cards.count)
    day = Self.firstDay + -1
  }

  mutating func next() -> Review? {
    guard !cards.isEmpty else { return nil }
    while queue.isEmpty && drills.isEmpty { wake() }
    let isDrill = queue.isEmpty
    guard let card = isDrill ? drills.popLast() : queue.popLast() else { return nil }
    let grade = Self.habits.randomElement(using: &random) ?? .good
    if Self.rules.owesDrill(grade) { drills.insert(card, at: 0) }
    if !isDrill {
      let schedule = SM2.schedule(
        after: grade, from: schedules[card], on: day, by: Self.rules)
      schedules[card] = schedule
      dueOn[schedule.due.number, default: []].append(card)
    }
    return review(of: card, grade, as: isDrill ? .drill : .scheduled)
  }

  private mutating func review(of card: Int, _ grade: Grade, as kind: Review.Kind) -> Review {
    n += 1
    answersToday += 1
    let morning = day.number * 86_400_000 + 5 * 3_600_000
    return Review(
      id: LineID(writer: writer, n: n), card: cards[card],
      at: Moment(milliseconds: morning + answersToday * Self.pace, utcOffset: 0), day: day,
      kind: kind, grade: grade, took: Int.random(in: 1500...9000, using: &random), mode: .flip)
  }

  /// The next day: what is due, then the day's new cards.
  private mutating func wake() {
    day = day + 1
    answersToday = 0
    let known = cards.count - cards.count / Self.shareLeftNew
    let passed = day - Self.firstDay + 1
    let until = Swift.max(introduced, Swift.min(known, known * passed / Self.daysOfNewCards))
    queue = (dueOn.removeValue(forKey: day.number) ?? []) + Array(introduced..<until)
    queue.reverse()
    introduced = until
  }
}
