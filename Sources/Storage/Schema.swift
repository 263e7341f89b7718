import GRDB

/// The tables of a library, and the steps that lead an older library to them.
enum Schema {
  /// "SRS1": tells a library from the databases of other programs.
  static let applicationID: Int32 = 0x5352_5331
  /// Counts the steps of ``migrator``; a library with a higher number is newer than this program.
  static let version = 6

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { db in
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      try db.execute(sql: "PRAGMA user_version = 1")
      try db.execute(sql: first)
    }
    migrator.registerMigration("2") { db in
      try db.execute(sql: second)
      try db.execute(sql: "PRAGMA user_version = 2")
    }
    migrator.registerMigration("3") { db in
      try db.execute(sql: third)
      try db.execute(sql: "PRAGMA user_version = 3")
    }
    migrator.registerMigration("4") { db in
      try db.execute(sql: fourth)
      try db.execute(sql: "PRAGMA user_version = 4")
    }
    migrator.registerMigration("5") { db in
      try db.execute(sql: fifth)
      try db.execute(sql: "PRAGMA user_version = 5")
    }
    migrator.registerMigration("6") { db in
      try db.execute(sql: sixth)
      // An older version may have known less of what the log says.
      try Library.refoldAll(db)
      try db.execute(sql: "PRAGMA user_version = 6")
    }
    return migrator
  }

  /// True of an application id of which damage changed a single byte.
  static func isNearlyID(_ id: Int32) -> Bool {
    let difference = UInt32(bitPattern: id ^ applicationID)
    return withUnsafeBytes(of: difference) { $0.count { $0 != 0 } } == 1
  }

  /// True where the tables of a log are there, whatever the file says of itself.
  static func hasTables(_ db: Database) throws -> Bool {
    let tables = try String.fetchSet(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table'")
    return tables.isSuperset(of: ["act", "installation", "review"])
  }

  /// The steps that were taken, as the list of them tells.
  static func steps(_ db: Database) throws -> Set<String> {
    try String.fetchSet(db, sql: "SELECT identifier FROM grdb_migrations")
  }

  static func steps(upTo version: Int) -> Set<String> {
    Set(migrator.migrations.prefix(max(0, version)))
  }

  /// Leads a library to this version, step by step.
  ///
  /// A step that another program took first, in the moment between our look and our own step, is
  /// there already: then we look again.
  static func migrate(_ database: DatabaseQueue) throws {
    for _ in 1..<version {
      do {
        return try migrator.migrate(database)
      } catch let error as DatabaseError
        where error.resultCode == .SQLITE_ERROR || error.resultCode == .SQLITE_CONSTRAINT
      {
        continue
      }
    }
    try migrator.migrate(database)
  }

  /// Where a card's table stands in its lesson, and the cells of its row that gave no card. No file
  /// has the size -1: every deck file is read again.
  private static let second = """
    ALTER TABLE card ADD COLUMN table_line INTEGER;
    ALTER TABLE card ADD COLUMN silent_cells TEXT NOT NULL DEFAULT '[]';
    UPDATE deck SET size = -1, digest = '';
    """

  /// `review` and `act` are the log: append-only, one counter `n` a writer for both.
  /// `schedule` is the log's fold; it can be thrown away and rebuilt.
  private static let first = """
    CREATE TABLE installation (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      writer BLOB NOT NULL
    ) STRICT;
    INSERT INTO installation VALUES (1, randomblob(16));

    CREATE TABLE deck (
      name TEXT NOT NULL PRIMARY KEY,
      path TEXT NOT NULL UNIQUE,
      position INTEGER NOT NULL,
      has_given_name INTEGER NOT NULL,
      lesson TEXT,
      lesson_path TEXT,
      digest TEXT NOT NULL,
      modified_ns INTEGER NOT NULL,
      size INTEGER NOT NULL,
      is_present INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE card (
      id TEXT NOT NULL PRIMARY KEY,
      deck TEXT NOT NULL REFERENCES deck (name) ON UPDATE CASCADE,
      position INTEGER NOT NULL,
      kind TEXT NOT NULL,
      direction TEXT NOT NULL,
      prompt TEXT NOT NULL,
      answer TEXT NOT NULL,
      accept TEXT NOT NULL,
      is_literal INTEGER NOT NULL,
      context TEXT NOT NULL,
      "row" TEXT NOT NULL,
      "column" TEXT NOT NULL,
      line INTEGER,
      source TEXT NOT NULL,
      source_line INTEGER NOT NULL,
      fact INTEGER NOT NULL,
      row_hash INTEGER NOT NULL,
      generated INTEGER,
      is_retired INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX card_place ON card (deck, position);

    CREATE TABLE schedule (
      card TEXT NOT NULL PRIMARY KEY,
      due_day INTEGER NOT NULL,
      interval INTEGER NOT NULL,
      ease_hundredths INTEGER NOT NULL,
      repetitions INTEGER NOT NULL,
      lapses INTEGER NOT NULL,
      last_day INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX schedule_due ON schedule (due_day);

    CREATE TABLE review (
      writer BLOB NOT NULL,
      n INTEGER NOT NULL,
      card TEXT NOT NULL,
      at_ms INTEGER NOT NULL,
      utc_offset_min INTEGER NOT NULL,
      study_day INTEGER NOT NULL,
      kind TEXT NOT NULL,
      grade INTEGER NOT NULL CHECK (grade BETWEEN 0 AND 5),
      proposed INTEGER CHECK (proposed BETWEEN 0 AND 5),
      took_ms INTEGER,
      mode TEXT NOT NULL,
      scheduler TEXT NOT NULL,
      crc INTEGER NOT NULL,
      PRIMARY KEY (writer, n)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX review_order ON review (at_ms, writer, n);
    CREATE INDEX review_card ON review (card, at_ms);
    CREATE INDEX review_day ON review (study_day);

    CREATE TABLE act (
      writer BLOB NOT NULL,
      n INTEGER NOT NULL,
      card TEXT,
      at_ms INTEGER NOT NULL,
      utc_offset_min INTEGER NOT NULL,
      study_day INTEGER NOT NULL,
      kind TEXT NOT NULL,
      value TEXT,
      crc INTEGER NOT NULL,
      PRIMARY KEY (writer, n)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX act_order ON act (at_ms, writer, n);
    CREATE INDEX act_void ON act (value) WHERE kind = 'void';

    CREATE TRIGGER review_is_kept BEFORE DELETE ON review
      BEGIN SELECT RAISE (ABORT, 'the log is append-only'); END;
    CREATE TRIGGER review_is_fixed BEFORE UPDATE ON review
      BEGIN SELECT RAISE (ABORT, 'the log is append-only'); END;
    CREATE TRIGGER act_is_kept BEFORE DELETE ON act
      BEGIN SELECT RAISE (ABORT, 'the log is append-only'); END;
    CREATE TRIGGER act_is_fixed BEFORE UPDATE ON act
      BEGIN SELECT RAISE (ABORT, 'the log is append-only'); END;
    """

  /// A deck can be put aside or removed, a deck file that keeps its time but not its bytes is
  /// noticed, a wording is noted before it is written into a deck file, and facts of two decks are
  /// found.
  private static let third = """
    ALTER TABLE deck ADD COLUMN standing TEXT NOT NULL DEFAULT 'active'
      CHECK (standing IN ('active', 'archived', 'removed'));
    ALTER TABLE deck ADD COLUMN changed_ns INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE card ADD COLUMN pending INTEGER;
    CREATE INDEX card_fact ON card (fact);
    CREATE INDEX deck_lesson_path ON deck (lesson_path);
    CREATE INDEX deck_lesson_digest ON deck (substr(lesson, -16));
    """

  /// `standing` is the fold of the acts on single cards, as `schedule` is that of the reviews.
  ///
  /// The very first libraries have another index of the name `act_kind`.
  private static let fourth = """
    DROP INDEX IF EXISTS act_kind;
    CREATE TABLE standing (
      card TEXT NOT NULL PRIMARY KEY,
      is_suspended INTEGER NOT NULL,
      is_flagged INTEGER NOT NULL,
      is_marked INTEGER NOT NULL,
      buried_day INTEGER,
      buried_siblings_day INTEGER
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX act_card ON act (card, at_ms) WHERE kind <> 'void';
    CREATE INDEX act_kind ON act (kind, study_day) WHERE kind <> 'void';
    CREATE INDEX card_table ON card (deck, table_line);
    CREATE INDEX card_prompt ON card (deck, prompt);
    """

  /// What a lesson last gave of a card, and what it was about to give: besides the hash of the
  /// wording, hashes of both sides, the heading path and the place in the lesson; these four are
  /// null for what was given before.
  private static let fifth = """
    CREATE TABLE given (
      card TEXT NOT NULL REFERENCES card (id),
      is_pending INTEGER NOT NULL,
      wording INTEGER NOT NULL,
      prompt INTEGER,
      answer INTEGER,
      section TEXT,
      place INTEGER,
      PRIMARY KEY (card, is_pending)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO given (card, is_pending, wording)
      SELECT id, 0, generated FROM card WHERE generated IS NOT NULL
      UNION ALL SELECT id, 1, pending FROM card WHERE pending IS NOT NULL;
    ALTER TABLE card DROP COLUMN generated;
    ALTER TABLE card DROP COLUMN pending;
    """

  /// Indexes that the steps above did not make in their first form.
  private static let sixth = """
    CREATE INDEX IF NOT EXISTS act_void ON act (value) WHERE kind = 'void';
    CREATE INDEX IF NOT EXISTS card_fact ON card (fact);
    CREATE INDEX IF NOT EXISTS card_prompt ON card (deck, prompt);
    """
}
