import Foundation
import GRDB
package import Recall

/// How the cards of a deck file were generated, for a later merge.
package struct GivenCards: Sendable {
  /// Cards that carry an id, for those that the library has never seen: they are taken for cards as
  /// Ontap wrote them.
  package var ofStrangers: [CardID: GivenCard]
  /// All that the lesson gives, where the file was just made from it.
  package var ofLesson: [CardID: GivenCard]?

  package init(ofStrangers: [CardID: GivenCard] = [:], ofLesson: [CardID: GivenCard]? = nil) {
    self.ofStrangers = ofStrangers
    self.ofLesson = ofLesson
  }
}

extension Library {
  /// Makes a deck's cards in the library what its file says, in the file's order; one transaction.
  ///
  /// Cards of the deck that are not among the entries are retired: they are not asked, and their
  /// history stays. A retired card among them comes back.
  /// - Parameter lines: The line of the deck file where each entry begins.
  package func synchronize(
    _ deck: Deck, entries: [Entry], lines: [Int],
    given: GivenCards = GivenCards()
  ) throws(StorageError) {
    let facts = Siblings.facts(of: entries.map(\.card))
    try write { db in
      try deck.save(db)
      try db.execute(
        sql: "UPDATE card SET is_retired = 1 WHERE deck = ?", arguments: [deck.name])
      let statement = try db.cachedStatement(sql: Self.saveCard)
      let seen = try given.ofStrangers.isEmpty ? [] : Self.seen(db, among: given.ofStrangers.keys)
      for (place, entry) in entries.enumerated() {
        try statement.execute(
          arguments: Self.arguments(
            of: entry, at: place, fact: facts[place], source: deck.path, line: lines[place]))
      }
      for (id, card) in given.ofStrangers where !seen.contains(id) {
        try Self.note(db, card, of: id, isPending: false)
      }
      if let lesson = given.ofLesson { try Self.settle(db, lesson, inDeck: deck.name) }
    }
  }

  private static let saveCard = """
    INSERT INTO card (id, deck, position, kind, direction, prompt, answer, accept, is_literal,
      context, "row", "column", line, source, source_line, fact, row_hash, table_line,
      silent_cells, is_retired)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
    ON CONFLICT (id) DO UPDATE SET deck = excluded.deck, position = excluded.position,
      kind = excluded.kind, direction = excluded.direction, prompt = excluded.prompt,
      answer = excluded.answer, accept = excluded.accept, is_literal = excluded.is_literal,
      context = excluded.context, "row" = excluded."row", "column" = excluded."column",
      line = excluded.line, source = excluded.source, source_line = excluded.source_line,
      fact = excluded.fact, row_hash = excluded.row_hash,
      table_line = excluded.table_line, silent_cells = excluded.silent_cells, is_retired = 0
    """

  private static func seen(
    _ db: Database, among ids: some Sequence<CardID>
  ) throws -> Set<CardID> {
    let statement = try db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM card WHERE id = ?)")
    return try Set(ids.filter { try Bool.fetchOne(statement, arguments: [$0.text]) ?? false })
  }

  private static func arguments(
    of entry: Entry, at place: Int, fact: Fact, source: String, line: Int
  ) -> StatementArguments {
    let card = entry.card
    var row = FNV1a()
    for part in [entry.deck, card.key.isEmpty ? entry.id.text : card.key] {
      row.add(part.utf8)
      row.add([0])
    }
    return [
      entry.id.text, entry.deck, place, card.kind.rawValue, card.direction.rawValue, card.prompt,
      card.answer, TextList.encoded(card.accept), card.isLiteral, TextList.encoded(card.context),
      card.key, card.attribute, card.line, source, line, Int64(bitPattern: fact.hash),
      Int64(bitPattern: row.value), card.table, CellList.encoded(card.silentCells),
    ]
  }
}

/// Cells with their headers in one column, as a JSON array of both in turn.
enum CellList {
  static func encoded(_ cells: [RowCell]) -> String {
    TextList.encoded(cells.flatMap { [$0.header, $0.text] })
  }

  static func decoded(_ text: String) -> [RowCell] {
    let texts = TextList.decoded(text)
    return stride(from: 0, to: texts.count - 1, by: 2).map {
      RowCell(header: texts[$0], text: texts[$0 + 1])
    }
  }
}

/// A list of texts in one column, as a JSON array.
enum TextList {
  private static func plain(_ text: String) -> [String] {
    let quote = UInt8(ascii: "\"")
    return text.utf8.split(separator: quote, omittingEmptySubsequences: false)
      // Between the quotes stand by turns a bracket or a comma, and a text.
      .enumerated().filter { $0.offset % 2 == 1 }.map { String(Substring($0.element)) }
  }

  static func encoded(_ texts: [String]) -> String {
    guard !texts.isEmpty, let data = try? JSONEncoder().encode(texts) else { return "[]" }
    return String(decoding: data, as: UTF8.self)
  }

  static func decoded(_ text: String) -> [String] {
    guard text != "[]" else { return [] }
    // Where nothing is escaped, quotes stand around the texts and nowhere in them.
    if text.hasPrefix("[\""), text.hasSuffix("\"]"), !text.utf8.contains(UInt8(ascii: "\\")) {
      return plain(text)
    }
    return (try? JSONDecoder().decode([String].self, from: Data(text.utf8))) ?? []
  }
}
