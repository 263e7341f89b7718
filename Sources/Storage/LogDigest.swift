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
      let rows = try Row.fetchCursor(
        db, sql: "SELECT * FROM \(table.rawValue) ORDER BY writer, n")
      while let row = try rows.next() {
        let checksum = try line.read(row)
        lines += 1
        if checksum != CRC32.checksum(of: line.bytes) { wrong += 1 }
        fnv.add(line.bytes)
      }
    }
    hash = fnv.hexadecimal
  }

  /// How many lines of each table do not match their checksum.
  static func wrongLines(_ db: Database, of table: LogTable) throws -> Int {
    var wrong = 0
    var line = LineText()
    let rows = try Row.fetchCursor(db, sql: "SELECT * FROM \(table.rawValue)")
    while let row = try rows.next() {
      if try line.read(row) != CRC32.checksum(of: line.bytes) { wrong += 1 }
    }
    return wrong
  }
}

/// The two tables that are the log.
enum LogTable: String, CaseIterable {
  case review, act
}

/// A row of the log as the text that its checksum covers, in a buffer that serves many rows.
struct LineText {
  private(set) var bytes: [UInt8] = []

  /// Takes the next row; returns its column `crc`, or nil where no checksum can stand there.
  ///
  /// SQLite gives the bytes of a number as its digits, so that no column needs to be what it should.
  mutating func read(_ row: Row) throws -> UInt32? {
    bytes.removeAll(keepingCapacity: true)
    for index in 0..<(row.count - 1) {
      try row.withUnsafeData(atIndex: index) { data in
        guard let data else { return }
        if index == 0 {
          for byte in data {
            bytes.append([UInt8].digit(byte >> 4))
            bytes.append([UInt8].digit(byte & 15))
          }
        } else {
          data.withUnsafeBytes { bytes.append(contentsOf: $0) }
        }
      }
      bytes.append(UInt8(ascii: "\n"))
    }
    guard case .int64(let number) = (row[row.count - 1] as DatabaseValue).storage else {
      return nil
    }
    return UInt32(exactly: number)
  }
}
