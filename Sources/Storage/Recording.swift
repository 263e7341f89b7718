import Foundation
import GRDB
package import Recall

/// An answer about to be written to the log.
package struct Answer: Sendable {
  package var card: CardID
  package var grade: Grade
  package var proposed: Grade?
  /// Milliseconds from question to grade.
  package var took: Int?
  package var mode: Review.Mode
  /// What was answered instead of the right answer.
  package var instead: String?
  package var at: Moment
  package var day: StudyDay

  package init(
    card: CardID, grade: Grade, proposed: Grade? = nil, took: Int? = nil, mode: Review.Mode,
    instead: String? = nil, at: Moment, day: StudyDay
  ) {
    self.card = card
    self.grade = grade
    self.proposed = proposed
    self.took = took
    self.mode = mode
    self.instead = instead
    self.at = at
    self.day = day
  }
}

extension Library {
  /// Writes an answer and the schedule that follows from it, in one durable transaction.
  ///
  /// A new or due card is reviewed as scheduled, one that is owed a drill as a drill, any other as
  /// cram.
  /// - Parameter expected: What the answer was meant as, if a session asked for it; cram can be
  ///   had of any card.
  /// - Throws: ``StorageError/overtaken`` where the answer would be another kind than expected:
  ///   somebody else answered the card meanwhile. Nothing is written then.
  package func record(
    _ answer: Answer, as expected: Review.Kind? = nil
  ) throws(StorageError) -> (review: Review, schedule: Schedule?) {
    try write { db in
      let before = try Schedule.fetch(db, card: answer.card)
      let kind =
        try expected == .cram
        ? .cram : Self.kind(db, of: answer.card, schedule: before, on: answer.day)
      guard expected == nil || expected == kind else { throw StorageError.overtaken }
      try Self.noteClock(db, answer.at, day: answer.day)
      if let instead = answer.instead {
        try Act(
          id: try Self.nextLine(db), card: answer.card, at: try Self.ordered(db, answer.at),
          day: answer.day, kind: .answered, value: instead
        ).insert(db)
      }
      let review = Review(
        id: try Self.nextLine(db), card: answer.card, at: try Self.ordered(db, answer.at),
        day: answer.day, kind: kind, grade: answer.grade, proposed: answer.proposed,
        took: answer.took, mode: answer.mode)
      try review.insert(db)
      guard kind == .scheduled else { return (review, before) }
      let after = SM2.schedule(
        after: answer.grade, from: before, on: answer.day, by: try ReplayOrder.rules(db))
      try after.save(db, card: answer.card)
      return (review, after)
    }
  }

  /// What an answer to a card would count as on a day.
  package func kind(of card: CardID, on day: StudyDay) throws(StorageError) -> Review.Kind {
    try read { db in
      try Self.kind(db, of: card, schedule: Schedule.fetch(db, card: card), on: day)
    }
  }

  /// The rules by which the next answer counts.
  package func rules() throws(StorageError) -> SM2.Rules {
    try read { db in try ReplayOrder.rules(db) }
  }

  /// Writes an act and what follows from it, in one durable transaction.
  @discardableResult
  package func record(
    _ kind: Act.Kind, of card: CardID?, value: String? = nil, at moment: Moment, day: StudyDay
  ) throws(StorageError) -> Act {
    try write { db in
      try Self.noteClock(db, moment, day: day)
      let act = Act(
        id: try Self.nextLine(db), card: card, at: try Self.ordered(db, moment), day: day,
        kind: kind, value: value)
      try act.insert(db)
      if let card { try Self.refold(db, card: card) }
      return act
    }
  }

  /// The newest line that can be taken back: a review or an act that stands, of this installation, or
  /// where it has none left, as after a restore, the newest of all.
  ///
  /// - Parameter line: Only lines written before this one count.
  package func newestLine(before line: LineID? = nil) throws(StorageError) -> LogLine? {
    try read { db in
      let last = line?.n ?? .max
      let review = try Row.fetchOne(
        db,
        sql: """
          SELECT * FROM review WHERE writer = (SELECT writer FROM installation) AND n < ?
            AND \(ReplayOrder.isStanding) ORDER BY n DESC LIMIT 1
          """,
        arguments: [last]
      ).flatMap(Review.init(row:))
      let act = try Row.fetchOne(
        db,
        sql: """
          SELECT * FROM act WHERE writer = (SELECT writer FROM installation) AND n < ?
            AND kind NOT IN \(Act.notes) AND \(Act.isStanding)
            ORDER BY n DESC LIMIT 1
          """,
        arguments: [last]
      ).flatMap(Act.init(row:))
      return try [review.map(LogLine.review), act.map(LogLine.act)].compactMap(\.self)
        .max { $0.id.n < $1.id.n } ?? Self.newestLineOfOthers(db)
    }
  }

