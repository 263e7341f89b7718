import Foundation
import Recall
import Storage
import Testing

@Suite("Appending many reviews")
struct AppendingTests {
  private func review(
    _ n: Int, of card: Int, _ grade: Grade, day: Int, as kind: Review.Kind = .scheduled
  ) -> Review {
    Review(
      id: LineID(writer: [1, 2, 3], n: n), card: TestLibrary.cards[card],
      at: Moment(milliseconds: day * 86_400_000 + n, utcOffset: 420), day: StudyDay(day),
      kind: kind, grade: grade, took: 1500, mode: .flip)
  }

  @Test("They are kept as they are, and the schedules are their fold")
  func fold() throws {
    let (one, other) = (try TestLibrary(), try TestLibrary())
    let reviews = [
      review(1, of: 0, .good, day: 100), review(2, of: 1, .again, day: 100),
      review(3, of: 1, .good, day: 100, as: .drill), review(4, of: 0, .easy, day: 101),
    ]
    try one.library.append(reviews)
    for review in reviews {
      _ = try other.library.record(
        Answer(
          card: review.card, grade: review.grade, took: review.took, mode: review.mode,
          at: review.at, day: review.day),
        as: review.kind)
    }
    #expect(try one.library.reviews(of: TestLibrary.cards[1]) == Array(reviews[1...2]))
    #expect(
      try one.library.cards().map(\.schedule) == other.library.cards().map(\.schedule))
    #expect(try one.library.examine().problems == [])
  }

  @Test("One that is in the log already keeps all of them out")
  func twice() throws {
    let test = try TestLibrary()
    try test.library.append([review(1, of: 0, .good, day: 100)])
    #expect(throws: StorageError.self) {
      try test.library.append([
        review(2, of: 1, .good, day: 100), review(1, of: 0, .good, day: 100),
      ])
    }
    #expect(try test.library.reviews(of: TestLibrary.cards[1]).isEmpty)
    #expect(try test.library.examine().problems == [])
  }
}
