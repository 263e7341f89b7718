import Recall
import TestKit
import Testing

@testable import Storage

@Suite("A year of travels")
struct TravelTests {
  @Test("asks each card once on each day on which it is due", arguments: 0..<2)
  func year(seed: Int) throws {
    var random = SplitMix(seed: seed)
    let test = try TestLibrary()
    let library = test.library
    var time = 1_772_000_000_000
    var offset = 60
    var days: [StudyDay] = []
    for _ in 0..<365 {
      // Some hours later, now and then in another place: from UTC-12 to UTC+14.
      time += Int.random(in: 14...30, using: &random) * 3_600_000
      if Int.random(in: 0..<5, using: &random) == 0 {
        offset = Int.random(in: -48...56, using: &random) * 15
      }
      let moment = Moment(milliseconds: time, utcOffset: offset)
      let day = StudyDay(of: moment)
      days.append(day)
      for (place, card) in TestLibrary.cards.enumerated() {
        let known = try #require(try library.card(card))
        let isDue = known.schedule.map { $0.due <= day } ?? true
        let kind = try library.kind(of: card, on: day)
        #expect((kind == .scheduled) == isDue)
        guard isDue else { continue }
        let grade = [Grade.again, .hard, .good, .easy].randomElement(using: &random) ?? .good
        let (review, schedule) = try library.record(
          Answer(card: card, grade: grade, mode: .flip, at: moment, day: day), as: .scheduled)
        #expect(review.kind == .scheduled && review.day == day, "card \(place)")
        #expect(try #require(schedule).due > day)
      }
    }
    for card in TestLibrary.cards {
      let asked = try library.reviews(of: card).map(\.day)
      #expect(Set(asked).count == asked.count, "twice on one day")
    }
    #expect(days.contains { day in days.count { $0 == day } > 1 }, "no day came twice")
    var times: [Int] = []
    try library.eachLine { times.append($0.at) }
    #expect(zip(times, times.dropFirst()).allSatisfy { $0 < $1 })
    #expect(try library.examine().problems == [])
  }
}
