import Foundation
import GRDB
import Recall
import Testing

@testable import Storage

@Suite("A library of an older version")
struct MigrationTests {
  /// What the first version's library had not got.
  private static let downgrade = """
    DROP TABLE standing; DROP INDEX act_card; DROP INDEX act_kind; DROP INDEX card_table;
    DROP INDEX card_prompt;
    DROP INDEX card_fact; DROP INDEX deck_lesson_path; DROP INDEX deck_lesson_digest;
    ALTER TABLE deck DROP COLUMN standing; ALTER TABLE deck DROP COLUMN changed_ns;
    ALTER TABLE card ADD COLUMN generated INTEGER;
    DROP TABLE given;
    ALTER TABLE card DROP COLUMN table_line; ALTER TABLE card DROP COLUMN silent_cells;
    DELETE FROM grdb_migrations WHERE identifier <> '1'; PRAGMA user_version = 1;
    """

  @Test("keeps its cards and reviews, and a copy of itself as it was")
  func migrated() throws {
    let old = try TestLibrary()
    try old.record(0, .good, day: 100)
    try old.tamper(Self.downgrade)
    #expect(old.status == 0)
    let library = try Library(path: old.path)
    #expect(try library.cards().count == 6)
    #expect(try library.reviews(of: TestLibrary.cards[0]).count == 1)
    let backups = BackupFolder(ofLibraryAt: old.path).backups()
    #expect(backups.map(\.occasion) == [.beforeMigration])
    let copy = try #require(backups.first)
    #expect(copy.lines == 1 && copy.moment == Moment(milliseconds: 0, utcOffset: 0))
    #expect(try FileManager.default.contentsOfDirectory(atPath: old.backups) == [copy.name])
    #expect(try old.sql("PRAGMA user_version", in: copy.path) == "1")
  }

  @Test("is read again from its deck files")
  func readAgain() throws {
    let old = try TestLibrary()
    try old.tamper(Self.downgrade)
    #expect(try Library(path: old.path).decks().map(\.file.size) == [-1])
  }

  /// What the third version's library had, with a card that was given and one about to be.
  private static let third = """
    ALTER TABLE card ADD COLUMN generated INTEGER; ALTER TABLE card ADD COLUMN pending INTEGER;
    UPDATE card SET generated = -7 WHERE id = '\(TestLibrary.cards[0].text)';
    UPDATE card SET generated = 1, pending = 2 WHERE id = '\(TestLibrary.cards[1].text)';
    DROP TABLE given;
    DROP TABLE standing; DROP INDEX act_card; DROP INDEX act_kind; DROP INDEX card_table;
    DROP INDEX card_prompt;
    DELETE FROM grdb_migrations WHERE identifier IN ('4', '5', '6'); PRAGMA user_version = 3;
    """

  @Test("knows of its lesson's cards what it knew")
  func given() throws {
    let old = try TestLibrary()
    try old.tamper(Self.third)
    let library = try Library(path: old.path)
    let given = try library.generated(inDeck: "D")
    #expect(given.count == 6)
    #expect(
      given[TestLibrary.cards[0]]?.last
        == GivenCard(wording: UInt64(bitPattern: -7), parts: nil))
    #expect(given[TestLibrary.cards[0]]?.pending == nil)
    #expect(given[TestLibrary.cards[1]]?.last?.wording == 1)
    #expect(given[TestLibrary.cards[1]]?.pending?.wording == 2)
    #expect(given[TestLibrary.cards[2]]?.last == nil)
    #expect(try library.isUnsettled("D"))
    #expect(BackupFolder(ofLibraryAt: old.path).backups().count == 1)
  }

  /// The tables as every version that landed made them, from the first on; where a step was changed
  /// after it had landed, in both forms.
  static let formats = ["1-first", "1", "2", "3-first", "3", "4", "5-first", "5", "6"]

  /// A library of an older format, with seven reviews and acts.
  private static func library(ofFormat name: String) throws -> TestLibrary {
    let test = try TestLibrary()
    try test.library.database.close()
    try FileManager.default.removeItem(atPath: test.path)
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/format-\(name).sql")
    let sql = try String(contentsOf: file, encoding: .utf8)
    let database = try DatabaseQueue(path: test.path)
    try database.writeWithoutTransaction { try $0.execute(sql: sql) }
    try database.close()
    return test
  }

  @Test("of every format that landed becomes a current one with the same log", arguments: formats)
  func landed(format: String) throws {
    let test = try Self.library(ofFormat: format)
    let before = try VerifiedCopy.digest(of: test.path)
    #expect(before.wrong == 0 && before.lines == 8)
    let library = try Library(path: test.path)
    #expect(try library.logDigest() == before)
    #expect(try library.examine().problems == [])
    let digests = try library.examine()
    #expect(try library.condition().format == Schema.version)
    #expect(digests.logDigest != nil && digests.logDigest == digests.scheduleDigest)
    #expect(try library.cards().count == 4)
    #expect(try library.read(Self.tables) == TestLibrary().library.read(Self.tables))
    let backups = BackupFolder(ofLibraryAt: test.path).backups()
    // The newest format is there already: nothing was changed, and so nothing is kept.
    guard format != String(Schema.version) else {
      #expect(backups.isEmpty)
      return
    }
    let backup = try #require(backups.first)
    #expect(backup.occasion == .beforeMigration && backup.hash == before.hash)
    // And the way back: the backup of the older format can be restored.
    _ = try Restoration(of: test.path, from: backup.path).perform(at: BackupTests.moment)
    #expect(try Library(path: test.path).logDigest() == before)
  }

  @Test("of every format has its tables among these tests")
  func everyFormat() {
    let numbers = Set(Self.formats.compactMap { Int($0.prefix { $0 != "-" }) })
    #expect(numbers == Set(1...Schema.version))
  }

  /// The names of all tables, columns, indexes and triggers, and how strict each table is.
  private static func tables(_ db: Database) throws -> Set<String> {
    try Set(
      String.fetchAll(
        db,
        sql: """
          SELECT type || ' ' || name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'
          UNION ALL SELECT t.name || '.' || c.name FROM sqlite_schema AS t
            JOIN pragma_table_info(t.name) AS c WHERE t.type = 'table'
          UNION ALL SELECT name || ' strict ' || strict FROM pragma_table_list
            WHERE schema = 'main'
          """))
  }

  @Test("A current library and a new one are not copied")
  func current() throws {
    let library = try TestLibrary()
    _ = try Library(path: library.path)
    #expect(!FileManager.default.fileExists(atPath: library.backups))
  }
}
