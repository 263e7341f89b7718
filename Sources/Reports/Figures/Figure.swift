package import Recall

/// A figure of the statistics: its numbers with the SQL that gives them on the log, and its pictures.
package protocol Figure: Sendable {
  var name: FigureName { get }
  /// The members that it adds to the JSON document, in their order.
  var members: [FigureMember] { get }
  var charts: [Chart] { get }
}

/// Numbers of a figure as a member of the JSON document.
package struct FigureMember: Sendable {
  package var name: String
  package var value: JSON
  /// The query that gives the same value on the library's database; nil for what was simulated.
  package var sql: String?
}

extension Figure {
  package var section: Section {
    Section(name: name.rawValue, title: name.title, definition: name.definition, charts: charts)
  }
}

/// What the learner types for a figure.
package enum FigureName: String, CaseIterable, Sendable {
  case retention, calendar, forecast, workload, ease, intervals, hours, decks, leeches

  package var title: Sentence {
    switch self {
    case .retention: Sentence("Retention")
    case .calendar: Sentence("Calendar")
    case .forecast: Sentence("Forecast")
    case .workload: Sentence("Workload")
    case .ease: Sentence("Ease")
    case .intervals: Sentence("Intervals")
    case .hours: Sentence("Hours")
    case .decks: Sentence("Decks")
    case .leeches: Sentence("What keeps being forgotten")
    }
  }

  /// What is counted, in one line.
  package var definition: Sentence {
    switch self {
    case .retention:
      Sentence(
        "The share of scheduled reviews graded 3 or better, of cards with an interval of a day or more: the first answer of the study day; drills and cram do not count. Mature: an interval of 21 days or more before the answer. Intervals are Wilson's at 95%."
      )
    case .calendar: Sentence("Reviews of every kind on each study day of the last 53 weeks.")
    case .forecast:
      Sentence(
        "Cards that become due on each study day, if nothing new is learnt; today holds what is overdue, too. Daily load: the sum of 1/interval over all cards."
      )
    case .workload:
      Sentence(
        "Reviews of every kind and the time from question to grade, of which at most 60 seconds count."
      )
    case .ease: Sentence("The E-Factor of SM-2 of every card with a schedule.")
    case .intervals:
      Sentence("Days from the last scheduled review to the next, of every card with a schedule.")
    case .hours:
      Sentence("Reviews but cram by the hour that the clock showed, and the retention of them.")
    case .decks: Sentence("Cards of each deck by state, those due today, and the deck's retention.")
    case .leeches:
      Sentence(
        "Rows whose cards were forgotten most often in the period, cards with many lapses, and what was answered instead."
      )
    }
  }
}
