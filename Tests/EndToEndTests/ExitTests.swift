import Foundation
import Testing

@Suite("Whatever ends a session, the terminal is as it was")
struct ExitTests {
  /// A way out.
  struct Way: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var keys = ""
    var signal: Int32?
    let ending: Ending
  }

  static let ways = [
    Way(testDescription: "q", keys: "q", ending: .exit(0)),
    Way(testDescription: "Esc", keys: "\u{1B}", ending: .exit(0)),
    Way(testDescription: "Ctrl-D", keys: "\u{4}", ending: .exit(0)),
    Way(testDescription: "Ctrl-C", keys: "\u{3}", ending: .signal(SIGINT)),
    Way(testDescription: "Ctrl-\\", keys: "\u{1C}", ending: .signal(SIGQUIT)),
    Way(testDescription: "SIGINT", signal: SIGINT, ending: .signal(SIGINT)),
    Way(testDescription: "SIGTERM", signal: SIGTERM, ending: .signal(SIGTERM)),
    Way(testDescription: "SIGHUP", signal: SIGHUP, ending: .signal(SIGHUP)),
    Way(testDescription: "SIGQUIT", signal: SIGQUIT, ending: .signal(SIGQUIT)),
    Way(testDescription: "SIGABRT", signal: SIGABRT, ending: .signal(SIGABRT)),
    Way(testDescription: "SIGSEGV", signal: SIGSEGV, ending: .signal(SIGSEGV)),
  ]

  @Test("and the parent sees the true reason", arguments: ways)
  func end(way: Way) throws {
    let home = try Self.home()
    for run in 1...Self.runs { try end(way, isRevealed: run % 2 == 0, in: home) }
    #expect(try home.reviewCount() == Self.runs)
    #expect(try home.run("doctor").ending == .exit(0))
  }

  /// Whatever kills a process that does not catch it; the C library keeps 32 and 33 for itself.
  static let deadly =
    [
      SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGUSR1, SIGUSR2, SIGALRM, SIGSTKFLT, SIGXCPU, SIGVTALRM,
      SIGPROF, SIGPOLL, SIGPWR, SIGSYS,
    ] + Array(34...64)

  @Test("and the parent sees every other signal that kills", arguments: deadly)
  func die(signal: Int32) throws {
    let player = try Home.withLessons().play("review")
    try player.seeCard(1)
    try leave(
      player, Way(testDescription: "\(signal)", signal: signal, ending: .signal(signal)))
  }

  @Test(
    "and what kills no process that can write leaves it alone",
    arguments: [SIGPIPE, SIGXFSZ, SIGCHLD, SIGURG, SIGWINCH])
  func live(signal: Int32) throws {
    let player = try Home.withLessons().play("review")
    try player.seeCard(1)
    player.send(signal)
    player.type(" 3")
    try player.seeCard(2)
    player.type("q")
    #expect(player.end() == .exit(0))
    try expectClean(player)
  }

  /// Where a session can be left.
  enum Place: String, CaseIterable, Sendable {
    case today, typing, help, tooSmall
  }

  @Test("from every other screen too", arguments: Place.allCases, ways)
  func place(place: Place, way: Way) throws {
    let home = try Home.withLessons()
    for _ in 1...Self.runs {
      let player =
        place == .today
        ? try home.play() : try home.play("review", "--mode", place == .typing ? "type" : "flip")
      switch place {
      case .today: try player.see("Kitchen heat")
      case .typing:
        try player.seeCard(1)
        player.type("half")
        try player.see("half")
      case .help:
        try player.seeCard(1)
        player.type("?")
        try player.see("Keys")
      case .tooSmall:
        try player.seeCard(1)
        player.resize(rows: 3, columns: 9)
        try player.see("terminal")
      }
      // Ctrl-D deletes in a line, and an overlay is closed by any key first.
      if place == .help, way.signal == nil { player.type("x") }
      if place == .typing, way.keys == "q" || way.keys == "\u{4}" { player.type("\u{15}\u{1B}") }
      try leave(player, way)
    }
  }

  @Test("when its window is closed", arguments: [false, true])
  func closed(isRevealed: Bool) throws {
    let home = try Self.home()
    for run in 1...Self.runs {
      let player = try home.play("review")
      try player.seeCard(1)
      player.type(" 3")
      try player.seeCard(2)
      if isRevealed { player.type(" ") }
      player.hangUp()
      #expect([.signal(SIGHUP), .exit(0)].contains(player.end()))
      #expect(try home.reviewCount() == run)
    }
    #expect(try home.run("doctor").ending == .exit(0))
  }

  @Test("when an error stops it, which is told on the usual screen")
  func thrown() throws {
    let home = try Home.withLessons()
    let whole = try Data(contentsOf: URL(filePath: home.database))
    for _ in 1...Self.runs {
      try whole.write(to: URL(filePath: home.database))
      let player = try home.play("review")
      try player.seeCard(1)
      player.type(" ")
      try player.see("3 Good")
      let file = try FileHandle(forWritingTo: URL(filePath: home.database))
      try file.write(contentsOf: Data(repeating: 0x55, count: whole.count))
      try file.close()
      player.type("3")
      #expect(player.end() == .exit(5))
      try expectClean(player)
      #expect(player.screen.usual.text.contains("ontap: "))
    }
  }

  @Test(
    "when it traps",
    .enabled(if: Ontap.hasHooks, "only a debug build can be made to trap"))
  func trap() throws {
    let home = try Self.home()
    home.variables["ONTAP_TRAP"] = "yes"
    for run in 1...Self.runs {
      let player = try home.play("review")
      try player.seeCard(1)
      player.type(" 3")
      try player.seeCard(2)
      player.type("~")
      #expect([.signal(SIGILL), .signal(SIGTRAP)].contains(player.end()))
      try expectClean(player)
      #expect(try home.reviewCount() == run)
    }
  }

  /// How often each way is gone; ONTAP_LONG sets more.
  static let runs = Int(ProcessInfo.processInfo.environment["ONTAP_LONG"] ?? "") ?? 3

  /// A library with a card more than is asked in all runs.
  private static func home() throws -> Home {
    let home = try Home.withIslands(runs + 2)
    home.variables["ONTAP_NEW"] = String(runs + 2)
    return home
  }

  private func end(_ way: Way, isRevealed: Bool, in home: Home) throws {
    let player = try home.play("review")
    try player.seeCard(1)
    player.type(" 3")
    try player.seeCard(2)
    if isRevealed {
      player.type(" ")
      try player.see("3 Good")
    }
    try leave(player, way)
  }

  private func leave(_ player: Player, _ way: Way) throws {
    #expect(try player.settings() != Player.newSettings())
    player.type(way.keys)
    if let signal = way.signal { player.send(signal) }
    #expect(player.end() == way.ending)
    try expectClean(player)
  }

  private func expectClean(_ player: Player) throws {
    #expect(try player.settings() == Player.newSettings())
    #expect(!player.screen.isAlternate && player.screen.isCursorShown)
    let output = player.output
    #expect(output.components(separatedBy: "\u{1B}[?1049h").count == 2)
    let entry = try #require(output.range(of: "\u{1B}[?1049h"))
    for leaving in ["?1049l", "?25h", "0m", "?2004l", "?7h"] {
      #expect(output[entry.upperBound...].contains("\u{1B}[\(leaving)"), "\(leaving)")
    }
  }
}
