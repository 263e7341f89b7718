import Recall

/// What studying takes: reviews and time.
package struct WorkloadReport: Figure {
  package let name = FigureName.workload
  package let members: [FigureMember]
  package let charts: [Chart]

  init(_ source: StatisticsSource) {
    let selection = source.selection
    let work = Workload(of: selection)
    members = [
      Self.member(
        "workloadToday", Workload(of: selection.during(source.today...source.today)),
        source.today...source.today, source),
      Self.member(
        "workload30", Workload(of: selection.during(Selection.last(30, until: source.today))),
        Selection.last(30, until: source.today), source),
      Self.member("workload", work, source.period, source),
      Self.byDay(work, StatisticsSQL(source)),
    ]
    charts = Self.bars(work, by: source.span, in: source.period) + [Self.sums(work, source.period)]
  }

  // MARK: Charts

  private static func bars(
    _ work: Workload, by span: Span, in period: ClosedRange<StudyDay>
  ) -> [Chart] {
    let starts = span.starts(in: period)
    var sums = starts.map { Workload.Day(day: $0) }
    var place = 0
    for day in work.days {
      while place + 1 < starts.count, starts[place + 1] <= day.day { place += 1 }
      sums[place].reviews += day.reviews
      sums[place].time += day.time
    }
    let shown = sums.drop { $0.reviews == 0 }
    return [
      .bars(
        .init(
          title: span.reviewsTitle,
          bars: shown.map { .init(label: $0.day.label, value: $0.reviews) })),
      .bars(
        .init(
          title: span.minutesTitle,
          bars: shown.map { .init(label: $0.day.label, value: $0.time, shown: $0.time.asTime) })),
    ]
  }

  private static func sums(_ work: Workload, _ period: ClosedRange<StudyDay>) -> Chart {
    let days = period.upperBound - period.lowerBound + 1
    let mean = work.timed > 0 ? (work.time / work.timed).asTime : Sentence("none")
    let perDay = work.days.isEmpty ? 0 : work.reviews * 10 / work.days.count
    let kinds = work.kinds.filter { $0.reviews > 0 }.map { kind, reviews in
      (kind.name, Sentence("\(reviews)"))
    }
    return .pairs(
      Sentence("In numbers"),
      [
        (Sentence("days studied"), Sentence("\(work.days.count) of \(days)")),
        (Sentence("reviews"), Sentence("\(work.reviews)")),
      ] + kinds + [
        (Sentence("new cards"), Sentence("\(work.new)")),
        (Sentence("reviews on a day studied"), Sentence("\(tenths: perDay)")),
        (Sentence("time"), work.time.asTime),
        (Sentence("time for an answer, mean"), mean),
        (Sentence("time for an answer, median"), work.median?.asTime ?? Sentence("none")),
      ])
  }

  // MARK: Members

  private static func member(
    _ name: String, _ work: Workload, _ period: ClosedRange<StudyDay>, _ source: StatisticsSource
  ) -> FigureMember {
    let kinds = work.kinds.map { kind, reviews in
      JSON.Member(name: kind.rawValue, value: .int(reviews))
    }
    let count = Review.Kind.allCases.map { kind in
      "'\(kind.rawValue)', coalesce(sum(kind = '\(kind.rawValue)'), 0)"
    }.joined(separator: ", ")
    let value: JSON = [
      "days": .int(work.days.count), "reviews": .int(work.reviews), "new": .int(work.new),
      "milliseconds": .int(work.time), "timed": .int(work.timed),
      "medianMilliseconds": .optional(work.median),
    ]
    return FigureMember(
      name: name, value: value.with(.object(kinds)),
      sql: StatisticsSQL(source).query(
        """
        SELECT json_object('days', count(DISTINCT study_day), 'reviews', count(*),
          'new', coalesce(sum(kind = 'scheduled' AND before = 0), 0),
          'milliseconds', coalesce(sum(\(StatisticsSQL.time)), 0), 'timed', count(took_ms),
          'medianMilliseconds', \(StatisticsSQL.median("time", of: "timed")), \(count))
        FROM counted
        """,
        tables: [
          """
          counted AS (SELECT * FROM answer
            WHERE study_day BETWEEN \(period.lowerBound.number) AND \(period.upperBound.number))
          """,
          """
          timed AS (SELECT \(StatisticsSQL.time) AS time FROM counted WHERE took_ms IS NOT NULL)
          """,
        ]))
  }

  private static func byDay(_ work: Workload, _ sql: StatisticsSQL) -> FigureMember {
    FigureMember(
      name: "workloadByDay",
      value: .array(
        work.days.map { day in
          [
            "day": .string(day.day.description), "reviews": .int(day.reviews),
            "new": .int(day.new), "milliseconds": .int(day.time),
          ]
        }),
      sql: sql.query(
        """
        SELECT json_group_array(json_object('day', \(StatisticsSQL.date("study_day")),
          'reviews', reviews, 'new', new, 'milliseconds', time))
        FROM (SELECT study_day, count(*) AS reviews,
          sum(kind = 'scheduled' AND before = 0) AS new, sum(\(StatisticsSQL.time)) AS time
          FROM answer, about WHERE study_day BETWEEN first AND last GROUP BY 1 ORDER BY 1)
        """))
  }
}

extension Span {
  fileprivate var reviewsTitle: Sentence {
    switch self {
    case .day: Sentence("Reviews by day")
    case .week: Sentence("Reviews by week")
    case .month: Sentence("Reviews by month")
    }
  }

  fileprivate var minutesTitle: Sentence {
    switch self {
    case .day: Sentence("Time by day")
    case .week: Sentence("Time by week")
    case .month: Sentence("Time by month")
    }
  }
}
