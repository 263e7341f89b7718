import Foundation
import GRDB
package import Recall

/// A deck that the library knows: its name and its files.
package struct Deck: Hashable, Sendable {
  package var name: String
  /// True where the learner named the deck, so that it does not follow the name in its file.
  package var hasGivenName: Bool
  /// The absolute path of the deck file.
  package var path: String
  /// The file as it was last read.
  package var file: FileState
  /// What the deck file remembers of its lesson, as it stands there.
  package var lesson: String?
  /// The absolute path at which the lesson was last read.
  package var lessonPath: String?
  /// False where the deck file was missing when it was last looked for.
  package var isPresent: Bool

  package init(
    name: String, hasGivenName: Bool = false, path: String, file: FileState,
    lesson: String? = nil, lessonPath: String? = nil, isPresent: Bool = true
  ) {
    self.name = name
    self.hasGivenName = hasGivenName
    self.path = path
    self.file = file
    self.lesson = lesson
    self.lessonPath = lessonPath
    self.isPresent = isPresent
  }
}

/// What tells cheaply whether a file has changed.
package struct FileState: Hashable, Sendable {
  /// 64-bit FNV-1a of the bytes, in hexadecimal.
  package var digest: String
  /// Nanoseconds since 1970.
  package var modified: Int
  /// Bytes.
  package var size: Int

  package init(digest: String, modified: Int, size: Int) {
    self.digest = digest
    self.modified = modified
    self.size = size
  }
}

extension Library {
  /// The registered decks, in the order in which they were added.
  package func decks() throws(StorageError) -> [Deck] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM deck ORDER BY position").map { row in
        Deck(
          name: row["name"], hasGivenName: row["has_given_name"], path: row["path"],
          file: FileState(
            digest: row["digest"], modified: row["modified_ns"], size: row["size"]),
          lesson: row["lesson"], lessonPath: row["lesson_path"], isPresent: row["is_present"])
      }
    }
  }

  /// Makes a deck's cards in the library what its file says, in the file's order.
  ///
  /// Cards of the deck that are not among the entries are retired: they are not asked, and their
  /// history stays. A retired card among them comes back.
  /// - Parameter lines: The line of the deck file where each entry begins.
  package func synchronize(
    _ deck: Deck, entries: [Entry], lines: [Int]
  ) throws(StorageError) {
    let facts = Siblings.facts(of: entries.map(\.card))
    try write { db in
      try Self.save(db, deck)
      try db.execute(
        sql: "UPDATE card SET is_retired = 1 WHERE deck = ?", arguments: [deck.name])
      let statement = try db.makeStatement(sql: Self.saveCard)
      for (place, entry) in entries.enumerated() {
        try statement.execute(
          arguments: Self.arguments(
            of: entry, at: place, fact: facts[place], source: deck.path, line: lines[place]))
      }
    }
  }

  /// Notes that a deck's file is there or has gone, and what it was like; its cards stay.
  package func note(_ deck: Deck) throws(StorageError) {
    try write { db in try Self.save(db, deck) }
  }

  /// Gives a deck another name; its cards and their history come along.
  package func rename(deck old: String, to new: String) throws(StorageError) {
    try write { db in
      try db.execute(sql: "UPDATE deck SET name = ? WHERE name = ?", arguments: [new, old])
    }
  }

  private static func save(_ db: Database, _ deck: Deck) throws {
    try db.execute(
      sql: """
        INSERT INTO deck (name, path, position, has_given_name, lesson, lesson_path, digest,
          modified_ns, size, is_present)
        VALUES (?, ?, (SELECT coalesce(max(position), 0) + 1 FROM deck), ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (name) DO UPDATE SET path = excluded.path,
          has_given_name = excluded.has_given_name, lesson = excluded.lesson,
          lesson_path = excluded.lesson_path, digest = excluded.digest,
          modified_ns = excluded.modified_ns, size = excluded.size,
          is_present = excluded.is_present
        """,
      arguments: [
        deck.name, deck.path, deck.hasGivenName, deck.lesson, deck.lessonPath, deck.file.digest,
        deck.file.modified, deck.file.size, deck.isPresent,
      ])
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
  static func encoded(_ texts: [String]) -> String {
    guard !texts.isEmpty, let data = try? JSONEncoder().encode(texts) else { return "[]" }
    return String(decoding: data, as: UTF8.self)
  }

  static func decoded(_ text: String) -> [String] {
    guard text != "[]" else { return [] }
    return (try? JSONDecoder().decode([String].self, from: Data(text.utf8))) ?? []
  }
}
