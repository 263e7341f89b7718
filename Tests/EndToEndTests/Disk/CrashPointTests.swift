import Foundation
import Recall
import Storage
import Testing

@Suite(
  "Killed before any of its operations on the disk",
  .enabled(if: FaultyDisk.isThere, "there is no libFaultyDisk.so beside the tests"))
struct CrashPointTests {
  /// Before which operations: every one, or one of so many.
  private static let step = FaultyDisk.isLong ? 1 : 41

  @Test("a command is done or not begun, and can be given again", arguments: Command.all)
  func command(command: Command) throws {
    let home = try command.home()
    try home.keep(as: "before")
    try home.keep(as: "looked-at")
    let before = try LibraryFiles(in: home.path("looked-at"))
    #expect(try home.watch(command.arguments).outcome.ending == .exit(0))
    let after = try LibraryFiles(in: home.library)
    var (place, deaths) = (1, 0)
    while true {
      try home.putBack("before")
      let watched = try home.watch(command.arguments, fault: .death, at: place)
      guard watched.diary.hasFault else { break }
      deaths += 1
      let at: Comment = "before operation \(place)"
      #expect(watched.outcome.ending == .signal(SIGKILL), at)
      try home.keep(as: "left")
      let found = try LibraryFiles(in: home.path("left"))
      #expect(found.faults(between: before, and: after, isFinished: false) == [], at)
      let again = try home.start(Ontap.path, command.arguments).finish()
      #expect(again.ending == .exit(0), "\(at): \(again.errors)")
      let library = try Library(path: home.database)
      #expect(try library.examine().problems.isEmpty, at)
      if command.isRepeatable { #expect(try library.logDigest() == after.log, at) }
      #expect(try home.run("due").ending == .exit(0), at)
      #expect(try home.drafts().isEmpty, at)
      place += Self.step
    }
    #expect(deaths > 0)
  }
}

extension Home {
  /// What an interrupted command may leave behind, and the next start has to remove.
  fileprivate func drafts() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: library).filter {
      let name = ($0 as NSString).lastPathComponent
      return name.hasPrefix(".ontap-new-") || name.hasSuffix(".part")
    }
  }
}
