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
  package var at: Moment
  package var day: StudyDay

  package init(
    card: CardID, grade: Grade, proposed: Grade? = nil, took: Int? = nil, mode: Review.Mode,
    at: Moment, day: StudyDay
  ) {
    self.card = card
    self.grade = grade
    self.proposed = proposed
    self.took = took
    self.mode = mode
    self.at = at
    self.day = day
  }
}

extension Library {
  /// Writes an answer and the schedule that follows from it, in one durable transaction.
  ///
  /// A new or due card is reviewed as scheduled, one that is owed a drill as a drill, any other as
  /// cram.
  /// - Parameter expected: What the answer was meant as, if a session asked for it.
  /// - Throws: ``StorageError/overtaken`` where the answer would be another kind than expected:
  ///   somebody else answered the card meanwhile. Nothing is written then.
  package func record(
    _ answer: Answer, as expected: Review.Kind? = nil
  ) throws(StorageError) -> (review: Review, schedule: Schedule?) {
    try write { db in
      let before = try Schedule.fetch(db, card: answer.card)
      let kind = try Self.kind(db, of: answer.card, schedule: before, on: answer.day)
      guard expected == nil || expected == kind else { throw StorageError.overtaken }
      let review = Review(
        id: try Self.nextLine(db), card: answer.card, at: try Self.ordered(db, answer.at),
        day: answer.day, kind: kind, grade: answer.grade, proposed: answer.proposed,
        took: answer.took, mode: answer.mode)
      try review.insert(db)
      guard kind == .scheduled else { return (review, before) }
      let after = SM2.schedule(after: answer.grade, from: before, on: answer.day)
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

  /// Takes back a review, and returns it; nil where it is taken back already.
  ///
  /// - Parameter line: The review's line, or nil for the newest that stands.
  package func void(
    _ line: LineID? = nil, at moment: Moment, day: StudyDay
  ) throws(StorageError) -> Review? {
    try write { db in
      let row =
        if let line {
          try Row.fetchOne(
            db,
            sql: """
              SELECT * FROM review WHERE writer = ? AND n = ? AND \(ReplayOrder.isStanding)
              """,
            arguments: [Data(line.writer), line.n])
        } else {
          try Row.fetchOne(
            db,
            sql: """
              SELECT * FROM review WHERE \(ReplayOrder.isStanding)
              ORDER BY at_ms DESC, writer DESC, n DESC LIMIT 1
              """)
        }
      guard let review = row.flatMap(Review.init(row:)) else { return nil }
      let act = VoidAct(
        id: try Self.nextLine(db), card: review.card, at: try Self.ordered(db, moment), day: day,
        target: review.id)
      try act.insert(db)
      try Schedule.refold(db, card: review.card)
      return review
    }
  }

  private static func kind(
    _ db: Database, of card: CardID, schedule: Schedule?, on day: StudyDay
  ) throws -> Review.Kind {
    guard let schedule, schedule.due > day else { return .scheduled }
    let last = try ReplayOrder.reviews(
      db, where: "card = ? AND study_day = ? AND kind <> 'cram'", [card.text, day.number]
    ).last
    return last?.grade.owesDrill == true ? .drill : .cram
  }

  private static func nextLine(_ db: Database) throws -> LineID {
    let writer =
      try Data.fetchOne(
        db.cachedStatement(sql: "SELECT writer FROM installation")) ?? Data()
    let n = try Int.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT max(
            (SELECT coalesce(max(n), 0) FROM review WHERE writer = :writer),
            (SELECT coalesce(max(n), 0) FROM act WHERE writer = :writer)) + 1
          """),
      arguments: ["writer": writer])
    return LineID(writer: Array(writer), n: n ?? 1)
  }

  /// A clock that was set back must not change the order of the log: a line is always later than
  /// the one before it. The study day stays what the clock says.
  private static func ordered(_ db: Database, _ moment: Moment) throws -> Moment {
    let newest = try Int.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT max(
            (SELECT coalesce(max(at_ms), -1) FROM review),
            (SELECT coalesce(max(at_ms), -1) FROM act))
          """))
    var moment = moment
    moment.milliseconds = max(moment.milliseconds, (newest ?? -1) + 1)
    return moment
  }
}
