import Recall

/// How much is remembered: over time, and by what was asked and how.
package struct RetentionReport: Figure {
  package let name = FigureName.retention
  package let members: [FigureMember]
  package let charts: [Chart]

  init(_ source: StatisticsSource) throws {
    let selection = source.selection
    let sql = StatisticsSQL(source)
    let figure = RetentionFigure(of: selection, by: source.span)
    let groupings = RetentionGrouping.all(of: selection, try source.groups())
    let reference = ReferenceRetention(of: selection, nextDay: source.nextDay)
    members =
      [
        Self.windows(Statistics(of: selection), sql), Self.period(figure, sql),
        Self.curve(figure, sql),
      ]
      + groupings.map { $0.figureMember(sql) }
      + [Self.reference(reference, nextDay: source.nextDay, sql)]
    let curve = Chart.Curve(
      title: figure.span.title,
      // What was before the first review is no gap.
      points: figure.points.drop { $0.retention.n == 0 }
        .map { .init(label: $0.day.label(of: source.span), retention: $0.retention) },
      target: source.target)
    charts =
      [.curve(curve), Self.byAge(figure, target: source.target)]
      + groupings.map { $0.chart(target: source.target) }
      + [Self.chart(reference, target: source.target)]
  }

  private static func byAge(_ figure: RetentionFigure, target: Int) -> Chart {
    .shares(
      .init(
        title: Sentence("By age"),
        shares: [
          .init(label: Sentence("all"), retention: figure.all),
          .init(label: CardState.young.name, retention: figure.young),
          .init(label: CardState.mature.name, retention: figure.mature),
        ], target: target))
  }

  private static func chart(_ reference: ReferenceRetention, target: Int) -> Chart {
    .shares(
      .init(
        title: Sentence("As Anki counts it, by days of 24 hours"),
        shares: zip(ReferenceRetention.windows, reference.retention).map { days, retention in
          .init(label: Sentence("\(days, "day", "days")"), retention: retention)
        }, target: target))
  }

  // MARK: Members

  /// What scripts rely on: windows that end today, by age.
  private static func windows(_ statistics: Statistics, _ sql: StatisticsSQL) -> FigureMember {
    let list = Statistics.Window.allCases.flatMap { window in
      Statistics.Age.allCases.map { age -> JSON in
        let value = statistics.retention(window, age)
        return [
          "window": .string(window.rawValue), "age": .string(age.rawValue), "n": .int(value.n),
          "passed": .int(value.passed),
        ]
      }
    }
    let windows = Statistics.Window.allCases.enumerated().map { place, window in
      // Without a window, reviews of the future count, too.
      let days = window.days.map { "today - \($0 - 1), today" } ?? "-9e9, 9e9"
      return "SELECT \(place), '\(window.rawValue)', \(days) FROM about"
    }.joined(separator: "\n    UNION ALL ")
    return FigureMember(
      name: "retention", value: .array(list),
      sql: sql.query(
        """
        SELECT json_group_array(json_object('window', name, 'age', age, 'n', n, 'passed', passed))
        FROM (SELECT name, age, count(study_day) AS n, coalesce(sum(passed), 0) AS passed
          FROM shown JOIN aged
          LEFT JOIN remembered ON study_day BETWEEN since AND until AND before BETWEEN low AND high
          GROUP BY place, rank ORDER BY place, rank)
        """,
        tables: [
          "shown(place, name, since, until) AS (\(windows))",
          """
          aged(rank, age, low, high) AS (VALUES (0, 'young', 0, 20), (1, 'mature', 21, 9e9),
            (2, 'all', 0, 9e9))
          """,
        ]))
  }

  private static func period(_ figure: RetentionFigure, _ sql: StatisticsSQL) -> FigureMember {
    let ages = [("young", "NOT mature"), ("mature", "mature"), ("all", "1")].map { age, condition in
      """
      '\(age)', (SELECT json_object(\(StatisticsSQL.share)) FROM (
        SELECT count(*) AS n, coalesce(sum(passed), 0) AS passed FROM remembered, about
        WHERE study_day BETWEEN first AND last AND \(condition)))
      """
    }
    return FigureMember(
      name: "retentionInPeriod",
      value: [
        "young": .share(figure.young), "mature": .share(figure.mature), "all": .share(figure.all),
      ],
      sql: sql.query("SELECT json_object(\(ages.joined(separator: ",\n")))"))
  }

  /// The spans with at least one review that counts.
  private static func curve(_ figure: RetentionFigure, _ sql: StatisticsSQL) -> FigureMember {
    let points = figure.points.filter { $0.retention.n > 0 }.map { point in
      JSON.object(["from": .string(point.day.description)]).with(.share(point.retention))
    }
    let start = StatisticsSQL.start(figure.span, of: "study_day")
    return FigureMember(
      name: "retentionCurve",
      value: ["span": .string(figure.span.rawValue), "points": .array(points)],
      sql: sql.query(
        """
        SELECT json_object('span', '\(figure.span.rawValue)', 'points', (SELECT json_group_array(
          json_object('from', \(StatisticsSQL.date("start")), \(StatisticsSQL.share)))
        FROM (SELECT \(start) AS start, count(*) AS n, sum(passed) AS passed
          FROM remembered, about WHERE study_day BETWEEN first AND last GROUP BY 1 ORDER BY 1)))
        """))
  }

  private static func reference(
    _ reference: ReferenceRetention, nextDay: Int, _ sql: StatisticsSQL
  ) -> FigureMember {
    let windows = ReferenceRetention.windows.map { days in
      """
      SELECT \(days) AS days, count(*) AS n, coalesce(sum(passed), 0) AS passed FROM remembered
        WHERE at_ms < \(nextDay) AND at_ms >= \(nextDay - days * 86_400_000)
      """
    }
    let value = zip(ReferenceRetention.windows, reference.retention).map {
      days, retention -> JSON in
      ["days": .int(days), "n": .int(retention.n), "passed": .int(retention.passed)]
    }
    return FigureMember(
      name: "retentionReference", value: .array(value),
      sql: sql.query(
        """
        SELECT json_group_array(json_object('days', days, 'n', n, 'passed', passed))
        FROM (\(windows.joined(separator: "\nUNION ALL ")))
        """))
  }
}

extension Span {
  fileprivate var title: Sentence {
    switch self {
    case .day: Sentence("Retention by day")
    case .week: Sentence("Retention by week")
    case .month: Sentence("Retention by month")
    }
  }
}
