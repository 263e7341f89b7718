import Foundation
import GRDB
import Recall

/// A line of the log in the open: every column as it stands, so that the line can go to another
/// library and be proved there.
package struct OpenLine: Codable, Hashable, Sendable {
  /// What an answer has and an act has not.
  package struct Answer: Codable, Hashable, Sendable {
    package var grade: Int
    package var proposed: Int?
    /// Milliseconds from question to grade.
    package var took: Int?
    package var mode: String
    package var scheduler: String
  }

  /// In hexadecimal.
  package var writer: String
  package var n: Int
  package var card: String?
  /// Milliseconds since 1970.
  package var at: Int
  /// Minutes that local time was ahead of UTC.
  package var offset: Int
  /// The study day, counted from 1970-01-01.
  package var day: Int
  package var kind: String
  /// Nil for an act.
  package var answer: Answer?
  /// Of an act only.
  package var value: String?
  package var crc: Int

  var table: LogTable { answer == nil ? .act : .review }

  /// The columns but the checksum, as the database holds them.
  private var columns: [DatabaseValue] {
    get throws(ImportError) {
      guard let writer = [UInt8](hexadecimal: writer) else { throw .unreadable(line: n) }
      let common: [(any DatabaseValueConvertible)?] = [
        Data(writer), n, card, at, offset, day, kind,
      ]
      let own: [(any DatabaseValueConvertible)?] =
        answer.map { [$0.grade, $0.proposed, $0.took, $0.mode, $0.scheduler] } ?? [value]
      return (common + own).map { $0?.databaseValue ?? .null }
    }
  }

  /// - Throws: ``ImportError/unreadable(line:)`` where the line is none that this version writes, and
  ///   ``ImportError/wrongChecksum(line:)`` where it is not what was written.
  func check() throws(ImportError) {
    guard n > 0, isKnown else { throw .unreadable(line: n) }
    guard crc == Int(CRC32.checksum(of: try text)) else { throw .wrongChecksum(line: n) }
  }

  private var isKnown: Bool {
    guard card.map({ CardID($0) != nil }) ?? (answer == nil) else { return false }
    guard let answer else { return Act.Kind(rawValue: kind) != nil }
    return Review.Kind(rawValue: kind) != nil && Grade(rawValue: answer.grade) != nil
      && Review.Mode(rawValue: answer.mode) != nil
      && answer.proposed.map { Grade(rawValue: $0) != nil } ?? true
  }

  /// The text that the checksum covers.
  var text: [UInt8] {
    get throws(ImportError) {
      var text: [UInt8] = []
      for column in try columns {
        switch column.storage {
        case .null: break
        case .int64(let number): text += String(number).utf8
        case .double(let number): text += String(number).utf8
        case .string(let string): text += string.utf8
        case .blob(let data): text += Array(data).hexadecimal.utf8
        }
        text.append(UInt8(ascii: "\n"))
      }
      return text
    }
  }

  func insert(_ db: Database) throws {
    let values = try columns + [crc.databaseValue]
    let signs = values.map { _ in "?" }.joined(separator: ", ")
    try db.cachedStatement(sql: "INSERT INTO \(table.rawValue) VALUES (\(signs))")
      .execute(arguments: StatementArguments(values))
  }

  /// A line of a log that was proved before.
  init(row: Row, table: LogTable) {
    let writer: Data = row["writer"]
    self.writer = Array(writer).hexadecimal
    n = row["n"]
    card = row["card"]
    at = row["at_ms"]
    offset = row["utc_offset_min"]
    day = row["study_day"]
    kind = row["kind"]
    crc = row["crc"]
    switch table {
    case .review:
      answer = Answer(
        grade: row["grade"], proposed: row["proposed"], took: row["took_ms"], mode: row["mode"],
        scheduler: row["scheduler"])
    case .act: value = row["value"]
    }
  }
}

extension [UInt8] {
  /// Nil unless the text is pairs of hexadecimal digits.
  init?(hexadecimal text: String) {
    let digits = text.utf8.map { Character(Unicode.Scalar($0)).hexDigitValue }
    guard digits.count % 2 == 0, digits.allSatisfy({ $0 != nil }) else { return nil }
    self = stride(from: 0, to: digits.count, by: 2).map {
      UInt8((digits[$0] ?? 0) * 16 + (digits[$0 + 1] ?? 0))
    }
  }
}
