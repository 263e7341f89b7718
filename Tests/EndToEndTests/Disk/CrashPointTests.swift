import Foundation
import Recall
import Storage
import Testing

@Suite(
  "Killed before any of its operations on the disk",
  .enabled(if: FaultyDisk.isThere, "there is no libFaultyDisk.so beside the tests"))
struct CrashPointTests {
  /// Before which operations: every one, or one of so many.
  private static let step = FaultyDisk.isLong ? 1 : 61
  /// The same for a session.
  private static let sessionStep = FaultyDisk.isLong ? 1 : 17

  @Test("a command is done or not begun, and can be given again", arguments: Command.all)
  func command(command: Command) throws {
    let (home, words) = try command.begin()
    try home.keep(as: "before")
    try home.keep(as: "looked-at")
    let before = try LibraryFiles(in: home.path("looked-at"))
    #expect(try home.watch(words).outcome.ending == .exit(0))
    let after = try LibraryFiles(in: home.library)
    var (place, deaths) = (1, 0)
    while true {
      try home.putBack("before")
      let watched = try home.watch(words, fault: .death, at: place)
      guard watched.diary.hasFault else { break }
      deaths += 1
      let at: Comment = "before operation \(place)"
      #expect(watched.outcome.ending == .signal(SIGKILL), at)
      try home.keep(as: "left")
      let found = try LibraryFiles(in: home.path("left"))
      #expect(found.faults(between: before, and: after, .somewhere) == [], at)
      let again = try home.start(Ontap.path, words).finish()
      let isRefused = command.refusesTwice && again.ending == .exit(1)
      #expect(again.ending == .exit(0) || isRefused, "\(at): \(again.errors)")
      #expect(try home.run("due").ending == .exit(0), at)
      let then = try LibraryFiles(in: home.library)
      #expect(then.log != nil && then.wrongBackups == [], at)
      if command.isRepeatable {
        #expect(then.faults(between: after, and: after, .doneAnew) == [], at)
        let more = then.files.keys.filter { after.files[$0] == nil && !$0.hasPrefix("backups/") }
        #expect(more == [], at)
      }
      #expect(try home.drafts().isEmpty, at)
      place += Self.step
    }
    #expect(deaths > 0)
  }

  @Test("a session has every grade that it showed as given, and the next one goes on")
  func session() throws {
    let home = try Home.withIslands(12)
    try home.keep(as: "before")
    var (place, deaths) = (1, 0)
    while true {
      try home.putBack("before")
      let watched = try home.watch(
        ["review"], input: PlainSession.input, fault: .death, at: place)
      guard watched.diary.hasFault else { break }
      deaths += 1
      let at: Comment = "before operation \(place)"
      #expect(watched.outcome.ending == .signal(SIGKILL), at)
      let shown = PlainSession.shown(watched.outcome.output)
      #expect(try home.run("review", input: "\n3\n").ending == .exit(0), at)
      let found = try LibraryFiles(in: home.library)
      let lines = (found.log?.count ?? 0) - 1
      #expect(lines >= shown && lines <= shown + 1, at)
      #expect(found.wrongBackups == [], at)
      #expect(try home.drafts().isEmpty, at)
      place += Self.sessionStep
    }
    #expect(deaths * Self.sessionStep > 100)
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
