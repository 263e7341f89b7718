/// What SM-2 knows of a card that was asked at least once; a new card has none.
package struct Schedule: Hashable, Sendable {
  /// Successful scheduled repetitions in a row.
  package var repetitions: Int
  /// Days from the last scheduled review to the next, 1 to ``SM2/longestInterval``.
  package var interval: Int
  /// The E-Factor in hundredths, 130 or more: 250 is 2.50.
  package var ease: Int
  /// How often the card was forgotten after it had been remembered.
  package var lapses: Int
  /// The study day of the last scheduled review.
  package var last: StudyDay
  /// The study day from which the card is due.
  package var due: StudyDay

  package init(
    repetitions: Int, interval: Int, ease: Int, lapses: Int, last: StudyDay, due: StudyDay
  ) {
    self.repetitions = repetitions
    self.interval = interval
    self.ease = ease
    self.lapses = lapses
    self.last = last
    self.due = due
  }
}

/// Where a card stands on its way into memory.
package enum CardState: String, CaseIterable, Sendable {
  /// No scheduled review yet.
  case new
  /// The interval is under 6 days.
  case learning
  /// The interval is 6 to 20 days.
  case young
  /// The interval is 21 days or more.
  case mature
  /// The learner has put it aside; it is not asked until it is resumed.
  case suspended
  /// Its block has gone from the deck; it is not asked, and its history stays.
  case retired

  /// True where a card in this state is asked when it is due.
  package var isStudied: Bool { self != .suspended && self != .retired }

  package static let youngInterval = 6
  package static let matureInterval = 21

  package init(of schedule: Schedule?) {
    guard let schedule else {
      self = .new
      return
    }
    self =
      switch schedule.interval {
      case ..<Self.youngInterval: .learning
      case ..<Self.matureInterval: .young
      default: .mature
      }
  }
}
