import Foundation
import GRDB
import Recall

extension Review {
  /// A review from all columns of its row; nil where one holds what this version cannot have
  /// written.
  init?(row: Row) {
    guard let card = CardID(row["card"] as String),
      let kind = Kind(rawValue: row["kind"]), let grade = Grade(rawValue: row["grade"]),
      let mode = Mode(rawValue: row["mode"])
    else { return nil }
    let writer: Data = row["writer"]
    self.init(
      id: LineID(writer: Array(writer), n: row["n"]), card: card,
      at: Moment(milliseconds: row["at_ms"], utcOffset: row["utc_offset_min"]),
      day: StudyDay(row["study_day"]), kind: kind, grade: grade,
      proposed: (row["proposed"] as Int?).flatMap(Grade.init(rawValue:)), took: row["took_ms"],
      mode: mode)
  }

  func insert(_ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO review (writer, n, card, at_ms, utc_offset_min, study_day, kind, grade,
          proposed, took_ms, mode, scheduler, crc)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(
      arguments: [
        Data(id.writer), id.n, card.text, at.milliseconds, at.utcOffset, day.number, kind.rawValue,
        grade.rawValue, proposed?.rawValue, took, mode.rawValue, SM2.name, Int(checksum),
      ])
  }

  private var checksum: UInt32 {
    LineChecksum.of([
      id.writer.hexadecimal, String(id.n), card.text, String(at.milliseconds),
      String(at.utcOffset), String(day.number), kind.rawValue, String(grade.rawValue),
      proposed.map { String($0.rawValue) }, took.map { String($0) }, mode.rawValue, SM2.name,
    ])
  }
}

/// What the column `crc` of a line holds.
enum LineChecksum {
  /// The CRC-32 of the line's other columns as text, in their order, each with a line feed behind
  /// it; a NULL is empty and a BLOB hexadecimal.
  static func of(_ columns: [String?]) -> UInt32 {
    var text = ""
    for column in columns {
      text += column ?? ""
      text += "\n"
    }
    return CRC32.checksum(of: text)
  }
}

extension LineID {
  /// The line as the value of an act: `writer:n`, the writer in hexadecimal.
  var text: String { "\(writer.hexadecimal):\(n)" }

  /// The line that such a value names.
  init?(text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let n = Int(parts[1]), parts[0].utf8.count.isMultiple(of: 2) else {
      return nil
    }
    var writer: [UInt8] = []
    var digits = parts[0].utf8.makeIterator()
    while let high = digits.next(), let low = digits.next() {
      guard let high = Self.value(high), let low = Self.value(low) else { return nil }
      writer.append(high << 4 | low)
    }
    self.init(writer: writer, n: n)
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}

extension [UInt8] {
  var hexadecimal: String {
    String(unsafeUninitializedCapacity: count * 2) { buffer in
      for (index, byte) in enumerated() {
        buffer[index * 2] = Self.digit(byte >> 4)
        buffer[index * 2 + 1] = Self.digit(byte & 15)
      }
      return count * 2
    }
  }

  static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
