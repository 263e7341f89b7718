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
    let home = try Home.withLessons()
    for run in 1...3 { try end(way, isRevealed: run == 2, in: home) }
    #expect(try home.reviewCount() == 3)
    #expect(try home.run("doctor").ending == .exit(0))
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
    let before = try Player.newSettings()
    #expect(player.settings() != before)
    player.type(way.keys)
    if let signal = way.signal { player.send(signal) }
    #expect(player.end() == way.ending)
    #expect(player.settings() == before)
    #expect(!player.screen.isAlternate && player.screen.isCursorShown)
    let output = player.output
    #expect(output.components(separatedBy: "\u{1B}[?1049h").count == 2)
    let entry = try #require(output.range(of: "\u{1B}[?1049h"))
    for leaving in ["?1049l", "?25h", "0m", "?2004l", "?7h"] {
      #expect(output[entry.upperBound...].contains("\u{1B}[\(leaving)"), "\(leaving)")
    }
  }
}
