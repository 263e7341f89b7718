package import Recall

/// All that figures are counted from. What takes a look into the library's texts is asked for only
/// by the figures that need it.
package struct StatisticsSource {
  package var selection: Selection
  /// The decks that are meant, in their order.
  package var decks: [String]
  package var cards: [StudiedCard]
  /// True where the learner asked about these decks alone.
  package var isOfDecks: Bool
  /// True where the learner asked about these days alone.
  package var isOfPeriod: Bool
  /// What is counted together along the period.
  package var span: Span
  /// In hundredths: 90 is 90 %.
  package var target: Int
  /// Lapses that make a card a leech.
  package var leechLimit: Int
  /// When the next study day begins, in milliseconds since 1970.
  package var nextDay: Int
  package var pace: Pace
  /// What is to be simulated, if anything.
  package var simulation: SimulatedLoad?
  /// Of the cards of the history, by place: their kinds and sections.
  package var groups: () throws -> CardGroups
  package var wordings: ([CardID]) throws -> [CardID: CardWording]
  /// What was answered instead of the right answer in the period.
  package var confusions: () throws -> [Confusion]

  package init(
    selection: Selection, decks: [String], cards: [StudiedCard], isOfDecks: Bool,
    isOfPeriod: Bool, span: Span? = nil, target: Int,
    leechLimit: Int, nextDay: Int, pace: Pace, simulation: SimulatedLoad?,
    groups: @escaping () throws -> CardGroups,
    wordings: @escaping ([CardID]) throws -> [CardID: CardWording],
    confusions: @escaping () throws -> [Confusion]
  ) {
    self.selection = selection
    self.decks = decks
    self.cards = cards
    self.isOfDecks = isOfDecks
    self.isOfPeriod = isOfPeriod
    self.span = span ?? Span(for: selection.period)
    self.target = target
    self.leechLimit = leechLimit
    self.nextDay = nextDay
    self.pace = pace
    self.simulation = simulation
    self.groups = groups
    self.wordings = wordings
    self.confusions = confusions
  }

  package var today: StudyDay { selection.today }
  package var period: ClosedRange<StudyDay> { selection.period }

  /// A figure by its name.
  package func figure(_ name: FigureName) throws -> any Figure {
    switch name {
    case .retention: try RetentionReport(self)
    case .calendar: CalendarReport(self)
    case .forecast: ForecastReport(self)
    case .workload: WorkloadReport(self)
    case .ease: EaseReport(self)
    case .intervals: IntervalReport(self)
    case .hours: HoursReport(self)
    case .decks: DecksReport(self)
    case .leeches: try LeechReport(self)
    }
  }
}
