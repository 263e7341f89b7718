import GRDB
package import Recall

/// What is wrong with a library, a sentence each; empty where all is well.
package struct Examination: Sendable {
  package var problems: [Sentence] = []
  /// True where only the schedules, which can be made anew, are wrong.
  package var isLogWhole = true
  package var reviews = 0
  package var cards = 0
  /// Cards that were answered and are in no deck any more.
  package var strangers = 0
  /// Lines of which the log itself says that they were lost.
  package var lost = 0
}

extension Library {
  /// Proves that the database is whole and that every schedule is the replay of the log.
  package func examine() throws(StorageError) -> Examination {
    try read { db in
      var result = Examination()
      let integrity = try String.fetchAll(db, sql: "PRAGMA integrity_check")
      if integrity != ["ok"] {
        result.problems += integrity.map { Sentence("the database file is damaged: \($0)") }
      }
      if try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") != nil {
        result.problems.append(Sentence("some cards belong to no deck"))
      }
      for table in LogTable.allCases {
        result.problems += try Self.wrongLines(db, of: table, isReadable: integrity == ["ok"])
      }
      result.problems += try Self.gaps(db)
      result.lost = try LostSpan.known(db).reduce(0) { $0 + $1.numbers.count }
      result.isLogWhole = result.problems.isEmpty
      if result.isLogWhole { result.problems += try Self.differences(db) }
      result.reviews = try Int.fetchOne(db, sql: "SELECT count(*) FROM review") ?? 0
      result.cards = try Int.fetchOne(db, sql: "SELECT count(*) FROM card") ?? 0
      result.strangers =
        try Int.fetchOne(
          db, sql: "SELECT count(DISTINCT card) FROM review WHERE card NOT IN (SELECT id FROM card)"
        ) ?? 0
      return result
    }
  }

  /// Throws the folds of the log away and makes them anew from the log; returns how many schedules there are.
  package func rebuild() throws(StorageError) -> Int {
    try write(Self.refoldAll)
  }

  /// Makes the folds of the whole log anew; returns how many schedules there are.
  @discardableResult
  static func refoldAll(_ db: Database) throws -> Int {
    let schedules = try ReplayOrder.replay(db).schedules
    try db.execute(sql: "DELETE FROM schedule")
    for (card, schedule) in schedules.sorted(by: { $0.key < $1.key }) {
      try schedule.save(db, card: card)
    }
    try db.execute(sql: "DELETE FROM standing")
    for (card, standing) in try Standing.all(db) { try standing.save(db, card: card) }
    return schedules.count
  }

  private static func wrongLines(
    _ db: Database, of table: LogTable, isReadable: Bool
  ) throws -> [Sentence] {
    let wrong = try LogDigest.wrongLines(db, of: table)
    // What the replay passes over; no value of a damaged file can be trusted to be one.
    let unknown = try isReadable && wrong == 0 ? unknownLines(db, of: table) : 0
    let problems = [
      (
        wrong,
        Sentence("a line of the log (\(table.rawValue)) does not match its checksum"),
        Sentence("\(wrong) lines of the log (\(table.rawValue)) do not match their checksum")
      ),
      (
        unknown,
        Sentence("a line of the log (\(table.rawValue)) says what this version cannot read"),
        Sentence(
          "\(unknown) lines of the log (\(table.rawValue)) say what this version cannot read")
      ),
    ]
    return problems.filter { $0.0 > 0 }.map { $0.0 == 1 ? $0.1 : $0.2 }
  }

  private static func unknownLines(_ db: Database, of table: LogTable) throws -> Int {
    var unknown = 0
    let rows = try Row.fetchCursor(db, sql: "SELECT * FROM \(table.rawValue)")
    while let row = try rows.next() {
      switch table {
      case .review: if Review(row: row) == nil { unknown += 1 }
      case .act: if Act(row: row) == nil { unknown += 1 }
      }
    }
    return unknown
  }

  private static func gaps(_ db: Database) throws -> [Sentence] {
    let known = try LostSpan.known(db)
    let lost = try LostSpan.missing(db).filter { !$0.isCovered(by: known) }
      .reduce(0) { $0 + $1.numbers.count }
    return lost == 0
      ? [] : [Sentence("\(lost, "line of the log is", "lines of the log are") missing")]
  }

  private static func differences(_ db: Database) throws -> [Sentence] {
    let replayed = try ReplayOrder.replay(db).schedules
    var stored: [CardID: Schedule] = [:]
    let rows = try Row.fetchCursor(db, sql: "SELECT card, \(Schedule.columns) FROM schedule")
    while let row = try rows.next() {
      guard let card = CardID(row["card"] as String) else { continue }
      stored[card] = Schedule(row: row)
    }
    let differing = Set(replayed.keys).union(stored.keys).filter { replayed[$0] != stored[$0] }
    let others = try differingStandings(db)
    let sentences = [
      (
        differing.count,
        Sentence(
          "\(differing.count, "schedule differs", "schedules differ") from the replay of the log")
      ),
      (
        others,
        Sentence(
          "\(others, "suspension or flag differs", "suspensions or flags differ") from the log")
      ),
    ]
    return sentences.filter { $0.0 > 0 }.map(\.1)
  }

  private static func differingStandings(_ db: Database) throws -> Int {
    let folded = try Standing.all(db)
    var stored: [CardID: Standing] = [:]
    let rows = try Row.fetchCursor(db, sql: "SELECT card, \(Standing.columns) FROM standing")
    while let row = try rows.next() {
      guard let card = CardID(row["card"] as String) else { continue }
      stored[card] = Standing(row: row)
    }
    return Set(folded.keys).union(stored.keys).count { folded[$0] != stored[$0] }
  }
}
