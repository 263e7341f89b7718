import Foundation
import Recall
import Storage
import Testing

@Suite(
  "When the disk fails",
  .enabled(if: FaultyDisk.isThere, "there is no libFaultyDisk.so beside the tests"))
struct DiskErrorTests {
  /// Which operations are struck: every one, or one of so many.
  private static let step = FaultyDisk.isLong ? 1 : 13
  /// The same for commands, of which some have hundreds of operations.
  private static let longStep = FaultyDisk.isLong ? 1 : 61

  @Test(
    "a session says so in a sentence, keeps every grade that it showed as given, and goes on after",
    arguments: [FaultyDisk.Fault.error, .gone, .full, .short, .interrupted])
  func session(fault: FaultyDisk.Fault) throws {
    let home = try Home.withIslands(12)
    try home.keep(as: "before")
    var (place, struck, refusals) = (1, 0, 0)
    while true {
      try home.putBack("before")
      let watched = try home.watch(["review"], input: PlainSession.input, fault: fault, at: place)
      guard watched.diary.hasFault else { break }
      struck += 1
      let outcome = watched.outcome
      let at: Comment = "\(fault) at operation \(place): \(outcome.ending) \(outcome.errors)"
      #expect([.exit(0), .exit(1), .exit(5)].contains(outcome.ending), at)
      outcome.expectManners()
      if outcome.ending == .exit(0) {
        #expect(PlainSession.shown(outcome.output) == PlainSession.lines, at)
      } else {
        refusals += 1
        #expect(outcome.errors.contains(home.library), at)
      }
      if fault == .short { #expect(outcome.ending == .exit(0) && outcome.errors == "", at) }
      let library = try Library(path: home.database)
      let log = try library.logDigest().lines
      let shown = PlainSession.shown(outcome.output)
      #expect(log >= shown && log <= shown + 1, at)
      #expect(try library.examine().problems.isEmpty, at)
      for backup in BackupFolder(ofLibraryAt: home.database).backups() {
        #expect(throws: Never.self, at) {
          try Restoration(of: home.database, from: backup.path)
        }
      }
      if struck % 5 == 1 {
        #expect(try home.run("review", input: "\n3\n").ending == .exit(0), at)
        #expect(try library.logDigest().lines == log + 1, at)
      }
      place += Self.step
    }
    #expect(struck * Self.step > 100)
    #expect(fault == .short || refusals > 0)
  }

  /// What tells the learner why a command came to nothing.
  private static let reasons = [
    "the disk reports an error", "the disk is full", "input/output error", "no space left",
    "cannot be opened", "is damaged", "the database refused", "cannot be read.",
    // A file that cannot be opened for writing is opened for reading by SQLite.
    "may not be written",
  ]

  @Test(
    "a command that ends well has done all that it was asked to do, and another says why not",
    arguments: Command.all)
  func command(command: Command) throws {
    let (home, words) = try command.begin()
    try home.keep(as: "before")
    try home.keep(as: "looked-at")
    let before = try LibraryFiles(in: home.path("looked-at"))
    let clean = try home.watch(words)
    #expect(clean.outcome.ending == .exit(0), "\(clean.outcome.errors)")
    let after = try LibraryFiles(in: home.library)
    for fault in [FaultyDisk.Fault.error, .full] {
      var place = fault == .full ? 1 + Self.longStep / 2 : 1
      while true {
        try home.putBack("before")
        let watched = try home.watch(words, fault: fault, at: place)
        guard watched.diary.hasFault else { break }
        let outcome = watched.outcome
        let at: Comment = "\(fault) at operation \(place): \(outcome.ending) \(outcome.errors)"
        #expect([.exit(0), .exit(1), .exit(5)].contains(outcome.ending), at)
        outcome.expectManners()
        let isDone = outcome.ending == .exit(0)
        try home.keep(as: "left")
        let found = try LibraryFiles(in: home.path("left"))
        // A file that cannot be deleted is told of, and the deck is forgotten all the same.
        let isWhole = isDone && !outcome.output.contains("Its file stays")
        let faults = found.faults(between: before, and: after, isWhole ? .doneAnew : .somewhere)
        #expect(faults.filter { !isDone || isWhole || !$0.hasPrefix("the decks") } == [], at)
        if isDone {
          let isWithout = outcome.errors.contains("no backup was made")
          #expect(found.backups >= after.backups || isWithout, at)
        } else {
          // A report of what is wrong is what `doctor` prints.
          let told = outcome.ending == .exit(5) ? outcome.output + outcome.errors : outcome.errors
          #expect(told.contains(home.folder), at)
          #expect(Self.reasons.contains { told.contains($0) }, at)
          // A full disk is no failing one.
          #expect(fault != .full || !told.contains("input/output error"), at)
        }
        place += Self.longStep
      }
    }
  }
}
