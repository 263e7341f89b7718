package import Recall

/// All that a sitting asks of the world outside: the library, the clock and the learner's editor.
package struct Desk {
  /// The queue, made anew from the cards and the log.
  package var session: (Purpose) throws -> Session
  /// A card as its deck has it now; nil if it may no longer be asked.
  package var card: (CardID) throws -> DeskCard?
  /// The row of the lesson's table that the card comes from.
  package var row: (Entry) throws -> [RowCell]
  /// The live cards of the card's own table, and those that ask the same elsewhere in its deck.
  package var mates: (Entry) throws -> TableMates
  /// All live cards of a deck.
  package var deck: (_ name: String) throws -> [Card]
  /// All standing lines about a card.
  package var history: (CardID) throws -> [LogLine]
  /// Makes a grade durable; returns nil where somebody else answered the card meanwhile.
  package var record: (GivenAnswer) throws -> Recorded?
  /// Makes an act durable.
  package var act: (Act.Kind, CardID?, _ value: String?) throws -> LineID
  /// Takes back a line; without one, the newest that stood when the sitting began and still does.
  package var undo: (LineID?) throws -> Undone?
  /// Lets the learner change the card's block in its deck file.
  package var edit: (CardID) throws -> Edited
  /// True where more new cards wait than the day brings.
  package var hasMoreNew: () throws -> Bool
  /// What the end of a session tells beside its own grades.
  package var outlook: () throws -> Outlook
  package var today: () -> StudyDay
  /// Milliseconds of a clock that is never set back.
  package var milliseconds: () -> Int

  /// What a sitting is for.
  package enum Purpose: Hashable, Sendable {
    /// What the study day asks.
    case day
    /// Any card, without a change to its schedule.
    case cram
  }

  /// A grade that is on the disk.
  package struct Recorded: Sendable {
    package var line: LineID
    package var schedule: Schedule?

    package init(line: LineID, schedule: Schedule?) {
      self.line = line
      self.schedule = schedule
    }
  }

  /// What came of taking back.
  package enum Undone: Sendable {
    case line(LogLine)
    /// The edit of a card counts no more, but its file was changed since, so the text stays.
    case textStays(CardID)
    /// The old text of an edit could not be written, so the edit stands; the sentence says why.
    case failed(Sentence)
    /// Somebody else has taken it back already.
    case nothing
  }

  /// What came of an edit.
  package enum Edited: Sendable {
    case changed(LineID)
    case unchanged
    /// No editor could be run; the sentence says why.
    case failed(Sentence)
  }

  package init(
    session: @escaping (Purpose) throws -> Session,
    card: @escaping (CardID) throws -> DeskCard?,
    row: @escaping (Entry) throws -> [RowCell],
    mates: @escaping (Entry) throws -> TableMates,
    deck: @escaping (_ name: String) throws -> [Card],
    history: @escaping (CardID) throws -> [LogLine],
    record: @escaping (GivenAnswer) throws -> Recorded?,
    act: @escaping (Act.Kind, CardID?, _ value: String?) throws -> LineID,
    undo: @escaping (LineID?) throws -> Undone?,
    edit: @escaping (CardID) throws -> Edited, hasMoreNew: @escaping () throws -> Bool,
    outlook: @escaping () throws -> Outlook,
    today: @escaping () -> StudyDay, milliseconds: @escaping () -> Int
  ) {
    self.session = session
    self.card = card
    self.row = row
    self.mates = mates
    self.deck = deck
    self.history = history
    self.record = record
    self.act = act
    self.undo = undo
    self.edit = edit
    self.hasMoreNew = hasMoreNew
    self.outlook = outlook
    self.today = today
    self.milliseconds = milliseconds
  }
}

/// A card as a sitting needs to know it.
package struct DeskCard: Sendable {
  package var entry: Entry
  package var schedule: Schedule?
  package var standing: Standing
  /// The deck file and the line of the card's block, as the learner would name it.
  package var place: String

  package init(entry: Entry, schedule: Schedule?, standing: Standing = Standing(), place: String) {
    self.entry = entry
    self.schedule = schedule
    self.standing = standing
    self.place = place
  }
}

/// An answer that was graded.
package struct GivenAnswer: Hashable, Sendable {
  package var card: CardID
  package var grade: Grade
  package var proposed: Grade?
  package var kind: Review.Kind
  package var mode: Review.Mode
  /// What was answered instead of the right answer.
  package var instead: String?
  /// Milliseconds from question to grade.
  package var took: Int
}

/// What comes after a session, and how the week went.
package struct Outlook: Hashable, Sendable {
  /// Cards due on the next study day.
  package var tomorrow: Int
  /// Cards that today still asks in other decks than the session's.
  package var elsewhere: Int
  /// The answers of the study day, those before the session included.
  package var today: Span
  /// Seven study days up to today.
  package var week: Span
  /// The seven before.
  package var weekBefore: Span

  /// The answers of some study days.
  package struct Span: Hashable, Sendable {
    package var reviews: Int
    package var right: Int
    /// Cards answered for the first time.
    package var learned: Int

    package init(reviews: Int = 0, right: Int = 0, learned: Int = 0) {
      self.reviews = reviews
      self.right = right
      self.learned = learned
    }

    /// In whole per cent, rounded to the nearest; nil where nothing was asked.
    package var percentRight: Int? {
      reviews == 0 ? nil : (right * 200 + reviews) / (reviews * 2)
    }
  }

  package init(
    tomorrow: Int, elsewhere: Int = 0, today: Span = Span(), week: Span = Span(),
    weekBefore: Span = Span()
  ) {
    self.tomorrow = tomorrow
    self.elsewhere = elsewhere
    self.today = today
    self.week = week
    self.weekBefore = weekBefore
  }
}
