import Foundation
import GRDB
import Recall
import TestKit
import Testing

@testable import Storage

@Suite("A damaged file")
struct MutantTests {
  /// Damages of every kind, in turn.
  private static func mutant(
    _ number: Int, of bytes: [UInt8], foreign: [UInt8], by random: inout SplitMix
  ) -> [UInt8] {
    var bytes = bytes
    let pages = bytes.count / 4096
    func page() -> Int { Int.random(in: 0..<pages, using: &random) }
    switch number % 10 {
    case 0...4:
      let bit = Int.random(in: 0..<bytes.count * 8, using: &random)
      bytes[bit / 8] ^= 1 << (bit % 8)
    case 5:
      let start = page() * 4096
      for index in start..<start + 4096 { bytes[index] = 0 }
    case 6:
      let (one, other) = (page() * 4096, page() * 4096)
      for index in 0..<4096 { bytes.swapAt(one + index, other + index) }
    case 7: bytes.removeLast(bytes.count - page() * 4096)
    case 8:
      let start = Int.random(in: 0..<bytes.count - 64, using: &random)
      for index in start..<start + 64 { bytes[index] = UInt8.random(in: 0...255, using: &random) }
    default:
      let headers: [[UInt8]] = [
        [], Array("Shopping: milk.".utf8), Array(repeating: 0, count: 100),
        [UInt8](bytes.prefix(100)), [UInt8](bytes.dropFirst(4096)), foreign,
      ]
      bytes = headers[number / 10 % headers.count]
    }
    return bytes
  }

  /// As many damaged files as `ONTAP_MUTANTS` says.
  private static let count =
    ProcessInfo.processInfo.environment["ONTAP_MUTANTS"].flatMap { Int($0) } ?? 100

