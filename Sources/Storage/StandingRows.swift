import GRDB
import Recall

extension Standing {
  static let columns = "is_suspended, is_flagged, is_marked, buried_day, buried_siblings_day"

  /// A standing from the columns of that name; the usual one where they are NULL.
  init(row: Row) {
    self.init()
    isSuspended = row["is_suspended"] ?? false
    isFlagged = row["is_flagged"] ?? false
    isMarked = row["is_marked"] ?? false
    buried = (row["buried_day"] as Int?).map { StudyDay($0) }
    buriedWithSiblings = (row["buried_siblings_day"] as Int?).map { StudyDay($0) }
  }

  func save(_ db: Database, card: CardID) throws {
    guard self != Standing() else {
      try db.execute(sql: "DELETE FROM standing WHERE card = ?", arguments: [card.text])
      return
    }
    try db.execute(
      sql: "INSERT OR REPLACE INTO standing (card, \(Self.columns)) VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [
        card.text, isSuspended, isFlagged, isMarked, buried?.number, buriedWithSiblings?.number,
      ])
  }

  /// Makes a card's row what its acts say.
  static func refold(_ db: Database, card: CardID) throws {
    var standing = Standing()
    for act in try Act.fetch(db, where: "card = ?", [card.text]) {
      standing.take(act.kind, on: act.day)
    }
    try standing.save(db, card: card)
  }

  /// What the acts of the whole log say, by card; cards of which they say nothing are left out.
  static func all(_ db: Database) throws -> [CardID: Standing] {
    var all: [CardID: Standing] = [:]
    for act in try Act.fetch(db, where: "card IS NOT NULL") {
      guard let card = act.card else { continue }
      all[card, default: Standing()].take(act.kind, on: act.day)
    }
    return all.filter { $0.value != Standing() }
  }
}
