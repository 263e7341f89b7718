/// The values of all settings; a new one holds what counts unless set otherwise.
package struct Preferences: Hashable, Sendable {
  /// The language of Ontap's own sentences.
  package enum Language: String, CaseIterable, Sendable {
    /// What the locale says.
    case auto
    case english = "en"
    case vietnamese = "vi"
  }

  /// What a grade below 3 does to a card's ease.
  package enum EaseOnFailure: String, CaseIterable, Sendable {
    /// The text of SM-2: nothing.
    case unchanged
    case lowered
  }

  /// Which answers are followed by a drill on the same day.
  package enum Drill: String, CaseIterable, Sendable {
    /// The text of SM-2: grades below 4.
    case belowFour = "below-4"
    /// Grades below 3 alone.
    case failures
  }

  /// When output is in colours.
  package enum Color: String, CaseIterable, Sendable {
    /// At a terminal, unless the environment asks for none.
    case auto
    case always, never
  }

  /// New cards that a study day may bring.
  package var newLimit = DayLimits.usualNew
  /// Reviews that a study day may bring.
  package var reviewLimit = DayLimits.usualReviews
  /// The local hour, 0 to 23, at which a study day begins.
  package var rollover = StudyDay.usualRollover
  package var mode = AskMode.flip
  package var language = Language.auto
  /// The retention aimed at, in hundredths from 50 to 99: a line in the plots.
  package var target = 90
  /// Lapses that make a card a leech.
  package var leechLimit = Leech.usualLapses
  /// The longest session that can be asked for, in minutes: a day.
  package static let mostMinutes = 24 * 60
  /// Minutes after which a session ends, at most ``mostMinutes``; nil is no end.
  package var minutes: Int?
  package var easeOnFailure = EaseOnFailure.unchanged
  package var drill = Drill.belowFour
  package var color = Color.auto

  package init() {}
}
