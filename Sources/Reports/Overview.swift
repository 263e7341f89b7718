import Recall

/// The figures that answer at a glance whether it is worth going on.
package struct Overview: Sendable {
  /// Counted where the learner names no period.
  private static let usualDays = 30

  /// The days of ``retention`` and ``work``.
  let period: ClosedRange<StudyDay>
  let statistics: Statistics
  let retention: RetentionFigure
  let today: Workload
  let work: Workload
  let states: [CardState: Int]
  let forecast: Forecast
  let calendar: Calendar
  let hardest: [NamedRow]
  /// In hundredths: 90 is 90 %.
  let target: Int
  /// True where the period ends today, so that its length says which days they are.
  let isUntilToday: Bool
  package let members: [FigureMember]

  package init(_ source: StatisticsSource) throws {
    let selection = source.selection
    period =
      source.isOfPeriod ? source.period : Selection.last(Self.usualDays, until: source.today)
    let recent = selection.during(period)
    statistics = Statistics(of: selection)
    retention = RetentionFigure(of: recent)
    today = Workload(of: selection.during(source.today...source.today))
    work = Workload(of: recent)
    states = source.cards.reduce(into: [:]) { $0[$1.state, default: 0] += 1 }
    forecast = Forecast(
      of: source.cards.lazy.compactMap { $0.state.isStudied ? $0.schedule?.due : nil },
      from: source.today, days: ForecastReport.days)
    calendar = Calendar(of: selection)
    hardest = try NamedRow.hardest(in: source, most: 5)
    target = source.target
    isUntilToday = period.upperBound == source.today
    members = Self.members(statistics, states, StatisticsSQL(source))
  }

  private static func members(
    _ statistics: Statistics, _ states: [CardState: Int], _ sql: StatisticsSQL
  ) -> [FigureMember] {
    let counts = CardState.allCases.map { state in
      "'\(state.rawValue)', coalesce(sum(state = '\(state.rawValue)'), 0)"
    }
    return [
      FigureMember(
        name: "totalReviews", value: .int(statistics.totalReviews),
        sql: sql.query("SELECT count(*) FROM answer")),
      FigureMember(
        name: "reviewsToday", value: .int(statistics.reviewsToday),
        sql: sql.query("SELECT count(*) FROM answer, about WHERE study_day = today")),
      FigureMember(
        name: "daysStudied", value: .int(statistics.daysStudied),
        sql: sql.query(
          "SELECT count(DISTINCT study_day) FROM answer, about WHERE study_day <= today")),
      FigureMember(
        name: "streakDays", value: .int(statistics.streak),
        sql: sql.query(
          """
          SELECT count(*) FROM (SELECT day, row_number() OVER (ORDER BY day DESC) AS k FROM day)
          WHERE day + k - 1 = (SELECT today - NOT EXISTS (SELECT 1 FROM day WHERE day = today)
            FROM about)
          """,
          tables: [
            "day AS (SELECT DISTINCT study_day AS day FROM answer, about WHERE study_day <= today)"
          ])),
      FigureMember(
        name: "cards",
        value: .object(
          CardState.allCases.map { .init(name: $0.rawValue, value: .int(states[$0] ?? 0)) }),
        sql: sql.query("SELECT json_object(\(counts.joined(separator: ", "))) FROM studied")),
    ]
  }
}
