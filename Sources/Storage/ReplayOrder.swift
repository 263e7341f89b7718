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

  /// A card's standing reviews and acts.
  static func history(_ db: Database, of card: CardID) throws -> [LogLine] {
    let reviews = try reviews(db, where: "card = ?", [card.text]).map(LogLine.review)
    let acts = try Act.fetch(db, where: "card = ?", [card.text]).map(LogLine.act)
    return acts.isEmpty ? reviews : (reviews + acts).sorted { $0.isBefore($1) }
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
      guard let review = line.review else {
        replay.take(.reset, of: line.card)
        continue
      }
      let before = replay.take(
        card: line.card, kind: review.kind, grade: review.grade, day: review.day)
      each(line.card, review.kind, review.grade, review.day, before)
    }
    return replay
  }

  /// The standing reviews and resets by writer and number.
  private static func lines(_ db: Database) throws -> [Line] {
    let rows = try Row.fetchCursor(db, sql: "\(try selection(db)) ORDER BY writer, n")
    var lines: [Line] = []
    while let row = try rows.next() {
      guard let card = CardID(row[0] as String) else { continue }
      var line = Line(at: row[4], place: lines.count, card: card)
      if let number = row[2] as Int? {
        guard let kind = Review.Kind(rawValue: row[1]), let grade = Grade(rawValue: number) else {
          continue
        }
        line.review = Line.Review(kind: kind, grade: grade, day: StudyDay(row[3]))
      }
      lines.append(line)
    }
    return lines
  }

  /// What no act of the log asks for costs the reading of a million reviews nothing.
  private static func selection(_ db: Database) throws -> String {
    func has(_ kind: Act.Kind) throws -> Bool {
      try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM act WHERE kind = ?)", arguments: [kind.rawValue])
        == true
    }
    let standing = try has(.void) ? "WHERE \(isStanding)" : ""
    let reviews = "SELECT card, kind, grade, study_day, at_ms, writer, n FROM review \(standing)"
    guard try has(.reset) else { return reviews }
    return """
      \(reviews) UNION ALL
      SELECT card, kind, NULL, study_day, at_ms, writer, n FROM act
      WHERE kind = 'reset' AND card IS NOT NULL AND \(Act.isStanding)
      """
  }

  /// What the fold needs of a line.
  private struct Line: Comparable {
    struct Review {
      var kind: Recall.Review.Kind
      var grade: Grade
      var day: StudyDay
    }

    /// Milliseconds since 1970.
    var at: Int
    /// Its rank by writer and number.
    var place: Int
    var card: CardID
    /// Nil for a reset.
    var review: Review?

    static func == (a: Line, b: Line) -> Bool { (a.at, a.place) == (b.at, b.place) }
    static func < (a: Line, b: Line) -> Bool { (a.at, a.place) < (b.at, b.place) }
  }
}
