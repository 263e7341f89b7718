import Foundation
import Testing

@Suite(
  "A damaged file that holds nothing where the schema wants a value",
  .enabled(if: Ontap.tool("sqlite3") != nil, "there is no sqlite3"))
struct MissingValueTests {
  /// Which columns are tried: every one, or one of so many.
  private static let step = FaultyDisk.isLong ? 1 : 8

  @Test(
    "is said to be damaged by every command that meets it",
    arguments: ["deck", "card", "schedule", "review", "act", "standing", "given"])
  func null(table: String) throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Fixture.firstQuestion)
    for words in [["grade", id, "4"], ["flag", id]] {
      #expect(try home.start(Ontap.path, words).finish().ending == .exit(0))
    }
    try home.keep(as: "before")
    let columns = try home.sqlite(
      "SELECT name FROM pragma_table_info('\(table)') WHERE \"notnull\" AND NOT pk"
    ).split(separator: "\n")
    #expect(!columns.isEmpty)
    for column in stride(from: 0, to: columns.count, by: Self.step).map({ columns[$0] }) {
      try home.putBack("before")
      // The schema must forbid it again when the program looks.
      _ = try home.sqlite(
        """
        PRAGMA writable_schema = ON;
        UPDATE sqlite_schema SET sql = replace(sql, ' NOT NULL', '/*NOT NULL*/');
        DELETE FROM sqlite_schema WHERE type = 'trigger';
        """)
      _ = try home.sqlite("UPDATE \(table) SET \"\(column)\" = NULL")
      _ = try home.sqlite(
        """
        PRAGMA writable_schema = ON;
        UPDATE sqlite_schema SET sql = replace(sql, '/*NOT NULL*/', ' NOT NULL');
        """)
      for words in [
        "doctor", "due", "cards", "stats", "plan", "export", "show \(id)", "grade \(id) 4", "undo",
      ] {
        let outcome = try home.shell("\"$ONTAP\" \(words) < /dev/null")
        let at: Comment = "\(table).\(column), \(words): \(outcome.ending) \(outcome.errors)"
        // What a command does not read cannot trouble it; a card without a deck is none.
        let endings: [Ending] =
          words == "doctor"
          ? [.exit(5)] : table == "card" ? [.exit(5), .exit(0), .exit(1)] : [.exit(5), .exit(0)]
        #expect(endings.contains(outcome.ending), at)
        outcome.expectManners()
      }
    }
  }
}

extension Home {
  /// What SQLite's own shell answers.
  fileprivate func sqlite(_ command: String) throws -> String {
    let tool = try #require(Ontap.tool("sqlite3"))
    let outcome = try start(tool, [database, command]).finish()
    try #require(outcome.ending == .exit(0), "\(outcome.errors)")
    return outcome.output
  }
}
