import Foundation
import GRDB
import Recall

/// Where the next line of the log stands: its number, and its time.
extension Library {
  static func nextLine(_ db: Database) throws -> LineID {
    let name = try Data.fetchOne(db.cachedStatement(sql: "SELECT writer FROM installation"))
    // Lines without a writer's name could be united with no others.
    guard let writer = name, writer.count == 16 else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT)
    }
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
  static func ordered(_ db: Database, _ moment: Moment) throws -> Moment {
    var moment = moment
    moment.milliseconds = max(moment.milliseconds, try newestTime(db) + 1)
    return moment
  }

  /// Keeps what the clock says beside the lines that are about to be written, where their order has
  /// to say another time and the clock is too far behind for that to be a small correction.
  static func noteClock(_ db: Database, _ moment: Moment, day: StudyDay) throws {
    guard try newestTime(db) - moment.milliseconds > smallCorrection else { return }
    let note = Act(
      id: try nextLine(db), card: nil, at: try ordered(db, moment), day: day, kind: .clock,
      value: String(moment.milliseconds))
    try note.insert(db)
  }

  /// Five minutes in milliseconds: a clock that is set by the network is not further off.
  private static let smallCorrection = 300_000

  /// The time of the newest line in milliseconds, or -1.
  private static func newestTime(_ db: Database) throws -> Int {
    try Int.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT max(
            (SELECT coalesce(max(at_ms), -1) FROM review),
            (SELECT coalesce(max(at_ms), -1) FROM act))
          """)) ?? -1
  }
}
