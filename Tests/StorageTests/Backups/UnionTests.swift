import Foundation
import Recall
import Testing

@testable import Storage

@Suite("Two logs")
struct UnionTests {
  private static func lines(_ library: Library) throws -> [OpenLine] {
    var lines: [OpenLine] = []
    try library.eachLine { lines.append($0) }
    return lines
  }

  private static func studied(_ days: ClosedRange<Int>) throws -> TestLibrary {
    let test = try TestLibrary()
    for day in days {
      try test.record(day % 6, day % 4 == 0 ? .again : .good, day: day)
      if day % 3 == 0 { try test.act(.suspend, day % 6, day: day) }
      if day % 5 == 0 { try test.undo(day: day) }
    }
    return test
  }

  @discardableResult
  private static func unite(_ library: Library, with lines: [OpenLine]) throws -> Union {
    let log = try incoming(lines)
    return try library.unite(with: log, of: (lines.count, log.digest().hash))
  }

  private static func incoming(_ lines: [OpenLine]) throws -> IncomingLog {
    let log = try IncomingLog()
    // In two parts, as from a long file.
    try log.add(Array(lines.prefix(7)))
    try log.add(Array(lines.dropFirst(7)))
    return log
  }

  @Test("are one set: either way, twice or once, with the same schedules")
  func union() throws {
    let (one, other) = (try Self.studied(1...40), try Self.studied(20...70))
    let (first, second) = (try Self.lines(one.library), try Self.lines(other.library))
    #expect(try Self.unite(one.library, with: second) == Union(added: second.count, known: 0))
    #expect(try Self.unite(other.library, with: first) == Union(added: first.count, known: 0))
    let digest = try one.library.logDigest()
    #expect(try other.library.logDigest() == digest)
    #expect(try one.library.examine().logDigest == other.library.examine().scheduleDigest)
    #expect(try Self.unite(one.library, with: second) == Union(added: 0, known: second.count))
    #expect(try one.library.logDigest() == digest)
    for library in [one.library, other.library] {
      #expect(try library.examine().problems == [])
    }
  }

  @Test("of which one is empty are the other, and the digest of the lines is that of the log")
  func empty() throws {
    let one = try Self.studied(1...40)
    let lines = try Self.lines(one.library)
    let fresh = try TestLibrary()
    try Self.unite(fresh.library, with: lines.shuffled())
    #expect(try fresh.library.logDigest() == one.library.logDigest())
    #expect(try Self.incoming(lines).digest() == one.library.logDigest())
    #expect(try fresh.library.examine().logDigest == one.library.examine().logDigest)
  }

  @Test("that have another line under one name are not united, and neither is changed")
  func conflict() throws {
    let test = try Self.studied(1...10)
    let copy = test.folder.appending(path: "copy.sqlite").path
    try FileManager.default.copyItem(atPath: test.path, toPath: copy)
    let next = try test.library.upcomingLine().n
    try test.record(1, .good, day: 50)
    let other = try Library(path: copy)
    try other.record(
      .flag, of: TestLibrary.cards[0], at: Moment(milliseconds: 1 << 41, utcOffset: 0),
      day: StudyDay(50))
    let lines = try Self.lines(other)
    let before = try test.library.logDigest()
    #expect(throws: ImportError.conflict(line: next)) {
      try Self.unite(test.library, with: lines)
    }
    #expect(try test.library.logDigest() == before)
  }

  @Test("are not united where a line is not what was written")
  func checksum() throws {
    let one = try Self.studied(1...10)
    var lines = try Self.lines(one.library)
    lines[3].day += 1
    let fresh = try TestLibrary()
    #expect(throws: ImportError.wrongChecksum(line: lines[3].n)) {
      try Self.unite(fresh.library, with: lines)
    }
    #expect(try fresh.library.logDigest().lines == 0)
  }

  @Test("are not united where lines are missing")
  func incomplete() throws {
    let one = try Self.studied(1...10)
    let lines = try Self.lines(one.library)
    let fresh = try TestLibrary()
    let hash = try Self.incoming(lines).digest().hash
    let most = try Self.incoming(lines.dropLast())
    for count in [lines.count, lines.count - 1] {
      #expect(throws: ImportError.incomplete) {
        try fresh.library.unite(with: most, of: (count, hash))
      }
    }
    #expect(throws: ImportError.incomplete) { try Self.incoming(lines + lines.suffix(1)) }
    #expect(try fresh.library.logDigest().lines == 0)
  }

  @Test("are not united where a line says what this version cannot read")
  func unknown() throws {
    let one = try Self.studied(1...10)
    var lines = try Self.lines(one.library)
    lines[3].kind = "foretold"
    let fresh = try TestLibrary()
    #expect(throws: ImportError.unreadable(line: lines[3].n)) {
      try Self.unite(fresh.library, with: lines)
    }
  }
}
