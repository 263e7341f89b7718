import Foundation
import GRDB
package import Recall

/// The learner's database: decks and cards as last read, the log of all answers, and its folds.
///
/// One connection, a rollback journal and full synchronisation: a write that returned is on the
/// disk. (SQLite 3.40 lies inside the range of the WAL-reset bug, so there is no write-ahead log.)
package final class Library: Sendable {
  package static let fileName = "ontap.sqlite"
  /// The path of a library that is gone when it is closed.
  package static let inMemory = ":memory:"
  /// How long a write waits for another process, in seconds.
  static let busyTimeout = 5.0

  /// How much of the file is kept in memory at most, in KiB; SQLite's own 2 MiB do not hold the
  /// schedules of a large library.
  static let cacheSize = 16_384

  package let path: String
  let database: DatabaseQueue
  /// The file that was opened; another one, or none, may have its name by now.
  private let identity: FileIdentity?

  /// Opens the library's file, and makes it if there is none and never was one: where backups lie
  /// beside an empty place, the log was lost, and an empty one must not pass for it.
  ///
  /// - Parameters:
  ///   - path: The file; its folder must exist.
  ///   - moment: When that is, for the name of the backup that is made of an older version's library.
  package convenience init(
    path: String, at moment: Moment = Moment(milliseconds: 0, utcOffset: 0)
  ) throws(StorageError) {
    try self.init(path: path, at: moment, isCopy: false)
  }

  /// - Parameter isCopy: True for a file that is itself a copy.
  init(
    path: String, at moment: Moment = Moment(milliseconds: 0, utcOffset: 0), isCopy: Bool
  ) throws(StorageError) {
    self.path = path
    if !isCopy { try Self.checkPresence(of: path) }
    // Read before SQLite has the file: closing it gives the locks of this process away.
    guard !FileHeader.forbidsWriting(path) else { throw .damaged(path: path) }
    database = try StorageError.rethrowing(path) {
      let database = try DatabaseQueue(path: path, configuration: Self.configuration)
      try Self.checkOwner(of: database, path: path)
      if !isCopy { try MigrationBackup.make(of: database, path: path, at: moment) }
      try Schema.migrate(database)
      return database
    }
    identity = FileIdentity(at: path)
  }

  /// Opens a library of this version or a newer one to look only; nothing is written to it.
  ///
  /// - Parameter original: The library of which it is a copy that goes again: what is wrong is told of
  ///   that one.
  package init(onlyReading path: String, of original: String? = nil) throws(StorageError) {
    self.path = original ?? path
    database = try StorageError.rethrowing(path) {
      let database = try ReadOnly.queue(path)
      do {
        try Self.checkOwner(of: database, path: path)
      } catch StorageError.newer {}
      let version = try database.read { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
      // An older one would have to be changed before it can be read.
      guard version >= Schema.version else { throw StorageError.readOnly(path: path) }
      return database
    }
    identity = FileIdentity(at: path)
  }

  static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(busyTimeout)
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA synchronous = FULL;
          PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON;
          PRAGMA secure_delete = OFF;
          PRAGMA cache_size = -\(cacheSize);
          """)
      // Asked with a read first: a file that is no database is found out here.
      let mode = try String.fetchOne(db, sql: "PRAGMA journal_mode")
      if mode != "truncate" { _ = try Row.fetchOne(db, sql: "PRAGMA journal_mode = TRUNCATE") }
    }
    return configuration
  }

  /// - Throws: ``StorageError/failed(path:why:)`` where a folder is in the place of the file or of its
  /// journal, or what would be waited for.
  static func checkKind(of path: String) throws(StorageError) {
    for path in [path, LibraryLink.journal(of: path)] {
      var status = stat()
      guard stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG else { continue }
      throw .failed(path: path, why: Sentence("it is no ordinary file; move it away"))
    }
  }

  /// - Throws: ``StorageError/gone(path:backups:)`` where backups lie beside an empty place.
  package static func checkPresence(of path: String) throws(StorageError) {
    try checkKind(of: path)
    guard path != inMemory, FileSize.isNothing(at: path) else { return }
    try BackupFolder(ofLibraryAt: path).checkListable()
    let backups = BackupFolder(ofLibraryAt: path).backups().count
    guard backups == 0 else { throw .gone(path: path, backups: backups) }
  }

  /// - Throws: Where the file is another program's, or a newer version's, or a library that does not
  ///   say of itself what it is.
  static func checkOwner(of database: DatabaseQueue, path: String) throws {
    try database.read { db in
      let owner = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
      let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      let isOwn = owner == Schema.applicationID
      // Another program's id, and a higher version, are taken at their word.
      let isLost = owner == 0 || Schema.isNearlyID(owner)
      if version <= Schema.version, isOwn || isLost, try Schema.hasTables(db) {
        guard isOwn, try Schema.steps(db) == Schema.steps(upTo: version) else {
          throw StorageError.damaged(path: path)
        }
      }
      // A first start that was cut off leaves the list of the steps, which is made before them.
      let tables =
        try Int.fetchOne(
          db, sql: "SELECT count(*) FROM sqlite_schema WHERE tbl_name <> 'grdb_migrations'") ?? 0
      guard isOwn || (owner == 0 && tables == 0) else {
        throw StorageError.foreign(path: path)
      }
      guard version <= Schema.version else { throw StorageError.newer(path: path) }
    }
  }

  /// True where the file that is open has lost its name: it is gone for good when it is closed.
  package var isTakenAway: Bool { path != Self.inMemory && FileIdentity(at: path) != identity }

  /// True where the library was opened to look only.
  package var isReadOnly: Bool { database.configuration.readonly }

  /// True once this process has written anything.
  package var hasWritten: Bool {
    get throws(StorageError) {
      try read { db in try Int.fetchOne(db, sql: "SELECT total_changes()") ?? 0 > 0 }
    }
  }

  /// How many lines the log has.
  func lineCount() throws(StorageError) -> Int {
    try read(Self.lineCount)
  }

  static func lineCount(_ db: Database) throws -> Int {
    try Int.fetchOne(
      db, sql: "SELECT (SELECT count(*) FROM review) + (SELECT count(*) FROM act)") ?? 0
  }

  func read<T>(_ body: (Database) throws -> T) throws(StorageError) -> T {
    try StorageError.rethrowing(path) {
      try database.read { db in try DamageWatch.over(path) { try body(db) } }
    }
  }

  /// One transaction, IMMEDIATE from its beginning; durable when this returns.
  func write<T>(_ body: (Database) throws -> T) throws(StorageError) -> T {
    try StorageError.rethrowing(path) {
      try database.write { db in try DamageWatch.over(path) { try body(db) } }
    }
  }
}

extension StorageError {
  static func rethrowing<T>(_ path: String, _ body: () throws -> T) throws(StorageError) -> T {
    do {
      return try body()
    } catch let error as StorageError {
      throw error
    } catch let error as DatabaseError {
      throw StorageError(error, path: path)
    } catch is RowDecodingError {
      throw .damaged(path: path)
    } catch {
      throw .failed(path: path, why: Sentence("the database layer gave up"))
    }
  }

  static let otherFile = Sentence(
    "another command has put another file in its place; start this one again")

  private static let takenAway = Sentence(
    "the file was taken away meanwhile; put it back before you start again, or 'ontap restore'")

  static let diskError = Sentence("the disk reports an error; what was saved before is safe")

  /// Why a file may not have been opened.
  static func unopened(_ path: String) -> Sentence {
    let folder = (path as NSString).deletingLastPathComponent
    return access(path, R_OK | W_OK) == 0 && access(folder, W_OK) == 0
      ? Sentence("the file cannot be opened; check the disk, and try again")
      : Sentence("the file cannot be opened; check its permissions and those of its folder")
  }

  private init(_ error: DatabaseError, path: String) {
    guard error.extendedResultCode != .SQLITE_READONLY_DBMOVED else {
      self = .failed(path: path, why: access(path, F_OK) == 0 ? Self.otherFile : Self.takenAway)
      return
    }
    switch error.resultCode {
    case .SQLITE_NOTADB:
      self = FileHeader.namesLibrary(path) ? .damaged(path: path) : .notADatabase(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path)
    // What this program asks for is there in every whole library.
    case .SQLITE_ERROR where error.message?.hasPrefix("no such ") ?? false:
      self = .damaged(path: path)
    // Its header tells of a format that SQLite never had.
    case .SQLITE_ERROR where error.message == "unsupported file format":
      self = .damaged(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path)
    case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly(path: path)
    case .SQLITE_FULL: self = .full(path: path)
    case .SQLITE_CANTOPEN:
      self = .unreachable(path: path, why: Self.unopened(path))
    case .SQLITE_IOERR:
      self = .unreachable(path: path, why: Self.diskError)
    default:
      let why = error.message.map(Sentence.init(verbatim:))
      self = .failed(path: path, why: why ?? Sentence("the database refused the command"))
    }
  }
}