  @Test("is never taken for a sound one, and every line that it still holds is saved")
  func mutants() throws {
    let sound = try SoundLibrary(reviews: Self.count > 100 ? 3000 : 300)
    let places = try sound.places()
    let foreign = try Self.foreign(in: sound.test)
    var random = SplitMix(seed: 22)
    var (harmless, refused) = (0, 0)
    for number in 0..<Self.count {
      let bytes = Self.mutant(number, of: sound.bytes, foreign: foreign, by: &random)
      let path = sound.test.folder.appending(path: "m\(number).sqlite").path
      try Data(bytes).write(to: URL(filePath: path))
      defer { for file in Self.files(beginning: path) { unlink(file) } }
      let need = try Self.need(of: path)
      #expect(
        try [UInt8](Data(contentsOf: URL(filePath: path))) == bytes, "looking changed \(number)")
      #expect(bytes != foreign || need == nil, "\(number): another program's file")
      guard let need else {
        refused += 1
        continue
      }
      switch need {
      case .nothing:
        // An empty file is a library before its first start.
        harmless += 1
        #expect(
          try bytes.isEmpty || SoundLibrary.log(of: path) == sound.lines, "\(number) was accepted")
      case .rebuild:
        #expect(try SoundLibrary.log(of: path) == sound.lines, "\(number): the log is not whole")
      case .salvage:
        let held = sound.lines.filter { places[$0]?.isWhole(in: bytes) == true }
        try Self.check(path, is: bytes, with: held, of: sound.lines, number)
      }
    }
    #expect(harmless < Self.count && refused < Self.count)
  }

  /// Nil where the number that tells whose file it is was hit: the file is refused, and a backup is
  /// what helps.
  private static func need(of path: String) throws -> RepairNeed? {
    do {
      return try RepairNeed(of: path)
    } catch {
      guard error == .foreign(path: path) || error == .newer(path: path) else { throw error }
      return nil
    }
  }

  /// The bytes of a database that another program made.
  private static func foreign(in test: TestLibrary) throws -> [UInt8] {
    let path = test.folder.appending(path: "foreign.sqlite").path
    try test.sql(
      """
      CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT);
      CREATE TABLE tag (name TEXT PRIMARY KEY, note INTEGER) WITHOUT ROWID;
      INSERT INTO note VALUES (1, 'milk'), (2, 'bread'); INSERT INTO tag VALUES ('shop', 1);
      """, in: path)
    return try [UInt8](Data(contentsOf: URL(filePath: path)))
  }

  /// Saves what can be saved, and compares it with what the file held.
  private static func check(
    _ path: String, is bytes: [UInt8], with held: Set<OpenLine>, of lines: Set<OpenLine>,
    _ number: Int
  ) throws {
    guard let salvage = try salvage(path) else {
      #expect(held.isEmpty, "\(number)")
      #expect(try [UInt8](Data(contentsOf: URL(filePath: path))) == bytes, "\(number)")
      return
    }
    let saved = try SoundLibrary.log(of: path).filter { $0.kind != "lost" }
    #expect(saved.isSubset(of: lines), "\(number): lines that nobody wrote")
    #expect(saved == held, "\(number): \(saved.count) of \(held.count) lines")
    #expect(try Library(path: path).examine().problems == [], "\(number)")
    #expect(try [UInt8](Data(contentsOf: URL(filePath: salvage.kept))) == bytes, "\(number)")
  }

  /// Nil where nothing can be saved.
  private static func salvage(_ path: String) throws -> Salvage? {
    do {
      return try Salvage(of: path, at: BackupTests.moment)
    } catch {
      guard error == .beyondRepair(path: path) else { throw error }
      return nil
    }
  }

  private static func files(beginning path: String) -> [String] {
    let folder = (path as NSString).deletingLastPathComponent
    let name = (path as NSString).lastPathComponent
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasPrefix(name) }.map { "\(folder)/\($0)" }
  }

  @Test("A hit schedule is made anew, and the log is not touched")
  func schedule() throws {
    let sound = try SoundLibrary(reviews: 60)
    try sound.test.tamper("UPDATE schedule SET interval = 99")
    #expect(try RepairNeed(of: sound.test.path) == .rebuild)
    let library = try Library(path: sound.test.path)
    _ = try library.rebuild()
    #expect(try library.examine().problems == [])
    #expect(try SoundLibrary.log(of: sound.test.path) == sound.lines)
  }

  @Test("What the newest sound backup holds is added, and what is lost is written down")
  func backup() throws {
    let sound = try SoundLibrary(reviews: 60)
    let folder = BackupFolder(ofLibraryAt: sound.test.path)
    let library = try Library(path: sound.test.path)
    let good = try folder.add(library, .day, at: BackupTests.moment)
    var later = BackupTests.moment
    later.milliseconds += 86_400_000
    let bad = try folder.add(library, .asked, at: later)
    try Data("rotten".utf8).write(to: URL(filePath: bad.path))
    try library.database.close()
    let writer = try SoundLibrary.log(of: sound.test.path).first?.writer
    // The lines 10 and 11, and one that no backup has.
    let test = sound.test
    try test.tamper(
      """
      DROP TRIGGER review_is_fixed; DROP TRIGGER act_is_fixed;
      UPDATE review SET grade = (grade + 1) % 6 WHERE n IN (10, 11);
      """)
    let reopened = try Library(path: test.path)
    for card in 0..<3 {
      try reopened.record(
        .flag, of: TestLibrary.cards[card], at: Moment(milliseconds: 1 << 41, utcOffset: 0),
        day: StudyDay(25_000))
    }
    let last = try reopened.upcomingLine().n - 1
    try reopened.database.close()
    // A line that is changed leaves behind what it was, from which it would be saved.
    try test.tamper(
      """
      DROP TRIGGER IF EXISTS act_is_fixed;
      UPDATE act SET kind = 'mark' WHERE n = \(last - 1); VACUUM;
      """)
    let before = try [UInt8](Data(contentsOf: URL(filePath: test.path)))
    let salvage = try Salvage(of: test.path, at: later)
    #expect(salvage.backup == good)
    #expect(salvage.fromBackup == 2 && salvage.missing == 1)
    #expect(salvage.cards == 6)
    #expect(try [UInt8](Data(contentsOf: URL(filePath: salvage.kept))) == before)
    let repaired = try Library(path: test.path)
    #expect(try repaired.examine().problems == [])
    #expect(try repaired.examine().lost == 1)
    let notes = try SoundLibrary.log(of: test.path).filter { $0.kind == "lost" }
    #expect(notes.map(\.value) == ["\(writer ?? ""):\(last - 1)-\(last - 1)"])
    #expect(try repaired.cards().count == 6)
  }

  @Test("with nothing in it and no backup stays as it is")
  func nothing() throws {
    let test = try TestLibrary()
    try test.library.database.close()
    try Data("Shopping: milk.".utf8).write(to: URL(filePath: test.path))
    #expect(throws: StorageError.beyondRepair(path: test.path)) {
      try Salvage(of: test.path, at: BackupTests.moment)
    }
    #expect(try String(contentsOfFile: test.path, encoding: .utf8) == "Shopping: milk.")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: test.folder.path)
        .filter { $0.hasPrefix(".ontap-new") } == [])
  }
}
