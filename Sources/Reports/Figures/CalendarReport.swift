import Recall

/// How much was studied on each day of a year.
package struct CalendarReport: Figure {
  package let name = FigureName.calendar
  package let members: [FigureMember]
  package let charts: [Chart]

  init(_ source: StatisticsSource) {
    let calendar = Calendar(of: source.selection)
    let studied = calendar.counts.enumerated().filter { $0.element > 0 }.map {
      place, count -> JSON in
      ["day": .string((calendar.first + place).description), "reviews": .int(count)]
    }
    members = [
      FigureMember(
        name: "calendar", value: .array(studied),
        sql: StatisticsSQL(source).query(
          """
          SELECT json_group_array(json_object('day', \(StatisticsSQL.date("study_day")),
            'reviews', reviews))
          FROM (SELECT study_day, count(*) AS reviews FROM answer, about
            WHERE study_day BETWEEN \(calendar.first.number) AND today GROUP BY 1 ORDER BY 1)
          """))
    ]
    charts = [
      .heat(
        .init(title: Sentence("Reviews a day"), first: calendar.first, counts: calendar.counts))
    ]
  }
}
