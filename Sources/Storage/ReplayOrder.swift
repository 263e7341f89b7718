import GRDB
import Recall

/// Reads the log in replay order: by time, then writer, then number.
enum ReplayOrder {
  /// True for a review that no act has taken back.
  static let isStanding = """
    NOT EXISTS (SELECT 1 FROM act WHERE act.kind = 'void'
      AND act.value = lower(hex(review.writer)) || ':' || review.n)
    """

  /// The standing reviews that a condition on `review` selects.
  static func reviews(
    _ db: Database, where condition: String, _ arguments: StatementArguments
  ) throws -> [Review] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT * FROM review WHERE \(condition) AND \(isStanding) ORDER BY at_ms, writer, n
        """,
      arguments: arguments
    ).compactMap(Review.init(row:))
  }

  /// The fold of a whole log, calling back with every standing review and the schedule before it.
  static func replay(
    _ db: Database,
    each: (CardID, Review.Kind, Grade, StudyDay, Schedule?) -> Void = { _, _, _, _, _ in }
  ) throws -> Replay {
    var replay = Replay()
    let hasVoids = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM act WHERE kind = 'void')")
    let standing = hasVoids == true ? "WHERE \(isStanding)" : ""
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT card, kind, grade, study_day FROM review \(standing) ORDER BY at_ms, writer, n
        """)
    while let row = try rows.next() {
      guard let card = CardID(row[0] as String), let kind = Review.Kind(rawValue: row[1]),
        let grade = Grade(rawValue: row[2])
      else { continue }
      let day = StudyDay(row[3])
      let before = replay.take(card: card, kind: kind, grade: grade, day: day)
      each(card, kind, grade, day, before)
    }
    return replay
  }
}
