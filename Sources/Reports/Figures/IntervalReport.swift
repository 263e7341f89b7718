import Recall

/// How long the cards are left alone.
package struct IntervalReport: Figure {
  package let name = FigureName.intervals
  package let members: [FigureMember]
  package let charts: [Chart]

  init(_ source: StatisticsSource) {
    let histogram = Histogram.intervals(source.cards.schedules)
    let starts = histogram.buckets.map(\.from)
    members = [
      FigureMember(
        name: "intervals",
        value: [
          "median": .optional(histogram.median),
          "buckets": .array(
            histogram.buckets.map { ["from": .int($0.from), "cards": .int($0.cards)] }),
        ],
        sql: StatisticsSQL(source).query(
          """
          SELECT json_object('median', \(StatisticsSQL.median("interval", of: "scheduled")),
            'buckets', \(StatisticsSQL.histogram("interval", of: "scheduled", from: starts)))
          """))
    ]
    let median =
      histogram.median.map { Sentence("median \($0, "day", "days")") } ?? Sentence("none")
    charts = [
      .bars(
        .init(
          title: Sentence("Cards by interval (\(median))"),
          bars: histogram.bars { Histogram.name(ofBucket: $0, from: starts) }))
    ]
  }
}
