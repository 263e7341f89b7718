/// What statistics are asked about: the reviews of some cards in some study days.
package struct Selection: Sendable {
  package let history: History
  package let today: StudyDay
  /// The study days of the figures that have no window of their own.
  package let period: ClosedRange<StudyDay>
  /// By the card's place in the history; nil where all are meant.
  private let isMeant: [Bool]?

  /// - Parameter cards: The cards that are meant, or nil for all that the log names.
  package init(
    of history: History, on today: StudyDay, in period: ClosedRange<StudyDay>,
    cards: Set<CardID>? = nil
  ) {
    self.history = history
    self.today = today
    self.period = period
    isMeant = cards.map { cards in history.cards.map(cards.contains) }
  }

  /// The same cards in other study days.
  package func during(_ period: ClosedRange<StudyDay>) -> Selection {
    Selection(history: history, today: today, period: period, isMeant: isMeant)
  }

  private init(
    history: History, today: StudyDay, period: ClosedRange<StudyDay>, isMeant: [Bool]?
  ) {
    self.history = history
    self.today = today
    self.period = period
    self.isMeant = isMeant
  }

  /// Every review of the cards, whenever it was, in replay order.
  package func each(_ body: (PastReview) -> Void) {
    guard let isMeant else {
      for review in history.reviews { body(review) }
      return
    }
    for review in history.reviews where isMeant[Int(review.card)] { body(review) }
  }

  /// Every review of the cards in the period, in replay order.
  package func eachInPeriod(_ body: (PastReview) -> Void) {
    let (first, last) = (period.lowerBound, period.upperBound)
    each { review in
      if review.day >= first && review.day <= last { body(review) }
    }
  }

  /// The last so many study days, today included.
  package static func last(_ days: Int, until today: StudyDay) -> ClosedRange<StudyDay> {
    (today + (1 - max(1, days)))...today
  }
}
