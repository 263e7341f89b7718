import Foundation
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
    DELETE FROM grdb_migrations WHERE identifier IN ('4', '5'); PRAGMA user_version = 3;
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

  @Test("A current library and a new one are not copied")
  func current() throws {
    let library = try TestLibrary()
    _ = try Library(path: library.path)
    #expect(!FileManager.default.fileExists(atPath: library.backups))
  }
}
