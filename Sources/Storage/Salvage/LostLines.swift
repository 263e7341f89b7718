import Foundation
import GRDB
import Recall

/// Numbers of a writer's lines that are lost: the value of an act ``Act/Kind/lost``.
package struct LostSpan: Hashable, Sendable {
  /// The writer in hexadecimal.
  var writer: String
  var numbers: ClosedRange<Int>

  /// `writer:first-last`.
  var text: String { "\(writer):\(numbers.lowerBound)-\(numbers.upperBound)" }

  init(writer: String, numbers: ClosedRange<Int>) {
    self.writer = writer
    self.numbers = numbers
  }

  init?(_ text: String) {
    let parts = text.split(separator: ":")
    guard parts.count == 2 else { return nil }
    let ends = parts[1].split(separator: "-").map { Int($0) }
    guard ends.count == 2, let first = ends[0], let last = ends[1], first <= last else {
      return nil
    }
    self.init(writer: String(parts[0]), numbers: first...last)
  }

  /// The numbers below each writer's last that no line of the log has.
  static func missing(_ db: Database) throws -> [LostSpan] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT writer, n FROM review UNION ALL SELECT writer, n FROM act ORDER BY writer, n
        """)
    var spans: [LostSpan] = []
    var last: (writer: Data, n: Int)?
    while let row = try rows.next() {
      guard let writer = row[0] as Data?, let n = row[1] as Int? else { continue }
      let before = last?.writer == writer ? last?.n ?? 0 : 0
      if n > before + 1 {
        spans.append(LostSpan(writer: Array(writer).hexadecimal, numbers: (before + 1)...(n - 1)))
      }
      last = (writer, n)
    }
    return spans
  }

  /// What the log says itself that is lost.
  static func known(_ db: Database) throws -> [LostSpan] {
    try String.fetchAll(db, sql: "SELECT value FROM act WHERE kind = 'lost' AND value IS NOT NULL")
      .compactMap { LostSpan($0) }
  }

  /// How many lines are lost of which the log says so: what an import brought back is not.
  static func stillLost(_ db: Database) throws -> Int {
    let known = try known(db)
    guard !known.isEmpty else { return 0 }
    return try missing(db).reduce(0) { count, span in
      count
        + span.numbers.count { n in
          known.contains { $0.writer == span.writer && $0.numbers.contains(n) }
        }
    }
  }

  /// True where a span lies within one of others.
  func isCovered(by others: [LostSpan]) -> Bool {
    numbers.allSatisfy { n in others.contains { $0.writer == writer && $0.numbers.contains(n) } }
  }
}
