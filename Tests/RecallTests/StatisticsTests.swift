import Recall
import Testing

/// Reviews of one card that a test writes down by hand.
struct Past {
  static let today = StudyDay(1000)
  private(set) var reviews: [PastReview] = []

  /// - Parameters:
  ///   - hour: That of the clock on the wall.
  ///   - interval: Days before the answer, nil for a new card.
  mutating func take(
    _ kind: Review.Kind, _ grade: Grade, _ daysAgo: Int, interval: Int?, took: Int? = nil,
    hour: Int = 12, offset: Int = 0
  ) {
    let day = Self.today + -daysAgo
    let before = interval.map {
      Schedule(repetitions: 2, interval: $0, ease: 250, lapses: 0, last: day, due: day)
    }
    reviews.append(
      PastReview(
        at: Moment(
          milliseconds: (day.number * 24 + hour) * 3_600_000 - offset * 60_000, utcOffset: offset),
        card: 0, day: day, took: took, before: before, grade: grade, kind: kind, mode: .flip))
  }

  func selection(days: Int = 365) -> Selection {
    Selection(
      of: History(
        cards: [CardID(hashing: ["card"])], reviews: reviews, schedules: [nil]),
      on: Self.today, in: Selection.last(days, until: Self.today))
  }
}

@Suite("Statistics")
struct StatisticsTests {
  @Test("Retention counts scheduled reviews of cards with an interval, young and mature apart")
  func retention() {
    var past = Past()
    past.take(.scheduled, .good, 0, interval: nil)
    past.take(.scheduled, .hard, 0, interval: 20)
    past.take(.scheduled, .again, 0, interval: 21)
    past.take(.drill, .good, 0, interval: 21)
    past.take(.cram, .good, 0, interval: 21)
    past.take(.scheduled, .good, 6, interval: 30)
    past.take(.scheduled, .good, 7, interval: 30)
    past.take(.scheduled, .blackout, 29, interval: 1)
    past.take(.scheduled, .easy, 365, interval: 30)
    let statistics = Statistics(of: past.selection())
    #expect(statistics.totalReviews == 9)
    #expect(statistics.reviewsToday == 5)
    #expect(statistics.retention(.today, .all) == Retention(n: 2, passed: 1))
    #expect(statistics.retention(.today, .young) == Retention(n: 1, passed: 1))
    #expect(statistics.retention(.week, .mature) == Retention(n: 2, passed: 1))
    #expect(statistics.retention(.month, .all) == Retention(n: 5, passed: 3))
    #expect(statistics.retention(.year, .all) == Retention(n: 5, passed: 3))
    #expect(statistics.retention(.all, .all) == Retention(n: 6, passed: 4))
    let figure = RetentionFigure(of: past.selection(days: 30))
    #expect(
      figure.young == Retention(n: 2, passed: 1) && figure.mature == Retention(n: 3, passed: 2))
    #expect(
      figure.points.filter { $0.retention.n > 0 }.map { Past.today - $0.day } == [29, 7, 6, 0])
  }

  @Test(
    "A streak ends today, or yesterday if today has no review yet",
    arguments: [([], 0), ([0], 1), ([1, 2], 2), ([0, 1, 3], 2), ([2, 3], 0), ([-1, 0], 1)])
  func streak(daysAgo: [Int], expected: Int) {
    var past = Past()
    for days in daysAgo { past.take(.cram, .good, days, interval: nil) }
    #expect(Statistics(of: past.selection()).streak == expected)
  }

  @Test("The forecast's first day holds the backlog")
  func forecast() {
    let due = [990, 1000, 1001, 1013, 1014].map { StudyDay($0) }
    let forecast = Forecast(of: due, from: Past.today, days: 14)
    #expect(forecast.days.map(\.due) == [2, 1] + Array(repeating: 0, count: 11) + [1])
    #expect(forecast.days.first?.day == Past.today)
    #expect(forecast.backlog == 1)
  }

  @Test(
    "An hour is that of the clock on the wall, wherever it was", arguments: [-480, 0, 330, 765])
  func hours(offset: Int) {
    var past = Past()
    for hour in [0, 3, 12, 23] {
      past.take(.scheduled, .good, 1, interval: 3, hour: hour, offset: offset)
    }
    past.take(.cram, .good, 1, interval: 3, hour: 12, offset: offset)
    let hours = Hours(of: past.selection()).hours
    #expect(hours.indices.filter { hours[$0].reviews > 0 } == [0, 3, 12, 23])
    #expect(hours[12].reviews == 1 && hours[12].retention == Retention(n: 1, passed: 1))
  }

  @Test("Time counts up to a minute an answer, and its middle is the lower of two")
  func workload() {
    var past = Past()
    past.take(.scheduled, .good, 0, interval: nil, took: 4000)
    past.take(.drill, .good, 0, interval: 1, took: 600_000)
    past.take(.cram, .good, 40, interval: 1, took: 5000)
    past.take(.scheduled, .good, 2, interval: 1, took: nil)
    let work = Workload(of: past.selection(days: 30))
    #expect(work.reviews == 3 && work.new == 1 && work.days.count == 2)
    #expect(work.time == 64_000 && work.timed == 2 && work.median == 4000)
    #expect(work.kinds.map(\.reviews) == [2, 1, 0])
  }

  @Test("The reference's days are spans of 24 hours, whatever day the learner had")
  func reference() {
    var past = Past()
    // At the other end of the world the same study day ended half a day earlier.
    past.take(.scheduled, .good, 0, interval: 3, hour: 6, offset: 780)
    let next = (Past.today.number + 1) * 86_400_000 + 4 * 3_600_000
    let counted = ReferenceRetention(of: past.selection(), nextDay: next)
    #expect(counted.retention.map(\.n) == [0, 1, 1, 1])
  }
}

