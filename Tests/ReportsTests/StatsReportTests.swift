import Console
import Languages
import Recall
import Testing

@testable import Reports

@Suite("The statistics report")
struct StatsReportTests {
  static let today = StudyDay(20_779)

  static func report(reviews: Int) -> StatsReport {
    var statistics = Statistics(today: today)
    for number in 0..<reviews {
      let interval = number % 2 == 0 ? 10 : 30
      statistics.take(
        kind: .scheduled, grade: number % 3 == 0 ? .again : .good, day: today + -(number % 5),
        before: Schedule(
          repetitions: 2, interval: interval, ease: 250, lapses: 0, last: today, due: today))
    }
    let due = (0..<reviews).map { today + $0 % 4 }
    return StatsReport(
      statistics: statistics, states: reviews == 0 ? [:] : [.young: 3, .mature: 4, .new: 5],
      forecast: Forecast(of: due, from: today, days: 5))
  }

  @Test("It shows reviews, retention, cards and the coming days")
  func text() {
    #expect(
      Self.report(reviews: 30).lines(width: 40, glyphs: .unicode, in: .english).joined(
        separator: "\n") == """
          Reviews   6 today, 30 in all
          Days      5 studied, streak 5

          Retention young   mature  all
          today     67% 3   67% 3   67% 6
          7 days    67% 15  67% 15  67% 30
          30 days   67% 15  67% 15  67% 30
          365 days  67% 15  67% 15  67% 30
          all time  67% 15  67% 15  67% 30

          Cards     5 new, 0 learning,
                    3 young, 4 mature

          Due
          today     8  ███████████████████████████
          11-23     8  ███████████████████████████
          11-24     7  ███████████████████████▋
          11-25     7  ███████████████████████▋
          11-26     0
          """)
  }

  @Test("Where there is room, a share says of how many")
  func roomy() {
    let lines = Self.report(reviews: 30).lines(width: 80, glyphs: .unicode, in: .english)
    #expect(lines.contains("today     67% of 3   67% of 3   67% of 6"))
  }

  @Test("Without reviews it says so in figures and dashes")
  func empty() {
    let lines = Self.report(reviews: 0).lines(width: 80, glyphs: .ascii, in: .english)
    #expect(lines.contains("Reviews   0 today, 0 in all"))
    #expect(lines.contains("all time  -       -       -"))
    #expect(lines.suffix(5).allSatisfy { $0.hasSuffix(" 0") })
  }

  @Test("In Vietnamese it has the same columns under its own labels")
  func vietnamese() {
    let lines = Self.report(reviews: 30).lines(width: 40, glyphs: .unicode, in: .vietnamese)
    #expect(
      lines.joined(separator: "\n") == """
        Lượt ôn   hôm nay 6, tổng cộng 30
        Ngày ôn   5 ngày, chuỗi 5 ngày

        Tỷ lệ nhớ mới thuộc  thuộc lâu  tất cả
        hôm nay   67% 3      67% 3      67% 6
        7 ngày    67% 15     67% 15     67% 30
        30 ngày   67% 15     67% 15     67% 30
        365 ngày  67% 15     67% 15     67% 30
        từ đầu    67% 15     67% 15     67% 30

        Thẻ       5 mới, 0 đang học,
                  3 mới thuộc, 4 thuộc lâu

        Đến hạn
        hôm nay   8  ███████████████████████████
        11-23     8  ███████████████████████████
        11-24     7  ███████████████████████▋
        11-25     7  ███████████████████████▋
        11-26     0
        """)
  }

  struct Window: Sendable, CustomTestStringConvertible {
    var columns: Int
    var language: Language

    var testDescription: String { "\(columns) columns, \(language.code)" }
  }

  @Test(
    "No line is wider than the terminal, and none is cut",
    arguments: Language.all.flatMap { language in
      [40, 80, 200].map { Window(columns: $0, language: language) }
    })
  func width(window: Window) {
    let figures = StatsReport(
      statistics: Self.report(reviews: 50_000).statistics,
      states: [.new: 12_345, .learning: 12_345, .young: 12_345, .mature: 12_345, .retired: 12_345],
      forecast: Self.report(reviews: 50_000).forecast)
    for report in [Self.report(reviews: 0), Self.report(reviews: 5000), figures] {
      let lines = report.lines(width: window.columns, glyphs: .unicode, in: window.language)
      #expect(lines.allSatisfy { $0.columns <= window.columns })
      #expect(lines.allSatisfy { !$0.contains("…") && !$0.hasSuffix(" ") })
    }
  }

  @Test("The JSON has every window and age, and the same numbers")
  func json() {
    let text = Self.report(reviews: 30).json.text
    #expect(text.hasPrefix(#"{"schema": "ontap.stats/1", "day": "2026-11-22", "#))
    #expect(text.contains(#""totalReviews": 30, "reviewsToday": 6, "daysStudied": 5"#))
    #expect(text.contains(#"{"window": "7", "age": "mature", "n": 15, "passed": 10}"#))
    #expect(text.contains(#""cards": {"new": 5, "learning": 0, "young": 3, "mature": 4"#))
    #expect(text.contains(#"{"day": "2026-11-22", "due": 8}"#))
  }
}
