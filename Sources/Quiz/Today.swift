package import Recall

/// What the day holds, before anything is asked.
package struct Today: Sendable {
  /// A deck with what the day asks of it.
  package struct Deck: Hashable, Sendable {
    package var name: String
    /// Due cards that today asks, drills still owed included.
    package var due: Int
    /// New cards that today brings.
    package var new: Int
    /// Live cards that were asked at least once.
    package var learned: Int
    /// Live cards.
    package var cards: Int

    package init(name: String, due: Int, new: Int, learned: Int, cards: Int) {
      self.name = name
      self.due = due
      self.new = new
      self.learned = learned
      self.cards = cards
    }
  }

  package var day: StudyDay
  /// What each would ask by itself.
  package var decks: [Deck]
  /// What all ask together: less than their sum where they share a limit.
  package var all: Deck
  /// Consecutive study days with a review.
  package var streak: Int
  package var pace: Pace
  /// How many cards become due on each of the days after today.
  package var coming: [Int]

  package init(
    day: StudyDay, decks: [Deck], all: Deck, streak: Int, pace: Pace, coming: [Int]
  ) {
    self.day = day
    self.decks = decks
    self.all = all
    self.streak = streak
    self.pace = pace
    self.coming = coming
  }

  /// What can be studied: everything, for which nil stands, and of several decks each alone.
  var choices: [String?] { [nil] + (decks.count > 1 ? decks.map(\.name) : []) }

  /// How many coming days the forecast shows.
  package static let comingDays = 7
}

/// All that the Today screen asks of the world outside.
package struct TodayDesk {
  package var today: () throws -> Today
  /// The study day that it is now.
  package var day: () -> StudyDay
  /// A sitting with one deck's cards, or with all.
  package var sitting: (_ deck: String?) throws -> Sitting
  /// The lines of the statistics, of at most so many columns.
  package var statistics: (_ width: Int) throws -> [String]
  /// Makes decks of what lies at a path, and tells of it on the usual screen.
  package var add: (_ path: String) throws -> Void
  /// What a learner without decks can begin with.
  package var start: Start
  package var begin: () throws -> Void

  package enum Start: Hashable, Sendable {
    /// The folder with decks that lies here.
    case folder(String)
    /// Three cards that are part of the program.
    case sample
  }

  package init(
    today: @escaping () throws -> Today, day: @escaping () -> StudyDay,
    sitting: @escaping (_ deck: String?) throws -> Sitting,
    statistics: @escaping (_ width: Int) throws -> [String],
    add: @escaping (_ path: String) throws -> Void, start: Start,
    begin: @escaping () throws -> Void
  ) {
    self.today = today
    self.day = day
    self.sitting = sitting
    self.statistics = statistics
    self.add = add
    self.start = start
    self.begin = begin
  }
}
