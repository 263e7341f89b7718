import Recall

/// When studying happens, and when it goes well.
package struct HoursReport: Figure {
  package let name = FigureName.hours
  package let members: [FigureMember]
  package let charts: [Chart]

  init(_ source: StatisticsSource) {
    let hours = Hours(of: source.selection).hours
    members = [
      FigureMember(
        name: "hours",
        value: .array(
          hours.enumerated().map { hour, value in
            [
              "hour": .int(hour), "reviews": .int(value.reviews),
              "n": .int(value.retention.n), "passed": .int(value.retention.passed),
            ]
          }),
        sql: StatisticsSQL(source).query(
          """
          SELECT json_group_array(json_object('hour', hour, 'reviews', reviews, 'n', n,
            'passed', passed))
          FROM (SELECT clock.hour AS hour, count(answer.n) AS reviews,
            coalesce(sum(kind = 'scheduled' AND before > 0), 0) AS n,
            coalesce(sum(kind = 'scheduled' AND before > 0 AND grade >= 3), 0) AS passed
            FROM clock LEFT JOIN (SELECT * FROM answer, about
              WHERE kind <> 'cram' AND study_day BETWEEN first AND last) AS answer
            ON CAST(strftime('%H', at_ms / 1000 + utc_offset_min * 60, 'unixepoch') AS INTEGER)
              = clock.hour
            GROUP BY 1 ORDER BY 1)
          """,
          tables: ["clock(hour) AS (SELECT 0 UNION ALL SELECT hour + 1 FROM clock WHERE hour < 23)"]
        ))
    ]
    let names = hours.indices.map { hour in
      Sentence(verbatim: "\(hour < 10 ? "0" : "")\(hour):00")
    }
    charts = [
      .bars(
        .init(
          title: Sentence("Reviews by hour"),
          bars: zip(names, hours).map { .init(label: $0, value: $1.reviews) })),
      .shares(
        .init(
          title: Sentence("Retention by hour"),
          shares: zip(names, hours).filter { $0.1.retention.n > 0 }.map {
            .init(label: $0, retention: $1.retention)
          }, target: source.target)),
    ]
  }
}
