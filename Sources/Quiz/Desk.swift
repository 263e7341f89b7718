package import Recall

/// All that a sitting asks of the world outside: the library and the clock.
package struct Desk {
  /// The day's queue, made anew from the cards and the log.
  package var session: () throws -> Session
  /// A card as its deck has it now, with its schedule; nil if it has gone.
  package var card: (CardID) throws -> (entry: Entry, schedule: Schedule?)?
  /// Makes a grade durable; returns nil where somebody else answered the card meanwhile.
  package var record: (CardID, Grade, Review.Kind, _ took: Int) throws -> Recorded?
  /// Takes back an answer; false where somebody else has done so already.
  package var undo: (LineID) throws -> Bool
  /// How many cards are due on the next study day.
  package var dueTomorrow: () throws -> Int
  package var today: () -> StudyDay
  /// Milliseconds of a clock that is never set back.
  package var milliseconds: () -> Int

  /// A grade that is on the disk.
  package struct Recorded: Sendable {
    package var line: LineID
    package var schedule: Schedule?

    package init(line: LineID, schedule: Schedule?) {
      self.line = line
      self.schedule = schedule
    }
  }

  package init(
    session: @escaping () throws -> Session,
    card: @escaping (CardID) throws -> (entry: Entry, schedule: Schedule?)?,
    record: @escaping (CardID, Grade, Review.Kind, _ took: Int) throws -> Recorded?,
    undo: @escaping (LineID) throws -> Bool, dueTomorrow: @escaping () throws -> Int,
    today: @escaping () -> StudyDay, milliseconds: @escaping () -> Int
  ) {
    self.session = session
    self.card = card
    self.record = record
    self.undo = undo
    self.dueTomorrow = dueTomorrow
    self.today = today
    self.milliseconds = milliseconds
  }
}
