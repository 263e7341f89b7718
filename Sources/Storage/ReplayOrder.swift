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
      db.cachedStatement(
        sql: """
          SELECT * FROM review WHERE \(condition) AND \(isStanding) ORDER BY at_ms, writer, n
          """),
      arguments: arguments
    ).compactMap(Review.init(row:))
  }

  /// The fold of a whole log, calling back with every standing review and the schedule before it.
  ///
  /// The log is read in the order of its keys, which costs half as much, and sorted only where that
  /// is not the replay order: in a log that several writers wrote, or a restored one.
  static func replay(
    _ db: Database,
    each: (CardID, Review.Kind, Grade, StudyDay, Schedule?) -> Void = { _, _, _, _, _ in }
  ) throws -> Replay {
    var lines = try lines(db)
    if zip(lines, lines.dropFirst()).contains(where: { $1 < $0 }) { lines.sort() }
    var replay = Replay()
    for line in lines {
      let before = replay.take(
        card: line.card, kind: line.kind, grade: line.grade, day: line.day)
      each(line.card, line.kind, line.grade, line.day, before)
    }
    return replay
  }

  /// The standing reviews by writer and number.
  private static func lines(_ db: Database) throws -> [Line] {
    let hasVoids = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM act WHERE kind = 'void')")
    let standing = hasVoids == true ? "WHERE \(isStanding)" : ""
    let rows = try Row.fetchCursor(
      db,
      sql: "SELECT card, kind, grade, study_day, at_ms FROM review \(standing) ORDER BY writer, n")
    var lines: [Line] = []
    while let row = try rows.next() {
      guard let card = CardID(row[0] as String), let kind = Review.Kind(rawValue: row[1]),
        let grade = Grade(rawValue: row[2])
      else { continue }
      lines.append(
        Line(
          at: row[4], place: lines.count, card: card, kind: kind, grade: grade,
          day: StudyDay(row[3])))
    }
    return lines
  }

  /// What the fold needs of a review.
  private struct Line: Comparable {
    /// Milliseconds since 1970.
    var at: Int
    /// Its rank by writer and number.
    var place: Int
    var card: CardID
    var kind: Review.Kind
    var grade: Grade
    var day: StudyDay

    static func < (a: Line, b: Line) -> Bool { (a.at, a.place) < (b.at, b.place) }
  }
}
