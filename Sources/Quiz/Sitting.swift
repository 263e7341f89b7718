package import Recall

/// A review in progress: the card that is shown, and what the learner does to it.
///
/// It is the same for the full screen and for plain lines, which only show it differently.
package struct Sitting {
  /// The card that is asked now.
  package struct Shown {
    package var entry: Entry
    package var schedule: Schedule?
    package var reason: Session.Reason
  }

  /// What there is to say about the last thing that happened.
  package enum Note: Hashable {
    case graded(Grade, next: StudyDay?, isDrill: Bool)
    case undone(prompt: String)
    case nothingToUndo
    case skipped
    /// Another program answered the card; the queue was made anew.
    case overtaken
    /// A study day began since the card was asked; the queue was made anew.
    case newDay
    /// A grade was pressed before the answer was shown.
    case revealFirst
    case unknownKey
  }

  package private(set) var session: Session
  package private(set) var shown: Shown?
  package private(set) var isRevealed = false
  package private(set) var note: Note?
  /// The grades given in this sitting, undone ones left out.
  package var grades: [Grade] { given.map(\.grade) }

  private var given: [(grade: Grade, card: CardID, line: LineID)] = []
  /// Cards put off in this sitting, which the log does not know.
  private var skipped: [CardID] = []

  /// Counts the cards shown: another turn is another question, be it of the same card.
  package private(set) var turn = 0

  private let desk: Desk
  private let start: Int
  private var askedAt: Int
  private var askedOn: StudyDay

  package init(at desk: Desk) throws {
    self.desk = desk
    session = try desk.session()
    start = desk.milliseconds()
    askedAt = start
    askedOn = desk.today()
    try ask()
  }

  /// Milliseconds since the sitting began.
  package var elapsed: Int { desk.milliseconds() - start }

  package var today: StudyDay { desk.today() }

  package func dueTomorrow() throws -> Int { try desk.dueTomorrow() }

  package mutating func reveal() {
    isRevealed = true
    note = nil
  }

  /// Grades the card that is shown; before its answer is shown this only hints.
  package mutating func grade(_ grade: Grade) throws {
    guard let shown else { return }
    guard isRevealed else {
      note = .revealFirst
      return
    }
    let kind = shown.reason.kind
    let took = desk.milliseconds() - askedAt
    if let recorded = try desk.record(shown.entry.id, grade, kind, took) {
      session.take(grade, of: shown.entry.id, as: kind)
      given.append((grade, shown.entry.id, recorded.line))
      note = .graded(grade, next: recorded.schedule?.due, isDrill: kind == .drill)
    } else {
      note = desk.today() == askedOn ? .overtaken : .newDay
      try renew()
    }
    try ask()
  }

  /// Takes back the last grade of this sitting; its card is asked again.
  package mutating func undo() throws {
    guard let last = given.popLast(), try desk.undo(last.line) else {
      note = .nothingToUndo
      return
    }
    try renew()
    session.putFirst(last.card)
    try ask()
    note = .undone(prompt: try desk.card(last.card)?.entry.card.prompt ?? last.card.text)
  }

  /// Puts the card off to the end of this sitting.
  package mutating func skip() throws {
    guard let shown else { return }
    skipped.append(shown.entry.id)
    session.putLast(shown.entry.id)
    try ask()
    note = .skipped
  }

  package mutating func say(_ note: Note?) {
    self.note = note
  }

  /// Makes the queue anew from the log, with this sitting's skips.
  private mutating func renew() throws {
    session = try desk.session()
    for card in skipped { session.putLast(card) }
  }

  /// Shows the next card that its deck still has.
  private mutating func ask() throws {
    isRevealed = false
    turn += 1
    askedAt = desk.milliseconds()
    askedOn = desk.today()
    shown = nil
    while let item = session.next {
      if let card = try desk.card(item.card) {
        shown = Shown(entry: card.entry, schedule: card.schedule, reason: item.reason)
        return
      }
      session.drop(item.card)
    }
  }
}
