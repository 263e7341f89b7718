import Recall
import TestKit
import Testing

@Suite("The parts of a session")
struct SessionPartTests {
  @Test("Limits hold in all and for each deck, and new cards come from the decks in turns")
  func limits() {
    func cards(_ deck: String, _ count: Int, due: Int? = nil) -> [Candidate] {
      (0..<count).map { number in
        var card = SessionTests.card("\(deck)\(number)", due: due)
        card.deck = deck
        return card
      }
    }
    let candidates = cards("a", 5) + cards("b", 5) + cards("c", 4, due: 99)
    let names = candidates.map(\.id)
    func queue(_ limits: DayLimits) -> [Int] {
      Session(candidates: candidates, on: SessionTests.today, limits: limits).queue
        .compactMap { item in names.firstIndex(of: item.card) }
    }
    #expect(queue(DayLimits(new: Limit(4), reviews: Limit(0))) == [0, 5, 1, 6])
    #expect(queue(DayLimits(new: Limit(4, decks: ["a": 1]), reviews: Limit(0))) == [0, 5, 6, 7])
    #expect(queue(DayLimits(new: Limit(0), reviews: Limit(3))).count == 3)
    #expect(queue(DayLimits(new: Limit(0), reviews: Limit(9, decks: ["c": 2]))).count == 2)
  }

  @Test("A limit is raised for all decks and for each, and stays whole however large it is")
  func raised() {
    let limit = Limit(3, decks: ["a": 0, "b": .max]).raised(by: 10)
    #expect(limit == Limit(13, decks: ["a": 10, "b": .max]))
    #expect(Limit.none.raised(by: 10) == .none)
  }

  @Test("A review of a due card uses one of the day's, wherever it was given")
  func reviewLimit() {
    let cards = (0..<9).map { SessionTests.card("n\($0)", due: 99) }
    let session = Session(
      candidates: cards, on: SessionTests.today, limits: DayLimits(reviews: Limit(4)),
      log: ["n8", "n7"].map { .review(SessionTests.review($0, .good)) })
    #expect(session.count(.due) == 2)
  }

  @Test("A change of a text can be taken back, whatever was changed", arguments: 1...200)
  func textChange(seed: Int) throws {
    var random = SplitMix(seed: seed)
    let letters = Array("ab\n đếềẽẻ🇻🇳🇩🇪e\u{301}")
    func text() -> String {
      String(
        (0..<Int.random(in: 0...12, using: &random)).map { _ in
          letters.randomElement(using: &random) ?? "a"
        })
    }
    let (old, new) = (text(), text())
    guard let change = TextChange(from: old, to: new) else {
      #expect(Array(old.utf8) == Array(new.utf8))
      return
    }
    #expect(Array((change.takenBack(from: new) ?? "?").utf8) == Array(old.utf8))
    #expect(TextChange(change.text) == change)
  }

  @Test("A change is not taken back where the text has changed since")
  func textChangedSince() throws {
    let change = try #require(TextChange(from: "Q: a\nA: b\n", to: "Q: a\nA: c\n"))
    #expect(change.takenBack(from: "Q: a\nA: d\n") == nil)
    #expect(change.takenBack(from: "") == nil)
    #expect(TextChange("no change") == nil && TextChange("-1 0\n") == nil)
  }

  @Test("The pace is the time of all answers over the scheduled ones; long absences do not count")
  func pace() {
    #expect(Pace(of: [(.scheduled, 4_000), (.drill, 2_000)]).perCard == 6_000)
    #expect(Pace(of: [(.scheduled, 3_600_000)]).perCard == 60_000)
    #expect(Pace(of: [(kind: Review.Kind, took: Int)]()) == .unknown)
    #expect(Pace(perCard: 10_000).minutes(for: 7) == 2)
    #expect(Pace.unknown.minutes(for: 0) == 0)
  }

  @Test("A leech is named at its threshold and every four lapses after it")
  func leech() {
    let named = (0...20).filter { Leech.isNamed(lapses: $0, threshold: 8) }
    #expect(named == [8, 12, 16, 20])
    #expect((0...20).filter { Leech.isLeech(lapses: $0, threshold: 8) } == Array(8...20))
  }

  @Test("A projection asks each card when it is due, within the limits, and tells what must wait")
  func projection() {
    let cards =
      (0..<5).map { SessionTests.card("d\($0)", due: 90) }
      + (0..<3).map { SessionTests.card("n\($0)") }
    let limits = DayLimits(new: Limit(1), reviews: Limit(2))
    let session = Session(candidates: cards, on: SessionTests.today, limits: limits)
    let plan = Projection(
      of: cards, after: session, on: SessionTests.today, days: 3, limits: limits)
    #expect(plan.days.map(\.due) == [2, 2, 2])
    #expect(plan.days.map(\.new) == [1, 1, 1])
    #expect(plan.days.map(\.waiting) == [3, 2, 1])
  }

  @Test("Chance by a seed gives the same numbers, and others for another seed")
  func seeded() {
    var (one, same, other) = (
      SeededGenerator(seed: 1), SeededGenerator(seed: 1), SeededGenerator(seed: 2)
    )
    let numbers = (0..<5).map { _ in one.next() }
    #expect(numbers == (0..<5).map { _ in same.next() })
    #expect(numbers != (0..<5).map { _ in other.next() })
    // The first number of SplitMix64 from the seed 0, as its authors' code gives it.
    var zero = SeededGenerator(seed: 0)
    #expect(zero.next() == 0xE220_A839_7B1D_CDAF)
  }
}
