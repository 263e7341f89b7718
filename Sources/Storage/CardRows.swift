import GRDB
package import Recall

/// A card with all that the library knows about it.
package struct KnownCard: Sendable {
  package var entry: Entry
  package var schedule: Schedule?
  /// The deck file that holds the card, and the 1-based line of its block.
  package var source: (path: String, line: Int)
  /// False where the card's block has gone from the deck file.
  package var isInDeck: Bool
  /// False where the deck file itself has gone.
  package var isDeckPresent: Bool

  package var isRetired: Bool { !isInDeck || !isDeckPresent }

  package var state: CardState {
    isRetired ? .retired : CardState(of: schedule)
  }
}

extension Library {
  private static let selection = """
    SELECT card.*, deck.is_present, \(Schedule.columns) FROM card
    JOIN deck ON deck.name = card.deck LEFT JOIN schedule ON schedule.card = card.id
    """

  /// All cards, retired ones included, in lesson order.
  package func cards() throws(StorageError) -> [KnownCard] {
    try read { db in
      try Row.fetchAll(
        db, sql: "\(Self.selection) ORDER BY deck.position, card.is_retired, card.position"
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
        db, sql: "\(Self.selection) WHERE card.id = ?", arguments: [id.text]
      ).flatMap(KnownCard.init(row:))
    }
  }

  /// The deck that a card was last seen in, or nil for a card never seen.
  package func deck(of id: CardID) throws(StorageError) -> String? {
    try read { db in
      try String.fetchOne(db, sql: "SELECT deck FROM card WHERE id = ?", arguments: [id.text])
    }
  }

  /// True where another deck, whose file is there, holds the card.
  package func isLive(_ id: CardID, outside deck: String) throws(StorageError) -> Bool {
    try read { db in
      try Bool.fetchOne(
        db,
        sql: """
          SELECT EXISTS (SELECT 1 FROM card JOIN deck ON deck.name = card.deck
            WHERE card.id = ? AND card.deck <> ? AND card.is_retired = 0 AND deck.is_present = 1)
          """,
        arguments: [id.text, deck]) ?? false
    }
  }

  /// A card's standing reviews, in replay order.
  package func reviews(of id: CardID) throws(StorageError) -> [Review] {
    try read { db in try ReplayOrder.reviews(db, where: "card = ?", [id.text]) }
  }
}

extension KnownCard {
  /// Nil where a column holds what this version cannot have written.
  init?(row: Row) {
    guard let id = CardID(row["id"] as String), let kind = Card.Kind(rawValue: row["kind"]),
      let direction = Card.Direction(rawValue: row["direction"])
    else { return nil }
    let card = Card(
      kind: kind, direction: direction, prompt: row["prompt"], answer: row["answer"],
      accept: TextList.decoded(row["accept"]), isLiteral: row["is_literal"],
      context: TextList.decoded(row["context"]), key: row["row"], attribute: row["column"],
      line: row["line"], table: row["table_line"],
      silentCells: CellList.decoded(row["silent_cells"]))
    self.init(
      entry: Entry(id: id, deck: row["deck"], card: card), schedule: Schedule(row: row),
      source: (row["source"], row["source_line"]),
      isInDeck: row["is_retired"] == 0, isDeckPresent: row["is_present"])
  }
}
