import Foundation
import Recall
import Testing

@testable import Storage

@Suite("A library of an older version")
struct MigrationTests {
  /// What the first version's library had not got.
  private static let downgrade = """
    DROP TABLE standing; DROP INDEX act_card; DROP INDEX act_kind; DROP INDEX card_table;
    DROP INDEX card_fact; DROP INDEX deck_lesson_path; DROP INDEX deck_lesson_digest;
    ALTER TABLE deck DROP COLUMN standing; ALTER TABLE deck DROP COLUMN changed_ns;
    ALTER TABLE card DROP COLUMN pending;
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
    let copy = MigrationBackup.path(of: old.path)
    #expect(FileManager.default.fileExists(atPath: copy))
    #expect(!FileManager.default.fileExists(atPath: copy + ".part"))
    #expect(try Library(path: copy).cards().count == 6)
  }

  @Test("is read again from its deck files")
  func readAgain() throws {
    let old = try TestLibrary()
    try old.tamper(Self.downgrade)
    #expect(try Library(path: old.path).decks().map(\.file.size) == [-1])
  }

  @Test("A current library and a new one are not copied")
  func current() throws {
    let library = try TestLibrary()
    _ = try Library(path: library.path)
    #expect(!FileManager.default.fileExists(atPath: MigrationBackup.path(of: library.path)))
  }
}
