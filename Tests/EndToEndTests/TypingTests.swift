import Foundation
import Testing

@Suite("What is typed")
struct TypingTests {
  /// Keys, and the line that is left of them.
  struct Line: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let keys: String
    let shown: String
  }

  static let lines = [
    Line(testDescription: "an accented letter in parts", keys: "tie\u{302}\u{301}", shown: "ti"),
    Line(testDescription: "an accented letter in one", keys: "tiế", shown: "ti"),
    Line(testDescription: "a family of joined emoji", keys: "ab👨‍👩‍👧", shown: "ab"),
    Line(testDescription: "a flag", keys: "ab🇻🇳", shown: "ab"),
    Line(testDescription: "a skin tone", keys: "ab👍🏽", shown: "ab"),
    Line(testDescription: "a wide character", keys: "ab日", shown: "ab"),
    Line(testDescription: "a Thai syllable", keys: "abกำ", shown: "ab"),
  ]

  private func session(_ home: Home) throws -> Player {
    let player = try home.play("review", "--mode", "type")
    try player.seeCard(1)
    return player
  }

  private func line(_ screen: Screen) -> String? {
    screen.page.lines.first { $0.drop { $0 == " " }.hasPrefix("›") }.map { line in
      String(line.drop { $0 == " " }.dropFirst(2))
    }
  }

  @Test("loses one character to Backspace, however many scalars that is", arguments: lines)
  func backspace(line wanted: Line) throws {
    let player = try session(Home.withLessons())
    player.type(wanted.keys)
    // A key that changes nothing follows, so that the keys before it have been taken.
    player.type("\u{7F}")
    try player.look("'\(wanted.shown)'") { line($0) == wanted.shown }
    player.type("\u{7F}\u{7F}\u{7F}")
    try player.look("an empty line") { line($0) == "" }
    player.type("\u{1B}")
    #expect(player.end() == .exit(0))
  }

  @Test("is the same when its bytes come one by one, and bytes that are no text do no harm")
  func split() throws {
    let player = try session(Home.withLessons())
    for byte in Array("tiếng 日".utf8) + [0xFF, 0xC3] + Array("(".utf8) {
      player.type(bytes: [byte])
      usleep(20_000)
    }
    try player.look("tiếng") { line($0)?.hasSuffix("\u{FFFD}\u{FFFD}(") == true }
    #expect(player.screen.page.text.contains("tiếng 日"))
    player.type("\u{15}\u{1B}")
    #expect(player.end() == .exit(0))
  }

  @Test("by the arrows and unknown keys of every kind is no text")
  func swallowed() throws {
    let player = try session(Home.withLessons())
    player.type(
      "a\u{1B}[A\u{1B}OA\u{1B}[27;5;106~\u{1B}[106;5u\u{1B}[<0;3;4M\u{1B}]11;rgb:0/0/0\u{7}"
        + "\u{1B}P1$r\u{1B}\\\u{1B}[?62c\u{1B}z\u{1B}[15~b")
    try player.look("the two letters") { line($0) == "ab" }
    player.type("\u{1B}")
    #expect(player.end() == .exit(0))
  }

  @Test("as a paste is text, newlines and all, and does not check the answer")
  func paste() throws {
    let player = try session(Home.withLessons())
    player.type("\u{1B}[200~one\rtwo\u{1B}[2Jq\u{1B}[201~")
    try player.see("one two␛[2Jq")
    #expect(player.screen.cardNumber == 1)
    player.type("\u{1B}")
    #expect(player.end() == .exit(0))
  }

  @Test("as a paste of a megabyte is cut with a notice, within a second")
  func hugePaste() throws {
    let player = try session(Home.withLessons())
    let clock = ContinuousClock()
    let time = try clock.measure {
      player.type("\u{1B}[200~" + String(repeating: "ếx ", count: 200_000) + "\u{1B}[201~")
      try player.see("The pasted text was too long; its rest is gone.")
    }
    // Without optimization, and beside other tests, it takes longer.
    #expect(time < .seconds(Ontap.hasHooks ? 8 : 1), "\(time)")
    let again = try clock.measure {
      player.type("\u{15}short")
      try player.look("the short line") { line($0) == "short" }
    }
    #expect(again < .seconds(1), "\(again)")
    player.type("\u{1B}")
    #expect(player.end() == .exit(0))
  }

  @Test("as Esc alone is answered within 50 milliseconds")
  func escape() throws {
    let player = try Home.withLessons().play("review")
    try player.seeCard(1)
    // The fastest of several: other programs may have the processor.
    let times = try (0..<10).map { _ in
      player.type("?")
      try player.see("Keys")
      return try ContinuousClock().measure {
        player.type("\u{1B}")
        try player.see(Fixture.firstQuestion)
      }
    }
    #expect(times.min().map { $0 < .milliseconds(50) } == true, "\(times)")
    player.type("q")
    #expect(player.end() == .exit(0))
  }
}
