import Foundation
import Storage
import Testing

@Suite("A file that is no library")
struct ForeignFileTests {
  static func error(opening make: (String) throws -> Void) throws -> StorageError? {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "x.sqlite").path
    try make(path)
    let before = try Data(contentsOf: URL(filePath: path))
    do {
      _ = try Library(path: path)
      return nil
    } catch {
      #expect(try Data(contentsOf: URL(filePath: path)) == before)
      return error
    }
  }

  static func sqlite(_ path: String, _ sql: String) throws {
    let shell = Process()
    shell.executableURL = URL(filePath: "/usr/bin/env")
    shell.arguments = ["sqlite3", path, sql]
    try shell.run()
    shell.waitUntilExit()
  }

  @Test("A text is refused and left as it is")
  func text() throws {
    let error = try Self.error { path in
      try Data(String(repeating: "no database\n", count: 200).utf8)
        .write(to: URL(filePath: path))
    }
    guard case .notADatabase = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("A library of a newer version is refused and left as it is")
  func newer() throws {
    let error = try Self.error { path in
      _ = try Library(path: path)
      try Self.sqlite(path, "PRAGMA user_version = 99")
    }
    guard case .newer = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test(
    "A library whose header does not say what it is, or forbids writing, is damaged",
    arguments: [
      // The application id, a step fewer than were taken, the version to write by, the name of the
      // format, the version of the tables' list.
      (place: 68, byte: UInt8(0x52)), (place: 71, byte: 0x33), (place: 63, byte: 4),
      (place: 18, byte: 3), (place: 0, byte: 0x51), (place: 47, byte: 5),
    ])
  func header(place: Int, byte: UInt8) throws {
    let error = try Self.error { path in
      _ = try Library(path: path)
      var bytes = try Data(contentsOf: URL(filePath: path))
      bytes[place] = byte
      try bytes.write(to: URL(filePath: path))
    }
    guard case .damaged = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test(
    "A library whose list of steps is damaged is damaged, and is led nowhere",
    arguments: (1...6).map {
      "UPDATE grdb_migrations SET identifier = 'x' WHERE identifier = '\($0)'"
    }
      + ["DELETE FROM grdb_migrations WHERE identifier = '6'", "DROP TABLE grdb_migrations"])
  func steps(change: String) throws {
    let error = try Self.error { path in
      _ = try Library(path: path)
      try Self.sqlite(path, change)
    }
    guard case .damaged = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("A library that was written anew from a dump, which has no id, is damaged")
  func dump() throws {
    let error = try Self.error { path in
      _ = try Library(path: path)
      try Self.sqlite(path, "PRAGMA application_id = 0; PRAGMA user_version = 0")
    }
    guard case .damaged = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("Another program's database is refused and left as it is")
  func foreign() throws {
    let error = try Self.error { path in
      try Self.sqlite(path, "CREATE TABLE t (x); PRAGMA user_version = 1")
    }
    guard case .foreign = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}
