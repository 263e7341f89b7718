import Foundation
import GRDB
import Recall

extension Act {
  /// True for an act that no later act has taken back.
  static let isStanding = """
    NOT EXISTS (SELECT 1 FROM act AS later WHERE later.kind = 'void'
      AND later.value = lower(hex(act.writer)) || ':' || act.n)
    """

  /// The kinds, as SQL, that say something beside other lines and cannot be taken back alone.
  static let notes = "('void', 'setting', 'answered', 'clock', 'lost')"

  /// An act from all columns of its row; nil where one holds what this version cannot have written.
  init?(row: Row) {
    guard let kind = Kind(rawValue: row["kind"]) else { return nil }
    let writer: Data = row["writer"]
    self.init(
      id: LineID(writer: Array(writer), n: row["n"]),
      card: (row["card"] as String?).flatMap { CardID($0) },
      at: Moment(milliseconds: row["at_ms"], utcOffset: row["utc_offset_min"]),
      day: StudyDay(row["study_day"]), kind: kind, value: row["value"])
  }

  func insert(_ db: Database) throws {
    let checksum = LineChecksum.of([
      id.writer.hexadecimal, String(id.n), card?.text, String(at.milliseconds),
      String(at.utcOffset), String(day.number), kind.rawValue, value,
    ])
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO act (writer, n, card, at_ms, utc_offset_min, study_day, kind, value, crc)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(
      arguments: [
        Data(id.writer), id.n, card?.text, at.milliseconds, at.utcOffset, day.number,
        kind.rawValue, value, Int(checksum),
      ])
  }

  /// The standing acts that a condition on `act` selects, in replay order; voids are none of them.
  static func fetch(
    _ db: Database, where condition: String, _ arguments: StatementArguments = []
  ) throws -> [Act] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT * FROM act WHERE \(condition) AND kind <> 'void' AND \(isStanding)
          ORDER BY at_ms, writer, n
          """),
      arguments: arguments
    ).compactMap(Act.init(row:))
  }
}
