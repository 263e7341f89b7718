package import Console
package import Recall

extension StatsReport {
  /// The report in a language, as lines that fit the width, in columns.
  package func lines(width: Int, glyphs: Glyphs, in language: Language) -> [String] {
    let text = StatsText(report: self, width: width, glyphs: glyphs, language: language)
    return text.summary + [""] + text.retentionTable + [""] + text.cardTable + [""]
      + text.forecastBars
  }
}

/// The paragraphs of the report for a person.
private struct StatsText {
  let report: StatsReport
  let width: Int
  let glyphs: Glyphs
  let language: Language

  private var statistics: Statistics { report.statistics }

  // MARK: Labels

  /// The labels of the lines, the widest of which makes the first column.
  private var labelWidth: Int {
    let labels =
      [Self.reviews, Self.days, Self.retention, Self.cards, Self.due]
      + Statistics.Window.allCases.map(\.name)
    return (labels.map { said($0).columns }.max() ?? 0) + 1
  }

  private static let reviews = Sentence("Reviews")
  private static let days = Sentence("Days")
  private static let retention = Sentence("Retention")
  private static let cards = Sentence("Cards")
  private static let due = Sentence("Due")

  private func said(_ sentence: Sentence) -> String { sentence.text(in: language) }

  private func labelled(_ label: Sentence, _ text: String) -> String {
    said(label).padded(to: labelWidth) + text
  }

  // MARK: Paragraphs

  var summary: [String] {
    let (today, all) = (statistics.reviewsToday, statistics.totalReviews)
    let (days, streak) = (statistics.daysStudied, statistics.streak)
    return [
      labelled(Self.reviews, said(Sentence("\(today) today, \(all) in all"))),
      labelled(Self.days, said(Sentence("\(days) studied, streak \(streak)"))),
    ]
  }

  /// The widest table that fits; in the narrowest, shares stand alone.
  var retentionTable: [String] {
    let tables = [
      retentionRows(gap: 2) { Sentence("\($0)% of \($1)") },
      retentionRows(gap: 2) { Sentence("\($0)% \($1)") },
      retentionRows(gap: 1) { Sentence("\($0)% \($1)") },
      retentionRows(gap: 1) { share, _ in Sentence("\(share)%") },
    ]
    return tables.first { rows in rows.allSatisfy { $0.columns <= width } } ?? tables[3]
  }

  private func retentionRows(gap: Int, _ cell: (Int, Int) -> Sentence) -> [String] {
    let ages = Statistics.Age.allCases
    let head = ages.map { said($0.name) }
    let rows = Statistics.Window.allCases.map { window in
      (window.name, ages.map { share(of: statistics.retention(window, $0), cell) })
    }
    let widest = ([head] + rows.map(\.1)).joined().map(\.columns).max() ?? 0
    return ([(Self.retention, head)] + rows).map { label, cells in
      let columns = cells.dropLast().map { $0.padded(to: widest + gap) }
      return labelled(label, columns.joined() + (cells.last ?? ""))
    }
  }

  /// A share in whole per cent, rounded to the nearest, and of how many; a dash where none.
  private func share(of retention: Retention, _ cell: (Int, Int) -> Sentence) -> String {
    guard retention.n > 0 else { return "-" }
    let percent = (retention.passed * 200 + retention.n) / (retention.n * 2)
    return said(cell(percent, retention.n))
  }

  /// The states of a card on its way, then those of one that is known.
  var cardTable: [String] {
    let states = CardState.allCases.filter { $0.isStudied || report.states[$0] != nil }
    let counts = states.map { said($0.counted(report.states[$0] ?? 0)) }
    let lines =
      flowed(counts.prefix(2).map { $0 + "," }) + flowed(commas(after: counts.dropFirst(2)))
    return lines.enumerated().map { number, line in
      number == 0 ? labelled(Self.cards, line) : line.indented(to: line.columns + labelWidth)
    }
  }

  private func commas(after texts: some Collection<String>) -> [String] {
    texts.dropLast().map { $0 + "," } + texts.suffix(1)
  }

  /// Texts side by side, on as many lines as they need beside the labels.
  private func flowed(_ texts: [String]) -> [String] {
    texts.reduce(into: []) { lines, text in
      if let last = lines.last, labelWidth + last.columns + 1 + text.columns <= width {
        lines[lines.count - 1] = last + " " + text
      } else {
        lines.append(text)
      }
    }
  }

  var forecastBars: [String] {
    let days = report.forecast.days
    let most = days.map(\.due).max() ?? 0
    let digits = String(most).count
    let room = min(60, width - labelWidth - digits - 2)
    let bars = days.enumerated().map { offset, day in
      let date = Sentence(verbatim: String(day.day.description.dropFirst(5)))
      let bar = bar(
        value: Double(day.due), maximum: Double(max(most, 1)), width: room, glyphs: glyphs)
      let number = String(day.due).indented(to: digits)
      return labelled(
        offset == 0 ? Statistics.Window.today.name : date,
        number + (bar.isEmpty ? "" : "  \(bar)"))
    }
    return [said(Self.due)] + bars
  }
}

extension Statistics.Window {
  fileprivate var name: Sentence {
    switch (self, days) {
    case (.today, _): Sentence("today")
    case (_, .some(let days)): Sentence("\(days, "day", "days")")
    case (_, .none): Sentence("all time")
    }
  }
}

extension Statistics.Age {
  fileprivate var name: Sentence {
    switch self {
    case .young: CardState.young.name
    case .mature: CardState.mature.name
    case .all: Sentence("all")
    }
  }
}
