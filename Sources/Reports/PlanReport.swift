package import Console
package import Recall

/// What the coming days will ask and cost, ready to be shown.
package struct PlanReport: Sendable {
  private let projection: Projection
  private let pace: Pace

  package init(_ projection: Projection, pace: Pace) {
    self.projection = projection
    self.pace = pace
  }

  private func minutes(_ day: Projection.Day) -> Int {
    pace.minutes(for: day.due + day.new)
  }

  /// The document of `plan --json`.
  package var json: JSON {
    JSON.object([
      "schema": "ontap.plan/1", "secondsPerCard": .int((pace.perCard + 500) / 1000),
      "days": .array(
        projection.days.map { day in
          [
            "day": .string(day.day.description), "due": .int(day.due), "new": .int(day.new),
            "waiting": .int(day.waiting), "minutes": .int(minutes(day)),
          ]
        }),
    ])
  }

  /// A table of the days with a bar each, in lines that fit the width.
  package func lines(width: Int, glyphs: Glyphs, language: Language) -> [String] {
    func say(_ sentence: Sentence) -> String { sentence.text(in: language) }
    let heads = [
      Sentence("due"), Sentence("new"), Sentence("waiting"), Sentence("min"),
    ].map(say)
    let rows = projection.days.map { day in
      [day.due, day.new, day.waiting, minutes(day)].map(String.init)
    }
    let columns = heads.indices.map { place in
      max(heads[place].columns, rows.map { $0[place].columns }.max() ?? 0) + 2
    }
    func row(_ name: String, _ cells: [String]) -> String {
      name.padded(to: 10) + zip(cells, columns).map { $0.indented(to: $1) }.joined()
    }
    let most = projection.days.map { $0.due + $0.new }.max() ?? 0
    let used = 10 + columns.reduce(0, +)
    let room = min(40, width - used - 2)
    return [row(say(Sentence("Day")), heads)]
      + zip(projection.days, rows).map { day, cells in
        let drawn = bar(
          value: Double(day.due + day.new), maximum: Double(max(most, 1)), width: max(0, room),
          glyphs: glyphs)
        let line = row(day.day.description, cells)
        return room > 4 && !drawn.isEmpty ? "\(line)  \(drawn)" : line
      }
      + ["", say(Sentence("Supposing that every card is remembered when it is asked."))]
  }
}
