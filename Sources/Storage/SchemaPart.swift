import GRDB

/// A table, an index or a trigger of a library: a log without its triggers is not append-only, and
/// nothing else would tell of one that is missing.
struct SchemaPart: Hashable {
  /// `table`, `index` or `trigger`.
  let type: String
  let name: String
  /// With single blanks: a dump may have laid it out anew. Empty for a table, whose text depends on
  /// the steps that led to it.
  let sql: String
  /// The statement that makes it.
  private let source: String

  private init(_ row: Row) {
    (type, name, source) = (row["type"], row["name"], row["sql"])
    sql =
      type == "table"
      ? "" : source.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  static func == (one: SchemaPart, other: SchemaPart) -> Bool {
    one.type == other.type && one.name == other.name && one.sql == other.sql
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(name)
  }

  /// What differs from a library of this version: what it needs and a database has not, or has
  /// otherwise, and triggers that it never had.
  static func wrong(_ db: Database) throws -> (lacking: [SchemaPart], strange: [SchemaPart]) {
    let sample = try DatabaseQueue()
    try Schema.migrate(sample)
    let (needed, found) = (try sample.read(all), try all(db))
    let known = Set(needed.map(\.name))
    return (
      // Tables first: the others are about them.
      needed.subtracting(found)
        .sorted { ($0.type == "table" ? 0 : 1, $0.name) < ($1.type == "table" ? 0 : 1, $1.name) },
      found.filter { $0.type == "trigger" && !known.contains($0.name) }
        .sorted { $0.name < $1.name }
    )
  }

  /// Makes what is lacking, and removes what is strange; nothing of that holds what is not in the log
  /// or in deck files.
  static func renew(_ db: Database) throws {
    let (lacking, strange) = try wrong(db)
    for part in lacking + strange {
      try db.execute(sql: "DROP \(part.type) IF EXISTS \(part.name.quotedDatabaseIdentifier)")
    }
    for part in lacking { try db.execute(sql: part.source) }
  }

  private static func all(_ db: Database) throws -> Set<SchemaPart> {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT type, name, sql FROM sqlite_schema
        WHERE type IN ('table', 'index', 'trigger') AND sql IS NOT NULL
          AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
        """)
    return Set(rows.map(SchemaPart.init))
  }
}
