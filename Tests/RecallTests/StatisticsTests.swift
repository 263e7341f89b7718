import Recall
import Testing

@Suite("Statistics")
struct StatisticsTests {
  static let today = StudyDay(1000)

  static func schedule(interval: Int) -> Schedule {
    Schedule(
      repetitions: 2, interval: interval, ease: 250, lapses: 0, last: today, due: today)
  }

  @Test("Retention counts scheduled reviews of cards with an interval, young and mature apart")
  func retention() {
    var statistics = Statistics(today: Self.today)
    func take(_ kind: Review.Kind, _ grade: Grade, _ daysAgo: Int, interval: Int?) {
      statistics.take(
        kind: kind, grade: grade, day: Self.today + -daysAgo,
        before: interval.map(Self.schedule(interval:)))
    }
    take(.scheduled, .good, 0, interval: nil)
    take(.scheduled, .hard, 0, interval: 20)
    take(.scheduled, .again, 0, interval: 21)
    take(.drill, .good, 0, interval: 21)
    take(.cram, .good, 0, interval: 21)
    take(.scheduled, .good, 6, interval: 30)
    take(.scheduled, .good, 7, interval: 30)
    take(.scheduled, .blackout, 29, interval: 1)
    take(.scheduled, .easy, 365, interval: 30)
    #expect(statistics.totalReviews == 9)
    #expect(statistics.reviewsToday == 5)
    #expect(statistics.retention(.today, .all) == Retention(n: 2, passed: 1))
    #expect(statistics.retention(.today, .young) == Retention(n: 1, passed: 1))
    #expect(statistics.retention(.week, .mature) == Retention(n: 2, passed: 1))
    #expect(statistics.retention(.month, .all) == Retention(n: 5, passed: 3))
    #expect(statistics.retention(.year, .all) == Retention(n: 5, passed: 3))
    #expect(statistics.retention(.all, .all) == Retention(n: 6, passed: 4))
  }

  @Test(
    "A streak ends today, or yesterday if today has no review yet",
    arguments: [([], 0), ([0], 1), ([1, 2], 2), ([0, 1, 3], 2), ([2, 3], 0), ([-1, 0], 1)])
  func streak(daysAgo: [Int], expected: Int) {
    var statistics = Statistics(today: Self.today)
    for days in daysAgo {
      statistics.take(kind: .cram, grade: .good, day: Self.today + -days, before: nil)
    }
    #expect(statistics.streak == expected)
  }

  @Test("The forecast's first day holds the backlog")
  func forecast() {
    let due = [990, 1000, 1001, 1013, 1014].map { StudyDay($0) }
    let forecast = Forecast(of: due, from: Self.today, days: 14)
    #expect(forecast.days.map(\.due) == [2, 1] + Array(repeating: 0, count: 11) + [1])
    #expect(forecast.days.first?.day == Self.today)
  }
}
