import Foundation
import GRDB
import Recall
import Testing

@testable import Storage

@Suite("Two restores, or a restore and a repair, at the same time")
struct RestoringAtOnceTests {
  enum Present: CaseIterable { case sound, damaged, missing }

  private static let changed = Sentence(
    "another command has put another file in its place; start this one again")

  @Test("The second one changes nothing of what the first one made", arguments: Present.allCases)
  func second(present: Present) throws {
    let test = try TestLibrary()
    for day in 1...3 { try test.record(day, .good, day: day) }
    let backup = try BackupFolder(ofLibraryAt: test.path)
      .add(test.library, .asked, at: BackupTests.moment)
    try test.library.database.close()
    switch present {
    case .sound: break
    case .damaged:
      try Data(repeating: 0x5a, count: 8192).write(to: URL(filePath: test.path))
    case .missing: try FileManager.default.removeItem(atPath: test.path)
    }
    let first = try Restoration(of: test.path, from: backup.path)
    let second = try Restoration(of: test.path, from: backup.path)
    _ = try first.perform(at: BackupTests.moment)
    // Of this grade no other file knows.
    let library = try Library(path: test.path)
    let answer = Answer(
      card: TestLibrary.cards[5], grade: .good, mode: .flip, at: BackupTests.moment,
      day: StudyDay(20_779))
    _ = try library.record(answer)
    try library.database.close()
    #expect(throws: StorageError.failed(path: test.path, why: Self.changed)) {
      _ = try second.perform(at: BackupTests.moment)
    }
    #expect(try VerifiedCopy.digest(of: test.path).lines == backup.lines + 1)
  }

  @Test("Who waits to hold a file holds the one that has its name at last")
  func waiting() throws {
    let test = try TestLibrary()
    try test.library.database.close()
    let other = test.path + "-other"
    try FileManager.default.copyItem(atPath: test.path, toPath: other)
    let first = try WriteHold(ofLibraryAt: test.path)
    let path = test.path
    // Threads of their own: under load a task may wait longer than a hold does.
    let waiting = Meanwhile { try WriteHold(ofLibraryAt: path) }
    usleep(100_000)
    try Durability.settle(other, as: path)
    first.release()
    let second = try waiting.value()
    let library = try Library(path: path)
    #expect(throws: StorageError.locked(path: path)) { _ = try library.rebuild() }
    second.release()
    _ = try library.rebuild()
  }
}
