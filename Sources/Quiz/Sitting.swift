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
    /// A grade was pressed before the answer was shown.
    case revealFirst
    case unknownKey
  }

  package private(set) var session: Session
  package private(set) var shown: Shown?
  package private(set) var isRevealed = false
  package private(set) var note: Note?
  /// The grades given in this sitting, undone ones left out.
  package private(set) var grades: [Grade] = []

  /// Counts the cards shown: another turn is another question, be it of the same card.
  package private(set) var turn = 0

  private let desk: Desk
  private let start: Int
  private var askedAt: Int

  package init(at desk: Desk) throws {
    self.desk = desk
    session = try desk.session()
    start = desk.milliseconds()
    askedAt = start
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
      grades.append(grade)
      note = .graded(grade, next: recorded.schedule?.due, isDrill: kind == .drill)
    } else {
      session = try desk.session()
      note = .overtaken
    }
    try ask()
  }

  /// Takes back the last grade of this sitting; its card is asked again.
  package mutating func undo() throws {
    guard !grades.isEmpty, let card = try desk.undo() else {
      note = .nothingToUndo
      return
    }
    grades.removeLast()
    session = try desk.session()
    try ask()
    note = .undone(prompt: try desk.card(card)?.entry.card.prompt ?? card.text)
  }

  /// Puts the card off to the end of this sitting.
  package mutating func skip() throws {
    session.skip()
    try ask()
    note = .skipped
  }

  package mutating func say(_ note: Note?) {
    self.note = note
  }

  /// Shows the next card that its deck still has.
  private mutating func ask() throws {
    isRevealed = false
    turn += 1
    askedAt = desk.milliseconds()
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
