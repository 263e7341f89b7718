import GRDB
package import Recall

/// What is wrong with a library, a sentence each; empty where all is well.
package struct Examination: Sendable {
  package var problems: [Sentence] = []
  /// True where only the schedules, or indexes and triggers, which can be made anew, are wrong.
  package var isLogWhole = true
  package var reviews = 0
  package var cards = 0
  /// Cards that were answered and are in no deck any more.
  package var strangers = 0
  /// Lines of which the log itself says that they were lost.
  package var lost = 0
  /// The digest of the schedules that the log's replay gives; nil where they cannot be read.
  package var logDigest: String?
  /// The digest of the schedules as they are stored; nil where they cannot be read.
  package var scheduleDigest: String?
}

extension Library {
  /// Proves that the database is whole and that every schedule is the replay of the log.
  package func examine() throws(StorageError) -> Examination {
    // It takes as long as all the rest together, and needs none of it.
    let integrity =
      path == Self.inMemory ? nil : Meanwhile { [path] in try Self.integrity(of: path) }
    // Read before SQLite has locked the file: closing it gives the locks of this process away.
    let forbidsWriting = path != Self.inMemory && FileHeader.forbidsWriting(path)
    return try read { db in
      var result = Examination()
      if forbidsWriting {
        result.problems.append(
          Sentence("the header of the file forbids every program to write to it"))
      }
      let wrong = try LogTable.allCases.map { ($0, try LogDigest.wrongLines(db, of: $0)) }
      let replayed = Result { try ReplayOrder.replay(db).schedules }
      let stored = Result { try Self.stored(db) }
      let damage = try integrity.map { try $0.value() } ?? Self.integrity(db)
      result.problems += damage.map { Sentence("the database file is damaged: \($0)") }
      if try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") != nil {
        result.problems.append(Sentence("some cards belong to no deck"))
      }
      for (table, count) in wrong {
        // What the replay passes over; no value of a damaged file can be trusted to be one.
        let unknown = try damage.isEmpty && count == 0 ? Self.unknownLines(db, of: table) : 0
        result.problems += Self.problems(of: table, wrong: count, unknown: unknown)
      }
      result.problems += try Self.gaps(db)
      result.lost = try LostSpan.stillLost(db)
      result.isLogWhole = result.problems.isEmpty
      if result.isLogWhole {
        result.problems += try Self.differences(db, of: stored.get(), from: replayed.get())
        result.problems += try Self.lackingParts(db)
        if try !Self.hasWriter(db) {
          result.problems.append(Sentence("the library has no name for the lines that it writes"))
        }
      }
      result.logDigest = (try? replayed.get()).map(Self.digest)
      result.scheduleDigest = (try? stored.get()).map(Self.digest)
      result.reviews = try Int.fetchOne(db, sql: "SELECT count(*) FROM review") ?? 0
      result.cards = try Int.fetchOne(db, sql: "SELECT count(*) FROM card") ?? 0
      result.strangers =
        try Int.fetchOne(
          db,
          sql: """
            SELECT count(*) FROM (SELECT DISTINCT card FROM review)
            WHERE card NOT IN (SELECT id FROM card)
            """) ?? 0
      return result
    }
  }

  /// Throws the folds of the log away and makes them anew from the log, and whatever index or trigger
  /// is lacking; returns how many schedules there are.
  package func rebuild() throws(StorageError) -> Int {
    try write { db in
      try SchemaPart.renew(db)
      if try !Self.hasWriter(db) {
        try db.execute(sql: "REPLACE INTO installation VALUES (1, randomblob(16))")
      }
      return try Self.refoldAll(db)
    }
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

  private static func integrity(of path: String) throws -> [String] {
    try ReadOnly.queue(path, cache: cacheSize).read(integrity)
  }

  /// What SQLite finds wrong with the file.
  private static func integrity(_ db: Database) throws -> [String] {
    let found = try String.fetchAll(db, sql: "PRAGMA integrity_check")
    return found == ["ok"] ? [] : found
  }

  private static func problems(of table: LogTable, wrong: Int, unknown: Int) -> [Sentence] {
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

  /// How many lines of a table `init(row:)` of a review or an act refuses.
  private static func unknownLines(_ db: Database, of table: LogTable) throws -> Int {
    func isIn(_ values: [String]) -> String {
      "IN (\(values.map { "'\($0)'" }.joined(separator: ", ")))"
    }
    let known =
      switch table {
      case .review:
        """
        kind \(isIn(Review.Kind.allCases.map(\.rawValue)))
          AND mode \(isIn(Review.Mode.allCases.map(\.rawValue))) AND grade BETWEEN 0 AND 5
          AND length(card) = 12 AND card NOT GLOB '*[^0-9a-z]*'
        """
      case .act: "kind \(isIn(Act.Kind.allCases.map(\.rawValue)))"
      }
    return try Int.fetchOne(
      db, sql: "SELECT count(*) FROM \(table.rawValue) WHERE NOT (\(known))") ?? 0
  }

  private static func gaps(_ db: Database) throws -> [Sentence] {
    let known = try LostSpan.known(db)
    let lost = try LostSpan.missing(db).filter { !$0.isCovered(by: known) }
      .reduce(0) { $0 + $1.numbers.count }
    return lost == 0
      ? [] : [Sentence("\(lost, "line of the log is", "lines of the log are") missing")]
  }

  private static func hasWriter(_ db: Database) throws -> Bool {
    try Int.fetchOne(db, sql: "SELECT length(writer) FROM installation WHERE id = 1") == 16
  }

  private static func lackingParts(_ db: Database) throws -> [Sentence] {
    // A newer version has others.
    guard try Int.fetchOne(db, sql: "PRAGMA user_version") == Schema.version else { return [] }
    let (lacking, strange) = try SchemaPart.wrong(db)
    let parts = lacking + strange
    guard !parts.isEmpty else { return [] }
    let names = parts.map { "\($0.type) \($0.name)" }.joined(separator: ", ")
    return [Sentence("the file has not the tables, indexes and triggers of a library: \(names)")]
  }

  private static func stored(_ db: Database) throws -> [CardID: Schedule] {
    var stored: [CardID: Schedule] = [:]
    let rows = try Row.fetchCursor(db, sql: "SELECT card, \(Schedule.columns) FROM schedule")
    while let row = try rows.next() {
      guard let card = CardID(row["card"] as String) else { continue }
      stored[card] = Schedule(row: row)
    }
    return stored
  }

  /// Equal for equal schedules: the FNV-1a hash of their lines in the order of the cards' ids.
  private static func digest(of schedules: [CardID: Schedule]) -> String {
    var hash = FNV1a()
    for (card, schedule) in schedules.sorted(by: { $0.key < $1.key }) {
      let line = [
        schedule.repetitions, schedule.interval, schedule.ease, schedule.lapses,
        schedule.last.number, schedule.due.number,
      ]
      hash.add("\(card.text) \(line)\n".utf8)
    }
    return hash.hexadecimal
  }

  private static func differences(
    _ db: Database, of stored: [CardID: Schedule], from replayed: [CardID: Schedule]
  ) throws -> [Sentence] {
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
