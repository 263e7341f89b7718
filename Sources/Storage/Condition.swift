import GRDB
import Recall

/// What a library runs on, and what its log and its schedules come to.
package struct Condition: Sendable {
  /// SQLite's version, such as 3.40.1.
  package var sqlite: String
  /// The number of the tables' format.
  package var format: Int
  /// How SQLite was told to work, by the name of the pragma.
  package var pragmas: [(name: String, value: String)]
  /// What SQLite was built with.
  package var compileOptions: [String]
  /// The digest of the schedules that the log's replay gives.
  package var logDigest: String
  /// The digest of the schedules as they are stored.
  package var scheduleDigest: String
}

extension Library {
  private static let told = [
    "journal_mode", "synchronous", "busy_timeout", "page_size", "cache_size", "foreign_keys",
    "trusted_schema", "cell_size_check", "secure_delete",
  ]

  /// Looks up what the library runs on, and replays the log.
  package func condition() throws(StorageError) -> Condition {
    try read { db in
      var stored: [CardID: Schedule] = [:]
      let rows = try Row.fetchCursor(db, sql: "SELECT card, \(Schedule.columns) FROM schedule")
      while let row = try rows.next() {
        if let card = CardID(row["card"] as String) { stored[card] = Schedule(row: row) }
      }
      return Condition(
        sqlite: try String.fetchOne(db, sql: "SELECT sqlite_version()") ?? "",
        format: try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0,
        pragmas: try Self.told.map { name in
          (name, try String.fetchOne(db, sql: "PRAGMA \(name)") ?? "")
        },
        compileOptions: try String.fetchAll(db, sql: "PRAGMA compile_options"),
        logDigest: Self.digest(of: try ReplayOrder.replay(db).schedules),
        scheduleDigest: Self.digest(of: stored))
    }
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
}
