import GRDB

/// An index or a trigger, which a library has beside its tables: a log without its triggers is not
/// append-only, and nothing else would tell of one that is missing.
struct SchemaPart: Hashable {
  /// `index` or `trigger`.
  let type: String
  let name: String
  /// With single blanks: a dump may have laid it out anew.
  let sql: String

  private init(_ row: Row) {
    (type, name) = (row["type"], row["name"])
    sql = (row["sql"] as String).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// What a library of this version needs and a database has not, or has otherwise.
  static func lacking(_ db: Database) throws -> [SchemaPart] {
    let sample = try DatabaseQueue()
    try Schema.migrate(sample)
    return try sample.read(all).subtracting(all(db)).sorted { $0.name < $1.name }
  }

  /// Makes what is lacking; nothing of that holds anything of its own.
  static func renew(_ db: Database) throws {
    for part in try lacking(db) {
      try db.execute(sql: "DROP \(part.type) IF EXISTS \(part.name)")
      try db.execute(sql: part.sql)
    }
  }

  private static func all(_ db: Database) throws -> Set<SchemaPart> {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT type, name, sql FROM sqlite_schema
        WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
        """)
    return Set(rows.map(SchemaPart.init))
  }
}
