import GRDB
package import Recall

/// What a session needs to know of a study day.
package struct Day: Sendable {
  /// The cards that the day may ask, in lesson order, with their schedules as the day began; and
  /// those answered on the day, asked or not.
  package var candidates: [Candidate]
  /// The day's standing reviews, of which a card's begin with its last reset, and all acts of
  /// settings, in replay order.
  package var log: [LogLine]
  /// What the day may bring, with the new cards for which the learner asked besides.
  package var limits: DayLimits
}

extension Library {
  /// Gathers what a study day may ask from some decks.
  ///
  /// New cards are gathered in lesson order until the day's limit is certain to be filled, so that
  /// a library of a hundred thousand new cards opens as fast as a small one.
  ///
  /// - Parameter isEachAlone: True where each deck is to be asked without the others.
  package func day(
    _ day: StudyDay, decks: Set<String>? = nil, limits: DayLimits = DayLimits(),
    isEachAlone: Bool = false
  ) throws(StorageError) -> Day {
    try read { db in
      let resets = try Act.fetch(db, where: "kind = 'reset' AND study_day = ?", [day.number])
      let reviews = try ReplayOrder.reviews(db, where: "study_day = ?", [day.number])
        .filter { review in
          !resets.contains { $0.card == review.card && review.at.milliseconds < $0.at.milliseconds }
        }
      let buried = try Self.buriedFacts(db, on: day)
      var candidates: [(place: Place, card: Candidate)] = []
      var seen: Set<CardID> = []
      func take(_ row: Row, schedule: Schedule?) {
        guard var card = Candidate(row: row, schedule: schedule, on: day),
          seen.insert(card.id).inserted
        else { return }
        if buried.contains(row["fact"]) { card.isAway = true }
        candidates.append((Place(deck: row["deck_position"], card: row["position"]), card))
      }
      let before = try Self.schedules(db, before: day)
      let answered = try Row.fetchCursor(
        db, sql: "\(Self.live) AND card.id IN (\(Self.answered))", arguments: [day.number])
      while let row = try answered.next() {
        take(row, schedule: CardID(row["id"] as String).flatMap { before[$0] })
      }
      let asked = Self.asked(on: day, without: buried)
      let due = try Row.fetchCursor(
        db, sql: "\(Self.live) AND \(asked) AND schedule.due_day <= ?", arguments: [day.number])
      while let row = try due.next() {
        take(row, schedule: Schedule(row: row))
      }
      // Which card of a fact the day began with shows only beside those of its kind.
      let siblings = try Row.fetchCursor(
        db,
        sql: """
          \(Self.live) AND \(asked) AND schedule.card IS NULL
          AND card.fact IN (SELECT fact FROM card WHERE id IN (\(Self.answered)))
          """,
        arguments: [day.number])
      while let row = try siblings.next() {
        take(row, schedule: nil)
      }
      var limits = limits
      for act in try Act.fetch(db, where: "kind = 'more' AND study_day = ?", [day.number]) {
        limits.new = limits.new.raised(by: act.value.flatMap { Int($0) } ?? 0)
      }
      let fresh = try NewCards(
        db, on: day, asked: "\(Self.live(from: NewCards.source)) AND \(asked)",
        seen: candidates.map(\.card))
      try fresh.take(of: decks, within: limits.new, isEachAlone: isEachAlone) {
        take($0, schedule: nil)
      }
      return Day(
        candidates: candidates.sorted { $0.place < $1.place }.map(\.card),
        log: try ReplayOrder.withSettings(db, reviews.map(LogLine.review)), limits: limits)
    }
  }

  /// All cards that may be asked ahead of their day, in lesson order, with their schedules now.
  package func cramCandidates(
    decks: Set<String>? = nil, on day: StudyDay
  ) throws(StorageError) -> Day {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          \(Self.live) AND coalesce(standing.is_suspended, 0) = 0
          ORDER BY deck.position, card.position
          """)
      let candidates = rows.filter { decks?.contains($0["deck"]) ?? true }
        .compactMap { Candidate(row: $0, schedule: Schedule(row: $0), on: day) }
      let reviews = try ReplayOrder.reviews(
        db, where: "study_day = ? AND kind = 'cram'", [day.number])
      return Day(
        candidates: candidates,
        log: try ReplayOrder.withSettings(db, reviews.map(LogLine.review)), limits: DayLimits())
    }
  }

  /// How many live cards become due on exactly that day.
  package func dueCount(on day: StudyDay, decks: Set<String>? = nil) throws(StorageError) -> Int {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT card.deck, count(*) AS cards FROM schedule JOIN card ON card.id = schedule.card
          JOIN deck ON deck.name = card.deck LEFT JOIN standing ON standing.card = card.id
          WHERE schedule.due_day = ? AND card.is_retired = 0 AND \(Deck.isAsked)
            AND coalesce(standing.is_suspended, 0) = 0
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

  private static let live = live(from: "card")

  private static func live(from source: String) -> String {
    """
    SELECT card.id, card.fact, card.row_hash, card.direction, card.deck, card.position,
      deck.position AS deck_position, \(Schedule.columns), \(Standing.columns)
    FROM \(source) JOIN deck ON deck.name = card.deck LEFT JOIN schedule ON schedule.card = card.id
      LEFT JOIN standing ON standing.card = card.id
    WHERE card.is_retired = 0 AND \(Deck.isAsked)
    """
  }

  /// The facts of the cards that were buried with their siblings.
  private static func buriedFacts(_ db: Database, on day: StudyDay) throws -> Set<Int> {
    try Int.fetchSet(
      db,
      sql: """
        SELECT card.fact FROM standing JOIN card ON card.id = standing.card
        WHERE standing.buried_siblings_day = ?
        """,
      arguments: [day.number])
  }

  /// What the learner has put aside is not asked, be it for a day; nor is what asks a buried fact.
  private static func asked(on day: StudyDay, without facts: Set<Int>) -> String {
    """
    coalesce(standing.is_suspended, 0) = 0
    AND coalesce(standing.buried_day, \(day.number) - 1) <> \(day.number)
    AND card.fact NOT IN (\(facts.sorted().map(String.init).joined(separator: ", ")))
    """
  }

  private static let answered = "SELECT card FROM review WHERE study_day = ?"

  /// The schedules that the cards answered on a study day had before its first answer; a reset on
  /// the day itself is as if it had come before.
  private static func schedules(
    _ db: Database, before day: StudyDay
  ) throws -> [CardID: Schedule] {
    var replay = Replay()
    var hasBegun: Set<CardID> = []
    let reviews = try ReplayOrder.reviews(db, where: "card IN (\(answered))", [day.number])
    let resets = try Act.fetch(db, where: "kind = 'reset' AND card IN (\(answered))", [day.number])
    var lines = reviews.map(LogLine.review)
    if !resets.isEmpty { lines = (lines + resets.map(LogLine.act)).sorted { $0.isBefore($1) } }
    for line in try ReplayOrder.withSettings(db, lines) {
      switch line {
      case .act(let act):
        act.card.map { _ = hasBegun.remove($0) }
        replay.take(line)
      case .review(let review) where hasBegun.contains(review.card): continue
      case .review(let review) where review.day == day: hasBegun.insert(review.card)
      case .review: replay.take(line)
      }
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
