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
}
