/// The name of a line of the log: who wrote it and its number with that writer.
package struct LineID: Hashable, Sendable {
  /// The random bytes that name an installation.
  package var writer: [UInt8]
  /// 1 for the writer's first line, without gaps.
  package var n: Int

  package init(writer: [UInt8], n: Int) {
    self.writer = writer
    self.n = n
  }
}

/// One answer to one card: an immutable line of the log.
package struct Review: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// The card was new or due: the answer sets its schedule.
    case scheduled
    /// A repetition on the same day of a card graded below 4; the schedule stays.
    case drill
    /// An answer that nobody asked for yet; the schedule stays.
    case cram
  }

  /// How the card was asked.
  package enum Mode: String, CaseIterable, Sendable {
    /// Recall, reveal, grade.
    case flip
    /// The answer was given as text.
    case type
    /// The answer was chosen among three.
    case choice
    /// The grade was given without showing the card.
    case script
  }

  package var id: LineID
  package var card: CardID
  package var at: Moment
  package var day: StudyDay
  package var kind: Kind
  package var grade: Grade
  /// The grade that Ontap proposed, where it judged a typed answer.
  package var proposed: Grade?
  /// Milliseconds from question to grade, where they were measured.
  package var took: Int?
  package var mode: Mode

  package init(
    id: LineID, card: CardID, at: Moment, day: StudyDay, kind: Kind, grade: Grade,
    proposed: Grade? = nil, took: Int? = nil, mode: Mode
  ) {
    self.id = id
    self.card = card
    self.at = at
    self.day = day
    self.kind = kind
    self.grade = grade
    self.proposed = proposed
    self.took = took
    self.mode = mode
  }
}

/// The fold of the log into schedules: replaying it from its beginning gives every schedule.
package struct Replay: Sendable {
  package private(set) var schedules: [CardID: Schedule] = [:]

  package init() {}

  /// Takes the next review in replay order and returns the card's schedule before it.
  @discardableResult
  package mutating func take(
    card: CardID, kind: Review.Kind, grade: Grade, day: StudyDay
  ) -> Schedule? {
    guard kind == .scheduled else { return schedules[card] }
    return Self.advance(&schedules[card], after: grade, on: day)
  }

  /// Takes the next act in replay order; only a reset changes a schedule.
  package mutating func take(_ kind: Act.Kind, of card: CardID) {
    if kind == .reset { schedules[card] = nil }
  }

  private static func advance(
    _ schedule: inout Schedule?, after grade: Grade, on day: StudyDay
  ) -> Schedule? {
    let before = schedule
    schedule = SM2.schedule(after: grade, from: before, on: day)
    return before
  }
}
