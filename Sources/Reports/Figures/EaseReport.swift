import Recall

/// How easy the cards are, as SM-2 sees it.
package struct EaseReport: Figure {
  package let name = FigureName.ease
  package let members: [FigureMember]
  package let charts: [Chart]

  init(_ source: StatisticsSource) {
    let histogram = Histogram.eases(source.cards.schedules)
    let starts = histogram.buckets.map(\.from)
    members = [
      FigureMember(
        name: "ease",
        value: [
          "median": histogram.median.map { .hundredths($0) } ?? .null,
          "buckets": .array(
            histogram.buckets.map { ["from": .int($0.from), "cards": .int($0.cards)] }),
        ],
        sql: StatisticsSQL(source).query(
          """
          SELECT json_object('median',
            round(\(StatisticsSQL.median("ease_hundredths", of: "scheduled")) / 100.0, 2),
            'buckets', \(StatisticsSQL.histogram("ease_hundredths", of: "scheduled", from: starts)))
          """))
    ]
    let median = histogram.median.map { Sentence("median \(hundredths: $0)") } ?? Sentence("none")
    charts = [
      .bars(
        .init(
          title: Sentence("Cards by ease (\(median))"),
          bars: histogram.bars { Sentence("\(hundredths: starts[$0])") }))
    ]
  }
}
