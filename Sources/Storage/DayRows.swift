import GRDB
package import Recall

/// What a session needs to know of a study day.
package struct Day: Sendable {
  /// The cards that the day may ask, in lesson order, with their schedules as the day began.
  package var candidates: [Candidate]
  /// The day's standing reviews, in replay order.
  package var reviews: [Review]
}

extension Library {
  /// Gathers what a study day may ask from some decks.
  ///
  /// New cards are gathered in lesson order until the day's limit is certain to be filled, so that
  /// a library of a hundred thousand new cards opens as fast as a small one.
  package func day(
    _ day: StudyDay, decks: Set<String>? = nil, newLimit: Int
  ) throws(StorageError) -> Day {
    try read { db in
      let reviews = try ReplayOrder.reviews(db, where: "study_day = ?", [day.number])
      var candidates: [(place: Place, card: Candidate)] = []
      var seen: Set<CardID> = []
      func take(_ row: Row, schedule: Schedule?) {
        guard let card = Candidate(row: row, schedule: schedule), seen.insert(card.id).inserted
        else { return }
        candidates.append((Place(deck: row["deck_position"], card: row["position"]), card))
      }
      let before = try Self.schedules(db, before: day)
      let answered = try Row.fetchCursor(
        db, sql: "\(Self.live) AND card.id IN (\(Self.answered))", arguments: [day.number])
      while let row = try answered.next() {
        take(row, schedule: CardID(row["id"] as String).flatMap { before[$0] })
      }
      let due = try Row.fetchCursor(
        db, sql: "\(Self.live) AND schedule.due_day <= ?", arguments: [day.number])
      while let row = try due.next() {
        take(row, schedule: Schedule(row: row))
      }
      try Self.takeNew(db, decks: decks, limit: newLimit, seen: candidates.map(\.card)) {
        take($0, schedule: nil)
      }
      return Day(
        candidates: candidates.sorted { $0.place < $1.place }.map(\.card), reviews: reviews)
    }
  }

  /// How many live cards become due on exactly that day.
  package func dueCount(on day: StudyDay, decks: Set<String>? = nil) throws(StorageError) -> Int {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT card.deck, count(*) AS cards FROM schedule JOIN card ON card.id = schedule.card
          JOIN deck ON deck.name = card.deck
          WHERE schedule.due_day = ? AND card.is_retired = 0 AND \(Deck.isAsked)
          GROUP BY card.deck
          """,
        arguments: [day.number])
      return rows.filter { decks?.contains($0["deck"]) ?? true }.map { $0["cards"] }.reduce(0, +)
    }
  }

  /// The first day after the given one on which a live card is due, and how many are.
  package func nextDue(
    after day: StudyDay, decks: Set<String>? = nil
  ) throws(StorageError) -> (day: StudyDay, count: Int)? {
    let days = try read { db in
      try Int.fetchAll(
        db, sql: "SELECT DISTINCT due_day FROM schedule WHERE due_day > ? ORDER BY due_day",
        arguments: [day.number])
    }
    for number in days {
      let count = try dueCount(on: StudyDay(number), decks: decks)
      if count > 0 { return (StudyDay(number), count) }
    }
    return nil
  }

  private static let live = """
    SELECT card.id, card.fact, card.row_hash, card.direction, card.deck, card.position,
      deck.position AS deck_position, \(Schedule.columns)
    FROM card JOIN deck ON deck.name = card.deck LEFT JOIN schedule ON schedule.card = card.id
    WHERE card.is_retired = 0 AND \(Deck.isAsked)
    """

  private static let answered = "SELECT card FROM review WHERE study_day = ?"

  /// A deck's cards without a schedule; the index `card_place` alone tells them.
  private static let unanswered = """
    SELECT id FROM card WHERE deck = ? AND id NOT IN (SELECT card FROM schedule)
    """

  private static func takeNew(
    _ db: Database, decks: Set<String>?, limit: Int, seen: [Candidate], take: (Row) -> Void
  ) throws {
    var facts = Set(seen.map(\.fact.hash))
    var found = 0
    let names = try String.fetchAll(
      db, sql: "SELECT name FROM deck WHERE \(Deck.isAsked) ORDER BY position")
    for name in names where decks?.contains(name) ?? true {
      let rows = try Row.fetchCursor(
        db, sql: "\(live) AND card.id IN (\(unanswered)) ORDER BY card.position",
        arguments: [name])
      while let row = try rows.next() {
        take(row)
        let isNewFact = facts.insert(UInt64(bitPattern: row["fact"])).inserted
        if isNewFact { found += 1 }
        guard found <= limit else { return }
      }
    }
  }

  /// The schedules that the cards answered on a study day had before its first answer.
  private static func schedules(
    _ db: Database, before day: StudyDay
  ) throws -> [CardID: Schedule] {
    var replay = Replay()
    var hasBegun: Set<CardID> = []
    let reviews = try ReplayOrder.reviews(db, where: "card IN (\(answered))", [day.number])
    for review in reviews where !hasBegun.contains(review.card) {
      guard review.day != day else {
        hasBegun.insert(review.card)
        continue
      }
      replay.take(card: review.card, kind: review.kind, grade: review.grade, day: review.day)
    }
    return replay.schedules
  }
}

/// Where a card stands among all decks: lesson order.
private struct Place: Comparable {
  var deck: Int
  var card: Int

  static func < (a: Place, b: Place) -> Bool { (a.deck, a.card) < (b.deck, b.card) }
}

extension Candidate {
  fileprivate init?(row: Row, schedule: Schedule?) {
    guard let id = CardID(row["id"] as String),
      let direction = Card.Direction(rawValue: row["direction"])
    else { return nil }
    self.init(
      id: id, deck: row["deck"], fact: Fact(hash: UInt64(bitPattern: row["fact"])),
      row: UInt64(bitPattern: row["row_hash"]), direction: direction, schedule: schedule)
  }
}
