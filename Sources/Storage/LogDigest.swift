import Foundation
import GRDB
import Recall

/// What a log comes to: equal for equal sets of lines, and different for all others.
package struct LogDigest: Hashable, Sendable {
  /// Reviews and acts.
  package var lines = 0
  /// Lines whose checksum is not that of their other columns.
  package var wrong = 0
  /// The FNV-1a hash of all lines by writer and number, in hexadecimal.
  package var hash = ""

  /// Reads the whole log; whatever a damaged file says in place of a value is taken as it is.
  init(of db: Database) throws {
    var fnv = FNV1a()
    var line = LineText()
    for table in LogTable.allCases {
      fnv.add(table.rawValue.utf8)
      let rows = try Row.fetchCursor(db, sql: "\(table.texts) ORDER BY writer, n")
      while let row = try rows.next() {
        lines += 1
        if try !line.read(row) { wrong += 1 }
        fnv.add(line.bytes)
      }
    }
    hash = fnv.hexadecimal
  }

  /// How many lines of each table do not match their checksum.
  static func wrongLines(_ db: Database, of table: LogTable) throws -> Int {
    var wrong = 0
    var line = LineText()
    let rows = try Row.fetchCursor(db, sql: table.texts)
    while let row = try rows.next() {
      if try !line.read(row) { wrong += 1 }
    }
    return wrong
  }
}

/// The two tables that are the log.
enum LogTable: String, CaseIterable {
  case review, act

  /// The columns that the checksum of a line covers, in their order.
  private var columns: [String] {
    let moment = ["card", "at_ms", "utc_offset_min", "study_day", "kind"]
    return switch self {
    case .review: moment + ["grade", "proposed", "took_ms", "mode", "scheduler"]
    case .act: moment + ["value"]
    }
  }

  /// Selects each line as the text that its checksum covers (``LineChecksum``), and the checksum.
  ///
  /// SQLite gives a number as its digits, so that no column needs to be what it should.
  fileprivate var texts: String {
    let texts = ["lower(hex(writer))"] + (["n"] + columns).map { "coalesce(\($0), '')" }
    return """
      SELECT \(texts.map { "\($0) || char(10)" }.joined(separator: " || ")), crc
      FROM \(rawValue)
      """
  }
}

/// A line of the log as the text that its checksum covers, in a buffer that serves many lines.
private struct LineText {
  private(set) var bytes: [UInt8] = []

  /// Takes the next line; false where its checksum is another, or none.
  mutating func read(_ row: Row) throws -> Bool {
    bytes.removeAll(keepingCapacity: true)
    try row.withUnsafeData(atIndex: 0) { data in
      data?.withUnsafeBytes { bytes.append(contentsOf: $0) }
    }
    guard case .int64(let number) = (row[1] as DatabaseValue).storage else { return false }
    return UInt32(exactly: number) == CRC32.checksum(of: bytes)
  }
}
