import Recall

/// What becomes due, and what another number of new cards would cost.
package struct ForecastReport: Figure {
  package let name = FigureName.forecast
  package let members: [FigureMember]
  package let charts: [Chart]

  /// Days of the forecast, today included.
  package static let days = 30

  init(_ source: StatisticsSource) {
    let schedules = source.cards.schedules
    let forecast = Forecast(of: schedules.map(\.due), from: source.today, days: Self.days)
    let load = schedules.reduce(0) { $0 + 1 / Double(max(1, $1.interval)) }
    members =
      Self.counted(forecast, load: load, StatisticsSQL(source))
      + (source.simulation.map { [Self.simulated($0, source.pace)] } ?? [])
    let due = Chart.Bars(
      title: Sentence("Cards due"),
      bars: forecast.days.map { day in
        let isToday = day.day == source.today
        let shown =
          isToday && forecast.backlog > 0
          ? Sentence("\(day.due) (\(forecast.backlog) overdue)") : nil
        return .init(
          label: isToday ? Statistics.Window.today.name : day.day.label, value: day.due,
          shown: shown, isMarked: isToday)
      })
    charts =
      [.bars(due), Self.sums(forecast, load: load, source.pace)]
      + (source.simulation.map { [Self.chart($0.wished), Self.comparison($0, source.pace)] } ?? [])
  }

  private static func sums(_ forecast: Forecast, load: Double, _ pace: Pace) -> Chart {
    let all = forecast.days.reduce(0) { $0 + $1.due }
    let tomorrow = forecast.days.count > 1 ? forecast.days[1].due : 0
    let rows: [(Sentence, Sentence)] = [
      (Sentence("overdue"), Sentence("\(forecast.backlog)")),
      (Sentence("due tomorrow"), Sentence("\(tomorrow)")),
      (Sentence("in \(days) days"), Sentence("\(all) (\(pace.minutes(for: all)) min)")),
      (Sentence("daily load"), Sentence("\(tenths: Int((load * 10).rounded()))")),
    ]
    return .pairs(Sentence("In numbers"), rows)
  }

  private static func counted(
    _ forecast: Forecast, load: Double, _ sql: StatisticsSQL
  ) -> [FigureMember] {
    [
      FigureMember(
        name: "forecast",
        value: .array(
          forecast.days.map { ["day": .string($0.day.description), "due": .int($0.due)] }),
        sql: sql.query(
          """
          SELECT json_group_array(json_object('day', \(StatisticsSQL.date("today + place")),
            'due', (SELECT count(*) FROM scheduled
              WHERE due_day = today + place OR place = 0 AND due_day < today)))
          FROM coming, about
          """,
          tables: [
            """
            coming(place) AS (SELECT 0 UNION ALL SELECT place + 1 FROM coming WHERE place < \(days - 1))
            """
          ])),
      FigureMember(
        name: "backlog", value: .int(forecast.backlog),
        sql: sql.query("SELECT count(*) FROM scheduled, about WHERE due_day < today")),
      FigureMember(
        name: "dailyLoad", value: .hundredths(Int((load * 100).rounded())),
        sql: sql.query("SELECT round(coalesce(sum(1.0 / interval), 0), 2) FROM scheduled")),
    ]
  }

  // MARK: Simulation

  private static func simulated(_ load: SimulatedLoad, _ pace: Pace) -> FigureMember {
    FigureMember(
      name: "simulation",
      value: [
        "new": .int(load.wished.new), "runs": .int(Simulation.runs),
        "seed": .int(Int(Simulation.seed)), "reviews": .int(load.wished.total),
        "minutes": .int(pace.minutes(for: load.wished.total)),
        "present": [
          "new": .int(load.present.new), "reviews": .int(load.present.total),
          "minutes": .int(pace.minutes(for: load.present.total)),
        ],
        "days": .array(
          load.wished.days.map { day in
            [
              "day": .string(day.day.description), "low": .int(day.low),
              "median": .int(day.median), "high": .int(day.high),
            ]
          }),
      ])
  }

  private static func chart(_ simulation: Simulation) -> Chart {
    .bars(
      .init(
        title: Sentence("With \(simulation.new) new cards a day (simulated)"),
        bars: simulation.days.map { day in
          .init(label: day.day.label, value: day.median, range: day.low...day.high)
        }))
  }

  private static func comparison(_ load: SimulatedLoad, _ pace: Pace) -> Chart {
    func row(_ name: Sentence, _ simulation: Simulation) -> (Sentence, Sentence) {
      let reviews = simulation.total
      return (name, Sentence("\(reviews) (\(pace.minutes(for: reviews)) min)"))
    }
    return .pairs(
      Sentence("Reviews in \(days) days (simulated)"),
      [
        row(Sentence("with \(load.wished.new) new cards a day"), load.wished),
        row(Sentence("with \(load.present.new), as set now"), load.present),
      ])
  }
}

extension Chart {
  /// Names with a number each.
  static func pairs(_ title: Sentence, _ rows: [(Sentence, Sentence)]) -> Chart {
    .table(
      .init(
        title: title,
        heads: [
          .init(text: Sentence(verbatim: ""), isNumber: false),
          .init(text: Sentence(verbatim: ""), isNumber: true),
        ],
        rows: rows.map { [$0.0, $0.1] }))
  }
}

extension Statistics.Window {
  /// The window as a learner reads it.
  var name: Sentence {
    switch (self, days) {
    case (.today, _): Sentence("today")
    case (_, .some(let days)): Sentence("\(days, "day", "days")")
    case (_, .none): Sentence("all time")
    }
  }
}
