import Recall
import Storage
import TestKit

/// Years of answers by a learner who travels, makes mistakes, takes things back and starts anew:
/// the same for the same seed.
struct MadeLog {
  private let library: Library
  private let cards: [CardID]
  private var generator: SplitMix
  private var replay = Replay()
  private(set) var day: StudyDay
  private var at = 0

  init(in library: Library, of cards: [CardID], seed: Int, from day: StudyDay) {
    self.library = library
    self.cards = cards
    self.day = day
    generator = SplitMix(seed: seed)
  }

  /// Answers so many cards; now and then a line is taken back, a card begun anew or put aside, or
  /// the rules are changed.
  mutating func fill(_ count: Int) throws {
    var left = count
    while left > 0 {
      let part = min(left, 1 + Int.random(in: 0..<600, using: &generator))
      try answer(part)
      left -= part
      for _ in 0..<Int.random(in: 0...4, using: &generator) { try act() }
    }
  }

  private mutating func answer(_ count: Int) throws {
    var line = try library.upcomingLine()
    var reviews: [Review] = []
    var today = 0
    for _ in 0..<count {
      today -= 1
      if today < 0 {
        day = day + Int.random(in: 1...3, using: &generator)
        today = Int.random(in: 0...40, using: &generator)
      }
      let review = review(line)
      replay.take(.review(review))
      reviews.append(review)
      line.n += 1
    }
    try library.append(reviews)
  }

  private mutating func review(_ line: LineID) -> Review {
    let card = cards[Int.random(in: cards.indices, using: &generator)]
    let isDue = replay.schedules[card].map { $0.due <= day } ?? true
    let grades: [Grade] = [.blackout, .wrong, .again, .hard, .good, .good, .good, .easy, .easy]
    let moment = moment()
    return Review(
      id: line, card: card, at: moment, day: day,
      kind: isDue ? .scheduled : Bool.random(using: &generator) ? .drill : .cram,
      grade: grades[Int.random(in: grades.indices, using: &generator)],
      took: Int.random(in: 0...9, using: &generator) == 0
        ? nil : Int.random(in: 0...90_000, using: &generator),
      mode: Review.Mode.allCases[Int.random(in: 0..<4, using: &generator)])
  }

  /// A time on the study day, never before the last one.
  private mutating func moment() -> Moment {
    let offset = offset()
    let start = (day.number * 24 + StudyDay.usualRollover) * 3_600_000 - offset * 60_000
    at = max(at + 1, start + Int.random(in: 0..<80_000_000, using: &generator))
    return Moment(milliseconds: at, utcOffset: offset)
  }

  /// Berlin and New York with their summers, and Ho Chi Minh City, half a year in each.
  private func offset() -> Int {
    let isSummer = (90..<300).contains((day.number - 20_454) % 365)
    return switch day.number / 180 % 3 {
    case 0: isSummer ? 120 : 60
    case 1: isSummer ? -240 : -300
    default: 420
    }
  }

  private mutating func act() throws {
    let card = cards[Int.random(in: cards.indices, using: &generator)]
    switch Int.random(in: 0..<6, using: &generator) {
    case 0, 1:
      let next = try library.upcomingLine()
      let line = LineID(
        writer: next.writer, n: Int.random(in: max(1, next.n - 30)...next.n, using: &generator))
      _ = try library.void(line, at: moment(), day: day)
    case 2: try library.record(.reset, of: card, at: moment(), day: day)
    case 3: try library.record(.suspend, of: card, at: moment(), day: day)
    case 4:
      let rule = Bool.random(using: &generator) ? "lowered" : "unchanged"
      try library.record(
        .setting, of: nil, value: "ease-on-failure=\(rule)", at: moment(), day: day)
    default:
      _ = try library.record(
        Answer(
          card: card, grade: .again, mode: .type, instead: "it's “wrong”, or so", at: moment(),
          day: day))
    }
  }
}
