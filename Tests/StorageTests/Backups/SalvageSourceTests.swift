import Foundation
import GRDB
import Recall
import Testing

@testable import Storage

@Suite("What a repair takes from, and from what it does not")
struct SalvageSourceTests {
  private static func later(_ hours: Int) -> Moment {
    let now = BackupTests.moment
    return Moment(milliseconds: now.milliseconds + hours * 3_600_000, utcOffset: now.utcOffset)
  }

  @Test("Of several backups the fullest serves, whatever the clock said when it was made")
  func wrongClock() throws {
    let test = try TestLibrary()
    let folder = BackupFolder(ofLibraryAt: test.path)
    let now = BackupTests.moment
    for day in 1...3 { try test.record(day, .good, day: day) }
    try folder.add(test.library, .day, at: Self.later(-24))
    for day in 4...5 { try test.record(day, .good, day: day) }
    let fullest = try folder.add(test.library, .day, at: Self.later(1440))
    try test.library.database.close()
    try Data(count: 40_000).write(to: URL(filePath: test.path))
    let salvage = try Salvage(of: test.path, at: now)
    #expect(salvage.backup == fullest && salvage.fromBackup == 5)
  }

  @Test("What a restore gave up does not come back with a fuller backup of before")
  func givenUp() throws {
    let test = try TestLibrary()
    let folder = BackupFolder(ofLibraryAt: test.path)
    let now = BackupTests.moment
    for day in 1...2 { try test.record(day, .good, day: day) }
    let few = try folder.add(test.library, .day, at: Self.later(-48))
    for day in 3...5 { try test.record(day, .good, day: day) }
    try folder.add(test.library, .day, at: Self.later(-24))
    _ = try Restoration(of: test.path, from: few.path).perform(at: now)
    try Data(count: 40_000).write(to: URL(filePath: test.path))
    let salvage = try Salvage(of: test.path, at: Self.later(1))
    #expect(salvage.backup?.occasion == .restored && salvage.fromBackup == 2)
  }

  @Test("What was made since a restore is known by its lines where the clock was set back after it")
  func clockBack() throws {
    let test = try TestLibrary()
    let folder = BackupFolder(ofLibraryAt: test.path)
    let now = BackupTests.moment
    for day in 1...3 { try test.record(day, .good, day: day) }
    let few = try folder.add(test.library, .asked, at: Self.later(-1))
    // Given up, under a clock that was far ahead.
    for day in 4...5 { try test.record(day, .good, day: day) }
    try folder.add(test.library, .day, at: Self.later(9000))
    _ = try Restoration(of: test.path, from: few.path).perform(at: now)
    let library = try Library(path: test.path)
    let answer = Answer(
      card: TestLibrary.cards[0], grade: .good, mode: .flip, at: Self.later(-8),
      day: StudyDay(20_779))
    _ = try library.record(answer)
    let since = try folder.add(library, .day, at: Self.later(-8))
    try library.database.close()
    try Data(count: 40_000).write(to: URL(filePath: test.path))
    let salvage = try Salvage(of: test.path, at: Self.later(2))
    #expect(salvage.backup == since && salvage.fromBackup == 4)
    #expect(salvage.fuller?.lines == 5)
  }

  @Test("Decks are saved where there are no answers yet")
  func decksAlone() throws {
    let test = try TestLibrary()
    try test.library.database.close()
    var bytes = try Data(contentsOf: URL(filePath: test.path))
    bytes[0] ^= 1
    try bytes.write(to: URL(filePath: test.path))
    let salvage = try Salvage(of: test.path, at: BackupTests.moment)
    #expect(salvage.cards == TestLibrary.cards.count && salvage.fromFile == 0)
  }

  @Test("Nothing is repaired without backups of which nobody can tell that they are there")
  func unlistable() throws {
    let sound = try SoundLibrary(reviews: 60)
    let path = sound.test.path
    try FileManager.default.createSymbolicLink(
      atPath: BackupFolder(ofLibraryAt: path).path, withDestinationPath: "/away/backups")
    var bytes = sound.bytes
    bytes[0] ^= 1
    try Data(bytes).write(to: URL(filePath: path))
    do {
      _ = try Salvage(of: path, at: BackupTests.moment)
      Issue.record("it was repaired")
    } catch {
      guard case .unreachable(BackupFolder(ofLibraryAt: path).path, _) = error else { throw error }
    }
    #expect(try [UInt8](Data(contentsOf: URL(filePath: path))) == bytes)
  }
}
