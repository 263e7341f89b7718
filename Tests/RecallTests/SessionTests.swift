import Recall
import TestKit
import Testing

@Suite("A session")
struct SessionTests {
  static let today = StudyDay(100)

  static func card(
    _ name: String, row: UInt64? = nil, fact: UInt64? = nil,
    direction: Card.Direction = .forward, due: Int? = nil, interval: Int = 10
  ) -> Candidate {
    let id = CardID(hashing: [name])
    let own = UInt64(name.hashValue.magnitude)
    let schedule = due.map {
      Schedule(
        repetitions: 3, interval: interval, ease: 250, lapses: 0,
        last: StudyDay($0 - interval), due: StudyDay($0))
    }
    return Candidate(
      id: id, deck: "d", fact: Fact(hash: fact ?? own), row: row ?? own, direction: direction,
      schedule: schedule)
  }

  static func review(_ name: String, _ grade: Grade, kind: Review.Kind = .scheduled) -> Review {
    Review(
      id: LineID(writer: [], n: 1), card: CardID(hashing: [name]),
      at: Moment(milliseconds: 0, utcOffset: 0), day: today, kind: kind, grade: grade, mode: .flip)
  }

  static func names(_ session: Session, _ known: [String]) -> [String] {
    session.queue.map { item in known.first { CardID(hashing: [$0]) == item.card } ?? "?" }
  }

  @Test("The most overdue relative to its interval comes first, then new cards in lesson order")
  func order() {
    let session = Session(
      candidates: [
        Self.card("n1"), Self.card("a", due: 90, interval: 100), Self.card("n2"),
        Self.card("b", due: 98, interval: 2), Self.card("c", due: 100, interval: 1),
        Self.card("later", due: 101),
      ], on: Self.today)
    #expect(Self.names(session, ["n1", "n2", "a", "b", "c"]) == ["b", "a", "c", "n1", "n2"])
  }

  @Test("A day brings no more new cards than its limit, those already asked included")
  func newLimit() {
    let cards = (0..<9).map { Self.card("n\($0)") }
    let before = Session(candidates: cards, on: Self.today, limits: DayLimits(new: Limit(4)))
    #expect(before.count(.new) == 4)
    let after = Session(
      candidates: cards, on: Self.today, limits: DayLimits(new: Limit(4)),
      log: [Self.review("n0", .good), Self.review("n7", .good)].map(LogLine.review))
    #expect(Self.names(after, (0..<9).map { "n\($0)" }) == ["n1", "n2"])
  }

  @Test("New cards of other decks count, and take none away while there is room")
  func newLimitAcrossDecks() {
    let others = (0..<3).map { Self.card("o\($0)") }
    let own = (0..<5).map { Self.card("n\($0)") }
    let names = Set(own.map(\.id))
    func queue(_ limit: Int) -> Int {
      Session(
        candidates: others + own, on: Self.today, limits: DayLimits(new: Limit(limit)),
        isInScope: { names.contains($0) },
        log: (0..<3).map { .review(Self.review("o\($0)", .good)) }
      ).count(.new)
    }
    #expect([20, 8, 7, 4, 3, 2].map(queue) == [5, 5, 4, 1, 0, 0])
  }

  @Test("Of siblings the one due longest is asked, else the forward one")
  func siblings() {
    let session = Session(
      candidates: [
        Self.card("r", fact: 1, direction: .reverse), Self.card("f", fact: 1),
        Self.card("early", fact: 2, direction: .reverse, due: 90),
        Self.card("late", fact: 2, due: 95),
        Self.card("new", fact: 3), Self.card("due", fact: 3, direction: .reverse, due: 100),
      ], on: Self.today)
    #expect(
      Set(Self.names(session, ["r", "f", "early", "late", "new", "due"])) == ["f", "early", "due"])
  }

  @Test("A sibling answered elsewhere today puts the other off")
  func siblingAnswered() {
    let session = Session(
      candidates: [
        Self.card("f", fact: 1), Self.card("r", fact: 1, direction: .reverse), Self.card("x"),
      ], on: Self.today, log: [.review(Self.review("r", .good))])
    #expect(!Self.names(session, ["f", "r", "x"]).contains("f"))
  }

  @Test("Cards of one row keep three others between them where there are others")
  func rows() {
    let cards = (0..<4).flatMap { row in
      (0..<3).map { Self.card("\(row)\($0)", row: UInt64(row)) }
    }
    let names = Self.names(
      Session(candidates: cards, on: Self.today), cards.indices.map { "\($0 / 3)\($0 % 3)" })
    for (place, name) in names.enumerated() {
      #expect(!names[(place + 1)..<min(place + 4, names.count)].contains { $0.first == name.first })
    }
    #expect(Set(names).count == 12)
  }

  @Test("A card graded below 4 comes back after three others until it scores 4", arguments: 0...3)
  func drill(grade: Int) throws {
    let cards = (0..<6).map { Self.card("n\($0)") }
    var session = Session(candidates: cards, on: Self.today)
    let first = try #require(session.next)
    session.take(try #require(Grade(rawValue: grade)), of: first.card, as: .scheduled)
    #expect(session.queue.firstIndex { $0.card == first.card } == 3)
    session.take(.hard, of: first.card, as: .drill)
    #expect(session.queue[3].card == first.card)
    #expect(session.queue[3].reason == .drill)
    session.take(.good, of: first.card, as: .drill)
    #expect(!session.queue.contains { $0.card == first.card })
  }

  @Test("A failed last card comes back at once")
  func lonelyDrill() throws {
    var session = Session(candidates: [Self.card("n")], on: Self.today)
    session.take(.again, of: CardID(hashing: ["n"]), as: .scheduled)
    #expect(session.next?.reason == .drill)
  }

  @Test("Cram changes nothing")
  func cram() {
    var session = Session(candidates: [Self.card("n"), Self.card("m")], on: Self.today)
    let before = session.queue
    session.take(.again, of: CardID(hashing: ["n"]), as: .cram)
    #expect(session.queue == before)
  }

  @Test(
    "A session made anew from the log goes on with the card that would have come", arguments: 1...40
  )
  func resumes(seed: Int) throws {
    var random = SplitMix(seed: seed)
    var cards: [Candidate] = []
    for number in 0..<40 {
      let due = Bool.random(using: &random) ? Int.random(in: 80...105, using: &random) : nil
      cards.append(
        Self.card(
          "c\(number)", row: UInt64(number / 4), fact: UInt64(number / 2),
          direction: number % 2 == 0 ? .forward : .reverse, due: due,
          interval: Int.random(in: 1...40, using: &random)))
    }
    var session = Session(candidates: cards, on: Self.today, limits: DayLimits(new: Limit(7)))
    var log: [Review] = []
    while let item = session.next, log.count < 300 {
      let grade = try #require(Grade.allCases.randomElement(using: &random))
      var review = Self.review("", grade, kind: item.reason.kind)
      review.card = item.card
      log.append(review)
      session.take(grade, of: item.card, as: item.reason.kind)
      let resumed = Session(
        candidates: cards, on: Self.today, limits: DayLimits(new: Limit(7)),
        log: log.map(LogLine.review))
      #expect(resumed.queue == session.queue)
    }
    #expect(session.queue.isEmpty)
  }
}
