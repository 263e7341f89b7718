import Foundation
import GRDB
package import Recall

extension Library {
  /// What is kept is written anew when so many lines have come since, and a fiftieth of it.
  private static let fewestToKeep = 1000

  /// The history of the whole log: what is kept of it beside the library, and what came after that.
  ///
  /// What is kept is only ever a shorter way to the same: it is thrown away where the log does not
  /// go on from it.
  package func history() throws(StorageError) -> History {
    let file = path == Library.inMemory ? nil : HistoryFile(ofLibrary: path)
    var now = file?.read() ?? .none
    let kept = now.history.reviews.count
    let isContinued = try read { db in
      if try now.goOn(db) { return true }
      now = .none
      _ = try now.goOn(db)
      return false
    }
    let count = now.history.reviews.count
    let added = count - (isContinued ? kept : 0)
    if added > (isContinued ? Self.most(after: count) : Self.fewestToKeep) { file?.write(now) }
    return now.history
  }

  /// How many lines may come after so many kept ones before all are written anew.
  static func most(after kept: Int) -> Int { fewestToKeep + kept / 50 }
}

extension KeptHistory {
  /// Takes the lines of the log that it has not; false, and nothing taken, where they do not follow
  /// those that it has.
  ///
  /// In place: a second history beside the first would take as much memory again.
  mutating func goOn(_ db: Database) throws -> Bool {
    guard let ends = try ends(db) else { return false }
    let acts = try Self.acts(db, after: last)
    guard let voids = voids(acts) else { return false }
    for setting in try Self.settings(db, until: last) { history.set(setting) }
    if last == .min {
      history.reserve(try Int.fetchOne(db, sql: "SELECT count(*) FROM review") ?? 0)
    }
    try takeLines(db, acts: acts, voids: voids)
    self.ends = ends
    return true
  }

  /// The last line of every writer; nil where the log does not hold those that the history ends
  /// with, or has gained lines before its end.
  private func ends(_ db: Database) throws -> [LogEnd]? {
    let now = try Self.writers(db).map { try Self.end(db, of: $0) }
    for end in ends {
      guard try Self.checksum(db, writer: end.writer, n: end.n) == end.crc else { return nil }
    }
    guard last > .min else { return now }
    for end in now {
      let known = ends.first { $0.writer == end.writer }?.n ?? 0
      let isEarlier = try Bool.fetchOne(
        db,
        sql: """
          SELECT EXISTS (SELECT 1 FROM review WHERE writer = :w AND n > :n AND at_ms <= :at)
            OR EXISTS (SELECT 1 FROM act WHERE writer = :w AND n > :n AND at_ms <= :at)
          """, arguments: ["w": Data(end.writer), "n": known, "at": last])
      guard isEarlier == false else { return nil }
    }
    return now
  }

  private static func writers(_ db: Database) throws -> [[UInt8]] {
    var writers: Set<Data> = []
    for table in ["review", "act"] {
      // One step of an index a writer: DISTINCT would read the whole log.
      var last = Data()
      while let next = try Data.fetchOne(
        db, sql: "SELECT min(writer) FROM \(table) WHERE writer > ?", arguments: [last])
      {
        writers.insert(next)
        last = next
      }
    }
    return writers.map(Array.init).sorted { $0.lexicographicallyPrecedes($1) }
  }

  private static func end(_ db: Database, of writer: [UInt8]) throws -> LogEnd {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT n, crc FROM
          (SELECT * FROM (SELECT n, crc FROM review WHERE writer = :w ORDER BY n DESC LIMIT 1)
           UNION ALL SELECT * FROM (SELECT n, crc FROM act WHERE writer = :w ORDER BY n DESC LIMIT 1))
        ORDER BY n DESC LIMIT 1
        """, arguments: ["w": Data(writer)])
    return LogEnd(writer: writer, n: row?["n"] ?? 0, crc: row?["crc"] ?? 0)
  }

  private static func checksum(_ db: Database, writer: [UInt8], n: Int) throws -> Int? {
    try Int.fetchOne(
      db,
      sql: """
        SELECT crc FROM review WHERE writer = :w AND n = :n
        UNION ALL SELECT crc FROM act WHERE writer = :w AND n = :n
        """, arguments: ["w": Data(writer), "n": n])
  }

  // MARK: Acts

  private static func acts(_ db: Database, after last: Int) throws -> [Act] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT * FROM act WHERE kind IN ('void', 'reset', 'setting') AND at_ms > ?
        ORDER BY at_ms, writer, n
        """, arguments: [last]
    ).compactMap(Act.init(row:))
  }

  /// The values of the settings among the lines of the history.
  private static func settings(_ db: Database, until last: Int) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT value FROM act WHERE kind = 'setting' AND at_ms <= ? AND value IS NOT NULL
        ORDER BY at_ms, writer, n
        """, arguments: [last])
  }

  /// The lines that acts take back, by number; nil where one of them is in the history already.
  private func voids(_ acts: [Act]) -> [Int: Set<[UInt8]>]? {
    var voids: [Int: Set<[UInt8]>] = [:]
    for act in acts where act.kind == .void {
      guard let line = act.value.flatMap(LineID.init(text:)) else { continue }
      if let end = ends.first(where: { $0.writer == line.writer }), line.n <= end.n { return nil }
      voids[line.n, default: []].insert(line.writer)
    }
    return voids
  }

  // MARK: Lines

  private mutating func takeLines(
    _ db: Database, acts: [Act], voids: [Int: Set<[UInt8]>]
  ) throws {
    var waiting = acts.filter { act in
      act.kind != .void && voids[act.id.n]?.contains(act.id.writer) != true
    }[...]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT card, at_ms, utc_offset_min, study_day, kind, grade, took_ms, mode, n, writer
        FROM review WHERE at_ms > ? ORDER BY at_ms, writer, n
        """, arguments: [last])
    while let row = try rows.next() {
      let at: Int = row[1]
      let n: Int = row[8]
      last = max(last, at)
      if let writers = voids[n], writers.contains(Array(row[9] as Data)) { continue }
      while let act = waiting.first, Self.isBefore(act, row, at: at, n: n) {
        take(act)
        waiting.removeFirst()
      }
      take(row, at: at)
    }
    for act in waiting { take(act) }
    last = max(last, acts.last?.at.milliseconds ?? .min)
  }

  private static func isBefore(_ act: Act, _ row: Row, at: Int, n: Int) -> Bool {
    guard act.at.milliseconds == at else { return act.at.milliseconds < at }
    let writer = Array(row[9] as Data)
    guard act.id.writer == writer else { return act.id.writer.lexicographicallyPrecedes(writer) }
    return act.id.n < n
  }

  private mutating func take(_ act: Act) {
    switch act.kind {
    case .reset: act.card.map { history.reset($0) }
    case .setting: act.value.map { history.set($0) }
    case .suspend, .resume, .bury, .burySiblings, .flag, .unflag, .mark, .unmark, .answered, .clock,
      .edit, .more, .void, .lost:
      break
    }
  }

  /// A row that this version cannot have written says nothing.
  private mutating func take(_ row: Row, at: Int) {
    guard let card = CardID(row[0] as String), let kind = Review.Kind(rawValue: row[4]),
      let grade = Grade(rawValue: row[5]), let mode = Review.Mode(rawValue: row[7])
    else { return }
    history.take(
      card: card, at: Moment(milliseconds: at, utcOffset: row[2]), day: StudyDay(row[3]),
      kind: kind, grade: grade, took: row[6], mode: mode)
  }
}
