package import Console
package import Recall

/// The figures of `ontap stats`, ready to be shown.
package struct StatsReport: Sendable {
  let statistics: Statistics
  let states: [CardState: Int]
  let forecast: Forecast

  package init(statistics: Statistics, states: [CardState: Int], forecast: Forecast) {
    self.statistics = statistics
    self.states = states
    self.forecast = forecast
  }

  // MARK: JSON

  /// The document of `stats --json`.
  package var json: JSON {
    [
      "schema": "ontap.stats/1", "day": .string(statistics.today.description),
      "totalReviews": .int(statistics.totalReviews),
      "reviewsToday": .int(statistics.reviewsToday),
      "daysStudied": .int(statistics.daysStudied), "streakDays": .int(statistics.streak),
      "retention": .array(retention),
      "cards": .object(
        CardState.allCases.map { .init(name: $0.rawValue, value: .int(states[$0] ?? 0)) }),
      "forecast": .array(
        forecast.days.map { ["day": .string($0.day.description), "due": .int($0.due)] }),
    ]
  }

  private var retention: [JSON] {
    Statistics.Window.allCases.flatMap { window in
      Statistics.Age.allCases.map { age in
        let value = statistics.retention(window, age)
        return [
          "window": .string(window.rawValue), "age": .string(age.rawValue), "n": .int(value.n),
          "passed": .int(value.passed),
        ]
      }
    }
  }

  // MARK: Text

  /// The report as lines that fit the width, in columns.
  package func lines(width: Int, glyphs: Glyphs) -> [String] {
    summary + [""] + retentionTable(width: width) + [""] + cardTable + [""]
      + forecastBars(width: width, glyphs: glyphs)
  }

  private var summary: [String] {
    [
      "Reviews   \(statistics.reviewsToday) today, \(statistics.totalReviews) in all",
      "Days      \(statistics.daysStudied) studied, streak \(statistics.streak)",
    ]
  }

  private static let windows: [(window: Statistics.Window, name: String)] = [
    (.today, "today"), (.week, "7 days"), (.month, "30 days"), (.year, "365 days"),
    (.all, "all time"),
  ]

  private func retentionTable(width: Int) -> [String] {
    let wide = retentionRows(between: " of ")
    return wide.allSatisfy { $0.columns <= width } ? wide : retentionRows(between: " ")
  }

  private func retentionRows(between: String) -> [String] {
    let ages: [Statistics.Age] = [.young, .mature, .all]
    let cells = Self.windows.map { window in
      ages.map { cell(statistics.retention(window.window, $0), between: between) }
    }
    let column = (cells.joined().map(\.columns).max() ?? 0) + 2
    func row(_ name: String, _ cells: [String]) -> String {
      name.padded(to: 10) + cells.dropLast().map { $0.padded(to: max(8, column)) }.joined()
        + (cells.last ?? "")
    }
    return [row("Retention", ages.map(\.rawValue))]
      + zip(Self.windows, cells).map { row($0.name, $1) }
  }

  /// A share in whole per cent, rounded to the nearest, and of how many; a dash where none.
  private func cell(_ retention: Retention, between: String) -> String {
    guard retention.n > 0 else { return "-" }
    let percent = (retention.passed * 200 + retention.n) / (retention.n * 2)
    return "\(percent)%\(between)\(retention.n)"
  }

  private var cardTable: [String] {
    let counts = CardState.allCases.filter { $0.isStudied || states[$0] != nil }
      .map { "\(states[$0] ?? 0) \($0.rawValue)" }
    return ["Cards".padded(to: 10) + counts.prefix(2).joined(separator: ", ") + ","]
      + ["".padded(to: 10) + counts.dropFirst(2).joined(separator: ", ")]
  }

  private func forecastBars(width: Int, glyphs: Glyphs) -> [String] {
    let most = forecast.days.map(\.due).max() ?? 0
    let digits = String(most).count
    let room = min(60, width - 10 - digits - 2)
    return ["Due"]
      + forecast.days.enumerated().map { offset, day in
        let name = offset == 0 ? "today" : String(day.day.description.dropFirst(5))
        let bar = bar(
          value: Double(day.due), maximum: Double(max(most, 1)), width: room, glyphs: glyphs)
        let number = String(day.due).indented(to: digits)
        return "\(name.padded(to: 10))\(number)\(bar.isEmpty ? "" : "  \(bar)")"
      }
  }
}