@Suite("An interval of a share")
struct WilsonTests {
  /// R 4.3, `prop.test(passed, n, correct = FALSE)$conf.int`, computed by hand from Wilson's formula.
  @Test(
    "is Wilson's at 95 %",
    arguments: [
      (10, 10, 0.7225, 1), (0, 10, 0, 0.2775), (5, 10, 0.2366, 0.7634), (90, 100, 0.8256, 0.9448),
    ])
  func values(passed: Int, n: Int, low: Double, high: Double) throws {
    let interval = try #require(Retention(n: n, passed: passed).interval)
    #expect(abs(interval.low - low) < 0.0001 && abs(interval.high - high) < 0.0001)
  }

  @Test("needs at least one review, and is worth showing from ten on")
  func few() {
    #expect(Retention().interval == nil)
    #expect(Retention(n: 9, passed: 9).isTooFew && !Retention(n: 10, passed: 9).isTooFew)
  }

  @Test("holds the share itself, and gets narrower with more reviews")
  func order() throws {
    for passed in 0...20 {
      let few = try #require(Retention(n: 20, passed: passed).interval)
      let many = try #require(Retention(n: 2000, passed: passed * 100).interval)
      let rate = Double(passed) / 20
      #expect(few.low <= rate + 1e-12 && rate <= few.high + 1e-12)
      #expect(many.high - many.low < few.high - few.low)
    }
  }
}

@Suite("A span of days")
struct SpanTests {
  @Test("A week begins on Monday, a month on its first", arguments: -800..<800)
  func starts(number: Int) {
    let day = StudyDay(20_000 + number)
    let week = Span.week.start(of: day)
    #expect((0..<7).contains(day - week) && week.weekday == 0)
    let month = Span.month.start(of: day)
    #expect(month.description.hasSuffix("-01"))
    #expect(month.description.prefix(7) == day.description.prefix(7))
  }

  @Test("The spans of a period touch every day of it once", arguments: Span.allCases)
  func cover(span: Span) {
    for length in [1, 2, 31, 32, 365, 800] {
      let period = StudyDay(20_011)...(StudyDay(20_010) + length)
      let starts = span.starts(in: period)
      #expect(starts == starts.sorted() && Set(starts).count == starts.count)
      let days = (0..<length).map { span.start(of: period.lowerBound + $0) }
      #expect(Set(days) == Set(starts))
    }
  }

  @Test("2026-11-22 is a Sunday")
  func weekday() throws {
    #expect(StudyDay(20_779).description == "2026-11-22" && StudyDay(20_779).weekday == 6)
  }
}
