import GRDB

/// A deck that the library knows: its name and its files.
package struct Deck: Hashable, Sendable {
  /// Whether the learner still studies a deck.
  package enum Standing: String, CaseIterable, Sendable {
    case active
    /// Put aside: not asked, but kept with all that belongs to it.
    case archived
    /// Forgotten, but for its history, which comes back when the deck is added again.
    case removed
  }

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
  package var standing: Standing

  package init(
    name: String, hasGivenName: Bool = false, path: String, file: FileState,
    lesson: String? = nil, lessonPath: String? = nil, isPresent: Bool = true,
    standing: Standing = .active
  ) {
    self.name = name
    self.hasGivenName = hasGivenName
    self.path = path
    self.file = file
    self.lesson = lesson
    self.lessonPath = lessonPath
    self.isPresent = isPresent
    self.standing = standing
  }
}

/// What tells cheaply whether a file has changed.
package struct FileState: Hashable, Sendable {
  /// 64-bit FNV-1a of the bytes, in hexadecimal.
  package var digest: String
  /// When the bytes were last written, as the file says: nanoseconds since 1970.
  package var modified: Int
  /// When the file system last noted any change, which no program can set back: nanoseconds since
  /// 1970, or 0 where the file was read so soon after it that another change could hide.
  package var changed: Int
  /// Bytes.
  package var size: Int

  package init(digest: String, modified: Int, changed: Int = 0, size: Int) {
    self.digest = digest
    self.modified = modified
    self.changed = changed
    self.size = size
  }
}

extension Deck {
  /// The decks whose cards may be asked, as a condition on the table `deck`.
  static let isAsked = "deck.is_present = 1 AND deck.standing = 'active'"

  init(row: Row) {
    self.init(
      name: row["name"], hasGivenName: row["has_given_name"], path: row["path"],
      file: FileState(
        digest: row["digest"], modified: row["modified_ns"], changed: row["changed_ns"],
        size: row["size"]),
      lesson: row["lesson"], lessonPath: row["lesson_path"], isPresent: row["is_present"],
      standing: Standing(rawValue: row["standing"]) ?? .active)
  }

  func save(_ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO deck (name, path, position, has_given_name, lesson, lesson_path, digest,
          modified_ns, changed_ns, size, is_present, standing)
        VALUES (?, ?, (SELECT coalesce(max(position), 0) + 1 FROM deck), ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (name) DO UPDATE SET path = excluded.path,
          has_given_name = excluded.has_given_name, lesson = excluded.lesson,
          lesson_path = excluded.lesson_path, digest = excluded.digest,
          modified_ns = excluded.modified_ns, changed_ns = excluded.changed_ns,
          size = excluded.size, is_present = excluded.is_present, standing = excluded.standing
        """)
    try statement.execute(
      arguments: [
        name, path, hasGivenName, lesson, lessonPath, file.digest, file.modified, file.changed,
        file.size, isPresent, standing.rawValue,
      ])
  }
}
