import GRDB
package import Recall

/// A card with all that the library knows about it.
package struct KnownCard: Sendable {
  package var entry: Entry
  package var schedule: Schedule?
  package var standing: Standing
  /// The deck file that holds the card, and the 1-based line of its block.
  package var source: (path: String, line: Int)
  /// False where the card's block has gone from the deck file.
  package var isInDeck: Bool
  /// False where the deck file itself has gone.
  package var isDeckPresent: Bool
  /// Whether the learner still studies the deck.
  package var deckStanding: Deck.Standing

  package var isRetired: Bool { !isInDeck || !isDeckPresent || deckStanding != .active }

  package var state: CardState {
    guard !isRetired else { return .retired }
    return standing.isSuspended ? .suspended : CardState(of: schedule)
  }

  /// True where the card may be asked.
  package var isLive: Bool { !isRetired && !standing.isSuspended }
}

extension Library {
  private static let selection = """
    SELECT card.*, deck.is_present, deck.standing, \(Schedule.columns), \(Standing.columns)
    FROM card JOIN deck ON deck.name = card.deck LEFT JOIN schedule ON schedule.card = card.id
      LEFT JOIN standing ON standing.card = card.id
    """

  /// All cards, retired ones included, in lesson order; not those of removed decks.
  package func cards() throws(StorageError) -> [KnownCard] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          \(Self.selection) WHERE deck.standing <> 'removed'
          ORDER BY deck.position, card.is_retired, card.position
          """
      ).compactMap(KnownCard.init(row:))
    }
  }

  /// One deck's cards, the retired ones last.
  package func cards(ofDeck name: String) throws(StorageError) -> [KnownCard] {
    try read { db in
      try Row.fetchAll(
        db, sql: "\(Self.selection) WHERE deck.name = ? ORDER BY card.is_retired, card.position",
        arguments: [name]
      ).compactMap(KnownCard.init(row:))
    }
  }

  /// What the cards of a deck say; not the retired ones.
  package func contents(ofDeck name: String) throws(StorageError) -> [Card] {
    try read { db in
      let rows = try Row.fetchCursor(
        db, sql: "SELECT * FROM card WHERE deck = ? AND is_retired = 0", arguments: [name])
      var cards: [Card] = []
      while let row = try rows.next() {
        if let card = Card(row: row) { cards.append(card) }
      }
      return cards
    }
  }

  /// The cards in a deck that come from the same row of a table as one of its cards.
  package func rowMates(of entry: Entry) throws(StorageError) -> [KnownCard] {
    try read { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql: """
            \(Self.selection) WHERE card.is_retired = 0 AND card.deck = :deck
              AND card.table_line = :table AND card.line IS :line
            ORDER BY card.position
            """),
        arguments: ["deck": entry.deck, "table": entry.card.table, "line": entry.card.line]
      ).compactMap(KnownCard.init(row:))
    }
  }

  /// The cards in a deck that come from the table of one of its cards or ask what it asks.
  package func mates(of entry: Entry) throws(StorageError) -> [KnownCard] {
    try read { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql: """
            \(Self.selection) WHERE card.is_retired = 0 AND card.id IN (
              SELECT id FROM card WHERE deck = :deck AND table_line = :table
              UNION SELECT id FROM card WHERE deck = :deck AND prompt = :prompt)
            ORDER BY card.position
            """),
        arguments: [
          "deck": entry.deck, "table": entry.card.table, "prompt": entry.card.prompt,
        ]
      ).compactMap(KnownCard.init(row:))
    }
  }

  /// The cards whose id begins so, by id; the text must be a possible beginning of an id.
  package func cards(withIDBeginning text: String) throws(StorageError) -> [KnownCard] {
    try read { db in
      try Row.fetchAll(
        db, sql: "\(Self.selection) WHERE card.id GLOB ? ORDER BY card.id", arguments: [text + "*"]
      ).compactMap(KnownCard.init(row:))
    }
  }

  /// The card of that id, or nil.
  package func card(_ id: CardID) throws(StorageError) -> KnownCard? {
    try read { db in
      try Row.fetchOne(
        db.cachedStatement(sql: "\(Self.selection) WHERE card.id = ?"), arguments: [id.text]
      ).flatMap(KnownCard.init(row:))
    }
  }

  /// The decks in which cards were last seen, and whether they may be asked there; nothing for a
  /// card never seen.
  package func places(
    of ids: some Sequence<CardID>
  ) throws(StorageError) -> [CardID: (deck: String, isLive: Bool)] {
    let list = TextList.encoded(ids.map(\.text))
    guard list != "[]" else { return [:] }
    return try read { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT card.id, card.deck, card.is_retired = 0 AND deck.is_present = 1
              AND deck.standing <> 'removed' AS is_live
            FROM card JOIN deck ON deck.name = card.deck
            WHERE card.id IN (SELECT value FROM json_each(?))
            """),
        arguments: [list]
      ).reduce(into: [:]) { places, row in
        guard let id = CardID(row["id"] as String) else { return }
        places[id] = (row["deck"], row["is_live"])
      }
    }
  }

  /// A card's standing reviews, in replay order.
  package func reviews(of id: CardID) throws(StorageError) -> [Review] {
    try read { db in try ReplayOrder.reviews(db, where: "card = ?", [id.text]) }
  }

  /// All standing lines about a card with those that set rules for all cards, in replay order.
  package func life(of id: CardID) throws(StorageError) -> [LogLine] {
    try read { db in try ReplayOrder.withSettings(db, ReplayOrder.history(db, of: id)) }
  }

  /// All standing lines about a card, in replay order.
  package func history(of id: CardID) throws(StorageError) -> [LogLine] {
    try read { db in try ReplayOrder.history(db, of: id) }
  }
}

extension Card {
  /// Nil where a column holds what this version cannot have written.
  fileprivate init?(row: Row) {
    guard let kind = Kind(rawValue: row["kind"]),
      let direction = Direction(rawValue: row["direction"])
    else { return nil }
    self.init(
      kind: kind, direction: direction, prompt: row["prompt"], answer: row["answer"],
      accept: TextList.decoded(row["accept"]), isLiteral: row["is_literal"],
      context: TextList.decoded(row["context"]), key: row["row"], attribute: row["column"],
      line: row["line"], table: row["table_line"],
      silentCells: CellList.decoded(row["silent_cells"]))
  }
}

extension KnownCard {
  /// Nil where a column holds what this version cannot have written.
  init?(row: Row) {
    guard let id = CardID(row["id"] as String), let card = Card(row: row) else { return nil }
    self.init(
      entry: Entry(id: id, deck: row["deck"], card: card), schedule: Schedule(row: row),
      standing: Standing(row: row), source: (row["source"], row["source_line"]),
      isInDeck: row["is_retired"] == 0, isDeckPresent: row["is_present"],
      deckStanding: Deck.Standing(rawValue: row["standing"]) ?? .active)
  }
}
