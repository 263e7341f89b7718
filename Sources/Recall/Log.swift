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
    /// A repetition on the same day of a card whose last grade was too low; the schedule stays.
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
  /// The rules by which the next review counts.
  package private(set) var rules = SM2.Rules()

  package init() {}

  /// Takes the next review in replay order and returns the card's schedule before it.
  @discardableResult
  package mutating func take(
    card: CardID, kind: Review.Kind, grade: Grade, day: StudyDay
  ) -> Schedule? {
    guard kind == .scheduled else { return schedules[card] }
    return Self.advance(&schedules[card], after: grade, on: day, by: rules)
  }

  /// Takes a card's reset as the next line.
  package mutating func reset(_ card: CardID) {
    schedules[card] = nil
  }

  /// Takes a setting, `key=value`, as the next line; the reviews that follow count by it.
  package mutating func set(_ setting: String) {
    rules.take(setting)
  }

  /// Takes the next line in replay order; of acts, only resets and settings say something here.
  package mutating func take(_ line: LogLine) {
    switch line {
    case .review(let review):
      take(card: review.card, kind: review.kind, grade: review.grade, day: review.day)
    case .act(let act):
      switch act.kind {
      case .reset: act.card.map { reset($0) }
      case .setting: act.value.map { set($0) }
      case .suspend, .resume, .bury, .burySiblings, .flag, .unflag, .mark, .unmark, .answered,
        .clock, .edit, .more, .void, .lost:
        break
      }
    }
  }

  private static func advance(
    _ schedule: inout Schedule?, after grade: Grade, on day: StudyDay, by rules: SM2.Rules
  ) -> Schedule? {
    let before = schedule
    schedule = SM2.schedule(after: grade, from: before, on: day, by: rules)
    return before
  }
}
