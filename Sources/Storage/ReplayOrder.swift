import GRDB
import Recall

/// Reads the log in replay order: by time, then writer, then number.
enum ReplayOrder {
  /// True for a review that no act has taken back.
  static let isStanding = isStanding(of: "review")

  /// The same of a review by another name.
  static func isStanding(of review: String) -> String {
    """
    NOT EXISTS (SELECT 1 FROM act WHERE act.kind = 'void'
      AND act.value = lower(hex(\(review).writer)) || ':' || \(review).n)
    """
  }

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
    let reviews = try reviews(db, where: "card = ?", [card.text])
    let standing = Set(reviews.map(\.id))
    // What was answered is noted in the line before the review, and taken back with it.
    let acts = try Act.fetch(db, where: "card = ?", [card.text]).filter { act in
      act.kind != .answered
        || standing.contains(LineID(writer: act.id.writer, n: act.id.n + 1))
    }
    let lines = reviews.map(LogLine.review)
    return acts.isEmpty ? lines : (lines + acts.map(LogLine.act)).sorted { $0.isBefore($1) }
  }

  /// Lines in replay order, with the acts of all settings among them.
  static func withSettings(_ db: Database, _ lines: [LogLine]) throws -> [LogLine] {
    let settings = try Act.fetch(db, where: "kind = 'setting'").map(LogLine.act)
    return settings.isEmpty ? lines : (lines + settings).sorted { $0.isBefore($1) }
  }

  /// The rules by which a line of the log counts; without one, those by which the next will.
  static func rules(_ db: Database, at line: LogLine? = nil) throws -> SM2.Rules {
    try Act.fetch(db, where: "kind = 'setting'").reduce(into: SM2.Rules()) { rules, act in
      guard let value = act.value, line.map({ LogLine.act(act).isBefore($0) }) ?? true else {
        return
      }
      rules.take(value)
    }
  }

  /// The fold of a whole log.
  ///
  /// The log is read in the order of its keys, which costs half as much, and sorted only where that
  /// is not the replay order: in a log that several writers wrote, or a restored one.
  static func replay(_ db: Database) throws -> Replay {
    var lines = try lines(db)
    if zip(lines, lines.dropFirst()).contains(where: { $1 < $0 }) { lines.sort() }
    var replay = Replay()
    for line in lines {
      switch line.content {
      case .reset(let card): replay.reset(card)
      case .setting(let value): replay.set(value)
      case .review(let card, let kind, let grade, let day):
        replay.take(card: card, kind: kind, grade: grade, day: day)
      }
    }
    return replay
  }

  /// The standing reviews, resets and settings by writer and number.
  private static func lines(_ db: Database) throws -> [Line] {
    let rows = try Row.fetchCursor(db, sql: "\(try selection(db)) ORDER BY writer, n")
    var lines: [Line] = []
    while let row = try rows.next() {
      guard let content = content(of: row) else { continue }
      lines.append(Line(at: row[4], place: lines.count, content: content))
    }
    return lines
  }

  /// Nil where a column holds what this version cannot have written.
  private static func content(of row: Row) -> Line.Content? {
    guard let number = row[2] as Int? else {
      guard let card = row[0] as String? else { return (row[7] as String?).map { .setting($0) } }
      return CardID(card).map { .reset($0) }
    }
    guard let card = CardID(row[0] as String), let kind = Review.Kind(rawValue: row[1]),
      let grade = Grade(rawValue: number)
    else { return nil }
    return .review(card, kind, grade, StudyDay(row[3]))
  }

  /// What no act of the log asks for costs the reading of a million reviews nothing.
  private static func selection(_ db: Database) throws -> String {
    func has(_ kind: Act.Kind) throws -> Bool {
      try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM act WHERE kind = ?)", arguments: [kind.rawValue])
        == true
    }
    let standing = try has(.void) ? "WHERE \(isStanding)" : ""
    let columns = "study_day, at_ms, writer, n"
    let reviews = "SELECT card, kind, grade, \(columns), NULL AS value FROM review \(standing)"
    guard try has(.reset) || has(.setting) else { return reviews }
    return """
      \(reviews) UNION ALL
      SELECT card, kind, NULL, \(columns), value FROM act
      WHERE (kind = 'reset' AND card IS NOT NULL OR kind = 'setting' AND card IS NULL)
        AND \(Act.isStanding)
      """
  }

  /// What the fold needs of a line.
  private struct Line: Comparable {
    enum Content {
      case review(CardID, Review.Kind, Grade, StudyDay)
      case reset(CardID)
      case setting(String)
    }

    /// Milliseconds since 1970.
    var at: Int
    /// Its rank by writer and number.
    var place: Int
    var content: Content

    static func == (a: Line, b: Line) -> Bool { (a.at, a.place) == (b.at, b.place) }
    static func < (a: Line, b: Line) -> Bool { (a.at, a.place) < (b.at, b.place) }
  }
}
