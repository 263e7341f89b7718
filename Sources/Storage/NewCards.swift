import GRDB
import Recall

/// The new cards that a study day may ask, looked up one by one: a library may have any number.
struct NewCards {
  /// Where they come from: the index `card_place` alone tells which cards of a deck have no schedule.
  static let source = "card AS place CROSS JOIN card ON card.id = place.id"

  private let db: Database
  /// Selects the cards of a deck that have no schedule and may be asked, in lesson order.
  private let ofDeck: String
  /// The other new cards of a fact that may be asked.
  private let siblings: Statement
  /// The facts that the day asks anyway.
  private let seen: Set<UInt64>

  /// - Parameter asked: Selects the cards of ``source`` that may be asked on the day.
  init(_ db: Database, on day: StudyDay, asked: String, seen: [Candidate]) throws {
    self.db = db
    self.seen = Set(seen.map(\.fact.hash))
    ofDeck = """
      \(asked) AND place.deck = ? AND place.id NOT IN (SELECT card FROM schedule)
      ORDER BY place.position
      """
    siblings = try db.cachedStatement(
      sql: """
        SELECT other.deck, other.direction, home.position AS deck_position, other.position
        FROM card AS other JOIN deck AS home ON home.name = other.deck
          LEFT JOIN standing AS said ON said.card = other.id
        WHERE other.fact = ? AND other.id <> ? AND other.is_retired = 0
          AND other.id NOT IN (SELECT card FROM schedule)
          AND coalesce(said.is_suspended, 0) = 0
          AND coalesce(said.buried_day, \(day.number) - 1) <> \(day.number)
        """)
  }

  /// Calls back with the first new cards of each deck in lesson order, as many as the day may need.
  ///
  /// A day takes one of each deck in turn, so that the decks are gone through in turns until the
  /// limit is certain to be filled; alone, each deck may have to fill it.
  func take(
    of decks: Set<String>?, within limit: Limit, isEachAlone: Bool, _ body: (Row) -> Void
  ) throws {
    let names = try String.fetchAll(
      db, sql: "SELECT name FROM deck WHERE \(Deck.isAsked) ORDER BY position"
    ).filter { decks?.contains($0) ?? true && most(of: $0, within: limit) > 0 }
    var facts = seen
    guard !isEachAlone else {
      // One after the other, so that one statement serves all decks.
      let statement = try db.cachedStatement(sql: ofDeck)
      for name in names {
        var source = Source(deck: name, rivals: [name], left: most(of: name, within: limit) + 1)
        source.cards = try Row.fetchCursor(statement, arguments: [name])
        while source.left > 0, try takeOne(of: &source, facts: &facts, body) { source.left -= 1 }
      }
      return
    }
    var open = names.map { name in
      Source(deck: name, rivals: Set(names), left: most(of: name, within: limit) + 1)
    }
    var left = limit.all
    while !open.isEmpty, left >= 0 {
      var next: [Source] = []
      // Decks behind the one that fills the limit are not even looked at.
      for var source in open where left >= 0 {
        guard try takeOne(of: &source, facts: &facts, body) else { continue }
        source.left -= 1
        guard source.left > 0 else { continue }
        // The one beyond a deck's own limit fills nothing of the limit of all.
        left -= 1
        next.append(source)
      }
      open = next
    }
  }

  private struct Source {
    let deck: String
    /// The decks whose siblings of a card may be asked in its place.
    let rivals: Set<String>
    /// How many more facts the day may need.
    var left: Int
    /// Its cards that are not looked at yet; nil before the first look.
    var cards: RowCursor?
    /// The facts of which it gave a card.
    var taken: Set<UInt64> = []
  }

  private func most(of deck: String, within limit: Limit) -> Int {
    min(limit.all, limit.decks[deck] ?? .max, .max - 1)
  }

  /// Calls back with cards up to the next new fact; false where none is left.
  private func takeOne(
    of source: inout Source, facts: inout Set<UInt64>, _ body: (Row) -> Void
  ) throws -> Bool {
    let cards =
      try source.cards
      ?? Row.fetchCursor(db.makeStatement(sql: ofDeck), arguments: [source.deck])
    source.cards = cards
    while let row = try cards.next() {
      let fact = UInt64(bitPattern: row["fact"])
      guard !source.taken.contains(fact), try !givesWay(row, in: source) else { continue }
      source.taken.insert(fact)
      body(row)
      if facts.insert(fact).inserted { return true }
    }
    return false
  }

  /// True for a card in whose place another new card of its fact is asked, be it not today: the
  /// first in lesson order, but no reverse card before another.
  private func givesWay(_ row: Row, in source: Source) throws -> Bool {
    let own = Rank(row)
    // In lesson order the first card of a fact goes before the others of its deck.
    if source.rivals.count == 1, !own.isReverse { return false }
    let others = try Row.fetchCursor(
      siblings, arguments: [row["fact"] as Int64, row["id"] as String])
    while let other = try others.next() {
      if source.rivals.contains(other["deck"]), Rank(other) < own { return true }
    }
    return false
  }

  /// Which of the cards of one fact is asked.
  private struct Rank: Comparable {
    let isReverse: Bool
    let deck: Int
    let card: Int

    init(_ row: Row) {
      isReverse = row["direction"] as String == "reverse"
      deck = row["deck_position"]
      card = row["position"]
    }

    static func < (a: Rank, b: Rank) -> Bool {
      (a.isReverse ? 1 : 0, a.deck, a.card) < (b.isReverse ? 1 : 0, b.deck, b.card)
    }
  }
}
