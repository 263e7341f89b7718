import Foundation
import GRDB
import Recall

/// A line of the log out of a damaged file; its checksum proves that it is what was once written.
struct SalvagedLine: Hashable {
  let table: LogTable
  let id: LineID
  let values: [Record.Value]
  /// Milliseconds since 1970.
  let at: Int64

  /// What a column may hold.
  private enum Column {
    case blob, int, text, optionalInt, optionalText

    func holds(_ kind: Record.Kind) -> Bool {
      switch kind {
      case .null: self == .optionalInt || self == .optionalText
      case .int: self == .int || self == .optionalInt
      case .text: self == .text || self == .optionalText
      case .blob: self == .blob
      }
    }
  }

  /// Nil unless the record is a row of that kind and its last value the checksum of the others.
  init?(_ record: Record) {
    let values = record.values
    guard let table = Self.table(of: record.head),
      case .blob(let writer) = values[0], case .int(let n) = values[1], n > 0,
      case .int(let at) = values[3], case .int(let checksum) = values[values.count - 1],
      UInt32(exactly: checksum) == CRC32.checksum(of: Self.text(of: values.dropLast()))
    else { return nil }
    self.table = table
    self.values = values
    self.at = at
    id = LineID(writer: writer, n: Int(n))
  }

  /// The table that may hold a record with such a head.
  static func table(of head: Record.Head) -> LogTable? {
    LogTable.allCases.first { table in
      let columns = columns(of: table)
      return columns.count == head.kinds.count
        && zip(columns, head.kinds).allSatisfy { $0.holds($1) }
    }
  }

  private static func columns(of table: LogTable) -> [Column] {
    switch table {
    case .review:
      [
        .blob, .int, .text, .int, .int, .int, .text, .int, .optionalInt, .optionalInt, .text, .text,
        .int,
      ]
    case .act: [.blob, .int, .optionalText, .int, .int, .int, .text, .optionalText, .int]
    }
  }

  /// The text that the checksum covers.
  private static func text(of values: ArraySlice<Record.Value>) -> [UInt8] {
    var text: [UInt8] = []
    for value in values {
      switch value {
      case .null: break
      case .int(let number): text += String(number).utf8
      case .text(let bytes): text += bytes
      case .blob(let bytes): text += bytes.hexadecimal.utf8
      }
      text.append(UInt8(ascii: "\n"))
    }
    return text
  }

  /// Adds the line to a log that has no line of that name; false where it has one.
  func insert(_ db: Database) throws -> Bool {
    let signs = values.map { _ in "?" }.joined(separator: ", ")
    let other: LogTable = table == .review ? .act : .review
    let isTaken = try Bool.fetchOne(
      db.cachedStatement(
        sql: "SELECT EXISTS (SELECT 1 FROM \(other.rawValue) WHERE writer = ? AND n = ?)"),
      arguments: [Data(id.writer), id.n])
    guard isTaken != true else { return false }
    try db.cachedStatement(sql: "INSERT OR IGNORE INTO \(table.rawValue) VALUES (\(signs))")
      .execute(arguments: StatementArguments(values.map(\.databaseValue)))
    return db.changesCount > 0
  }
}

extension Record.Value {
  fileprivate var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .int(let number): number.databaseValue
    case .text(let bytes): String(decoding: bytes, as: UTF8.self).databaseValue
    case .blob(let bytes): Data(bytes).databaseValue
    }
  }
}