  private static func newestLineOfOthers(_ db: Database) throws -> LogLine? {
    let others = "writer <> (SELECT writer FROM installation)"
    let review = try Row.fetchOne(
      db,
      sql: """
        SELECT * FROM review WHERE \(others) AND \(ReplayOrder.isStanding)
        ORDER BY at_ms DESC, writer DESC, n DESC LIMIT 1
        """
    ).flatMap(Review.init(row:))
    let act = try Row.fetchOne(
      db,
      sql: """
        SELECT * FROM act WHERE \(others) AND kind NOT IN \(Act.notes) AND \(Act.isStanding)
        ORDER BY at_ms DESC, writer DESC, n DESC LIMIT 1
        """
    ).flatMap(Act.init(row:))
    return [review.map(LogLine.review), act.map(LogLine.act)].compactMap(\.self)
      .max { $0.at.milliseconds < $1.at.milliseconds }
  }

  /// The line that this installation would write next.
  package func upcomingLine() throws(StorageError) -> LineID {
    try read(Self.nextLine)
  }

  /// Takes back a line, and returns it; nil where it is taken back already, or a setting, which a
  /// later one replaces, or a note of lost lines.
  package func void(
    _ line: LineID, at moment: Moment, day: StudyDay
  ) throws(StorageError) -> LogLine? {
    try write { db in
      guard let target = try Self.standingLine(db, line) else { return nil }
      try Self.noteClock(db, moment, day: day)
      let act = Act(
        id: try Self.nextLine(db), card: target.card, at: try Self.ordered(db, moment), day: day,
        kind: .void, value: line.text)
      try act.insert(db)
      if let card = target.card { try Self.refold(db, card: card) }
      return target
    }
  }

  private static func standingLine(_ db: Database, _ line: LineID) throws -> LogLine? {
    let arguments: StatementArguments = [Data(line.writer), line.n]
    let review = try Row.fetchOne(
      db, sql: "SELECT * FROM review WHERE writer = ? AND n = ? AND \(ReplayOrder.isStanding)",
      arguments: arguments
    ).flatMap(Review.init(row:))
    if let review { return .review(review) }
    return try Row.fetchOne(
      db,
      sql: """
        SELECT * FROM act WHERE writer = ? AND n = ?
          AND kind NOT IN \(Act.notes) AND \(Act.isStanding)
        """,
      arguments: arguments
    ).flatMap(Act.init(row:)).map(LogLine.act)
  }

  /// The last study day of which there is an answer that stands, or nil.
  package func newestStudyDay() throws(StorageError) -> StudyDay? {
    try read { db in
      try Int.fetchOne(
        db,
        sql: """
          SELECT study_day FROM review WHERE \(ReplayOrder.isStanding)
          ORDER BY study_day DESC LIMIT 1
          """
      ).map { StudyDay($0) }
    }
  }

  /// A line that can be taken back and has not been; nil for any other.
  package func standingLine(_ line: LineID) throws(StorageError) -> LogLine? {
    try read { db in try Self.standingLine(db, line) }
  }

  /// Makes what is known of a card what its lines say.
  private static func refold(_ db: Database, card: CardID) throws {
    try Schedule.refold(db, card: card)
    try Standing.refold(db, card: card)
  }

  private static func kind(
    _ db: Database, of card: CardID, schedule: Schedule?, on day: StudyDay
  ) throws -> Review.Kind {
    guard let schedule, schedule.due > day else { return .scheduled }
    let last = try ReplayOrder.reviews(
      db, where: "card = ? AND study_day = ? AND kind <> 'cram'", [card.text, day.number]
    ).last
    guard let last else { return .cram }
    let rules = try ReplayOrder.rules(db, at: .review(last))
    return rules.owesDrill(last.grade) ? .drill : .cram
  }
}
