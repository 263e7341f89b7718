import Recall
import Reports
import Storage

extension Shelf {
  /// All that statistics are counted from.
  ///
  /// - Parameters:
  ///   - scope: The decks that are meant, or nil for all.
  ///   - period: The days that are meant, or nil for the last year.
  ///   - span: What is to be counted together, where the period does not decide.
  ///   - new: So many new cards a day are to be simulated.
  func statistics(
    of scope: Set<String>? = nil, in period: ClosedRange<StudyDay>? = nil, by span: Span? = nil,
    new: Int? = nil
  ) throws -> StatisticsSource {
    let today = world.today
    let history = try reading { try $0.history() }
    let studied = try reading { try $0.studiedCards(in: history, decks: scope) }
    let days = period ?? Selection.last(PeriodOptions.usualDays, until: today)
    let selection = Selection(
      of: history, on: today, in: days,
      cards: scope.map { _ in Set(studied.cards.map(\.id)) })
    let simulation = new.map { new in
      SimulatedLoad(
        new: new, insteadOf: settings.general.newLimit, of: selection, cards: studied.cards,
        days: ForecastReport.days)
    }
    return StatisticsSource(
      selection: selection, decks: studied.decks, cards: studied.cards, isOfDecks: scope != nil,
      isOfPeriod: period != nil, span: span,
      target: settings.general.target, leechLimit: settings.general.leechLimit,
      nextDay: world.start(of: today + 1), pace: try reading { try $0.pace() },
      simulation: simulation,
      groups: { try reading { try $0.groups(of: history) } },
      wordings: { cards in try reading { try $0.wordings(of: cards) } },
      confusions: { try reading { try $0.confusions(in: days, decks: scope) } })
  }
}
