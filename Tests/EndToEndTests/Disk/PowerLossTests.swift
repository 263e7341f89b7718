import Foundation
import Recall
import Storage
import Testing

@Suite(
  "When the power fails at any moment",
  .enabled(if: FaultyDisk.isThere, "there is no libFaultyDisk.so beside the tests"))
struct PowerLossTests {
  /// How many moments of a session; of every other command a fifth of them.
  private static let moments = FaultyDisk.isLong ? 600 : 60

  /// Five lines of the log, and the backup of the day.
  private static let input = "\n3\n\n1\n\n4\nu\n\n2\n"
  private static let lines = 5

  /// A session whose grades were watched until they were on the disk.
  private static func session() throws -> (home: Home, cut: PowerCut) {
    let home = try Home.withIslands(24)
    try FileManager.default.createDirectory(
      atPath: home.library + "/backups", withIntermediateDirectories: false)
    try home.keep(as: "before")
    let watched = try home.watch(["review"], input: input)
    #expect(watched.outcome.ending == .exit(0))
    #expect(PlainSession.shown(watched.outcome.output) == lines)
    let cut = PowerCut(diary: watched.diary, before: home.path("before"), root: home.library)
    return (home, cut)
  }

  /// What is wrong with what a power cut left of a session.
  private static func faults(
    _ moment: PowerCut.Moment, _ folder: String, of cut: PowerCut, after: LibraryFiles
  ) throws -> [String] {
    let found = try LibraryFiles(in: folder)
    let shown = PlainSession.shown(cut.diary.said(before: moment.entries))
    guard let log = found.log?.count else { return ["the library is not sound"] }
    var faults: [String] = []
    if log < shown { faults.append("\(shown - log) grades that were shown are lost") }
    if log > shown + 1 { faults.append("\(log) lines, and only \(shown) were shown") }
    for (name, bytes) in found.files where name != Library.fileName && after.files[name] != bytes {
      faults.append("\(name) is not whole")
    }
    if moment.isLast, found.files.count != after.files.count { faults.append("a file is gone") }
    return faults
  }

  @Test("a session keeps every grade that it showed as given, and the library is whole")
  func grades() throws {
    let (home, cut) = try Self.session()
    let after = try LibraryFiles(in: home.library)
    #expect(after.log?.count == Self.lines)
    var checked = 0
    try cut.eachMoment(Self.moments) { moment, folder in
      let faults = try Self.faults(moment, folder, of: cut, after: after)
      #expect(faults == [], "after \(moment.entries) entries, lost: \(moment.loss)")
      checked += 1
    }
    #expect(checked >= Self.moments)
  }

  @Test("a disk that does not obey when it is told to write is found out")
  func withoutSync() throws {
    let (home, cut) = try Self.session()
    let after = try LibraryFiles(in: home.library)
    var damaged = 0
    try cut.eachMoment(Self.moments, obeysSync: false) { moment, folder in
      if try !Self.faults(moment, folder, of: cut, after: after).isEmpty { damaged += 1 }
    }
    #expect(damaged > Self.moments / 4)
  }

  // What an editor writes is the editor's to bring to the disk.
  @Test(
    "a command is done or not begun, and what it said it did is done",
    arguments: Command.all.filter { !$0.hasEditor })
  func command(command: Command) throws {
    try Self.cut(command) { moment, faults in
      #expect(faults == [], "after \(moment.entries) entries, lost: \(moment.loss)")
    }
  }

  @Test("a new folder is there with what is in it", arguments: Command.first)
  func folder(command: Command) throws {
    try Self.cut(command) { moment, faults in
      #expect(faults == [], "after \(moment.entries) entries, lost: \(moment.loss)")
    }
  }

  /// Cuts the power at many moments of a command, and calls a check with what is wrong then.
  private static func cut(
    _ command: Command, _ check: (PowerCut.Moment, [String]) -> Void
  ) throws {
    let (home, words) = try command.begin()
    try home.keep(as: "before")
    try home.keep(as: "looked-at")
    let before = try LibraryFiles(in: home.path("looked-at"))
    let watched = try home.watch(words)
    #expect(watched.outcome.ending == .exit(0), "\(watched.outcome.errors)")
    let after = try LibraryFiles(in: home.library)
    #expect(after.log != nil)
    let cut = PowerCut(diary: watched.diary, before: home.path("before"), root: home.library)
    try cut.eachMoment(moments / 5) { moment, folder in
      let found = try LibraryFiles(in: folder)
      check(
        moment, found.faults(between: before, and: after, moment.isLast ? .done : .somewhere))
    }
  }
}
