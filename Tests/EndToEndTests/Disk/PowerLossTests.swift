import Foundation
import Recall
import Storage
import Testing

@Suite(
  "When the power fails at any moment",
  .enabled(if: FaultyDisk.isThere, "there is no libFaultyDisk.so beside the tests"))
struct PowerLossTests {
  /// How many moments of a session; of every other command a third of them.
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
    #expect(shown(watched.outcome.output) == lines)
    let cut = PowerCut(diary: watched.diary, before: home.path("before"), root: home.library)
    return (home, cut)
  }

  /// How many lines of the log the learner was told of.
  private static func shown(_ output: String) -> Int {
    output.split(separator: "\n").count { line in
      ["Again: ", "Hard: ", "Good: ", "Easy: ", "Taken back: "].contains { line.hasPrefix($0) }
    }
  }

  /// What is wrong with what a power cut left of a session.
  private static func faults(
    _ moment: PowerCut.Moment, _ folder: String, of cut: PowerCut, after: LibraryFiles
  ) throws -> [String] {
    let found = try LibraryFiles(in: folder)
    let shown = shown(cut.diary.said(before: moment.entries))
    guard let log = found.log else { return ["the library is not sound"] }
    var faults: [String] = []
    if log.lines < shown { faults.append("\(shown - log.lines) grades that were shown are lost") }
    if log.lines > shown + 1 { faults.append("\(log.lines) lines, and only \(shown) were shown") }
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
    #expect(after.log?.lines == Self.lines)
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

  @Test("a command is done or not begun, and what it said it did is done", arguments: Command.all)
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
    let home = try command.home()
    try home.keep(as: "before")
    try home.keep(as: "looked-at")
    let before = try LibraryFiles(in: home.path("looked-at"))
    let watched = try home.watch(command.arguments)
    #expect(watched.outcome.ending == .exit(0), "\(watched.outcome.errors)")
    let after = try LibraryFiles(in: home.library)
    #expect(after.log != nil)
    let cut = PowerCut(diary: watched.diary, before: home.path("before"), root: home.library)
    try cut.eachMoment(moments / 3) { moment, folder in
      let found = try LibraryFiles(in: folder)
      check(moment, found.faults(between: before, and: after, isFinished: moment.isLast))
    }
  }
}
