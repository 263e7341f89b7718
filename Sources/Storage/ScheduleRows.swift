import GRDB
import Recall

extension Schedule {
  static let columns = "due_day, interval, ease_hundredths, repetitions, lapses, last_day"

  /// A schedule from the columns of that name; nil where they are NULL, as for a new card.
  init?(row: Row) {
    guard let due = row["due_day"] as Int? else { return nil }
    self.init(
      repetitions: row["repetitions"], interval: row["interval"], ease: row["ease_hundredths"],
      lapses: row["lapses"], last: StudyDay(row["last_day"]), due: StudyDay(due))
  }

  static func fetch(_ db: Database, card: CardID) throws -> Schedule? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT \(columns) FROM schedule WHERE card = ?"),
      arguments: [card.text]
    ).flatMap(Schedule.init(row:))
  }

  func save(_ db: Database, card: CardID) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO schedule (card, \(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (card) DO UPDATE SET due_day = excluded.due_day, interval = excluded.interval,
          ease_hundredths = excluded.ease_hundredths, repetitions = excluded.repetitions,
          lapses = excluded.lapses, last_day = excluded.last_day
        """)
    try statement.execute(
      arguments: [card.text, due.number, interval, ease, repetitions, lapses, last.number])
  }

  /// Makes a card's row what its reviews say.
  static func refold(_ db: Database, card: CardID) throws {
    var replay = Replay()
    for line in try ReplayOrder.withSettings(db, ReplayOrder.history(db, of: card)) {
      replay.take(line)
    }
    if let schedule = replay.schedules[card] {
      try schedule.save(db, card: card)
    } else {
      try db.execute(sql: "DELETE FROM schedule WHERE card = ?", arguments: [card.text])
    }
  }
}
