import Foundation
import TestKit
import Testing

@Suite("What a session sends to the terminal")
struct FrameTrafficTests {
  /// Keys of a session, each of which must give at most so many bytes.
  private static let keys = [
    "?", "x", "i", "x", " ", "3", " ", "1", "u", "s", "-", "=", "!", "*", "z", "\t", "a", "\u{1B}z",
    "\u{15}", "tiếng", "\r", "\r", "\t", "a", "3",
  ]
  private static let most = 4096

  @Test("is at most 4 KB a key")
  func bytes() throws {
    let home = try Home.withLessons()
    let player = try home.play("review")
    try player.seeCard(1)
    for key in Self.keys {
      let before = player.bytes.count
      player.type(key)
      player.watch(150)
      #expect(player.bytes.count - before <= Self.most, "\(key.debugDescription)")
    }
    player.send(SIGTERM)
    #expect(player.end() == .signal(SIGTERM))
  }

  @Test(
    "is one write for each whole frame",
    .enabled(if: Ontap.canTrace, "there is no strace, or no process may be traced"))
  func writes() throws {
    let home = try Home.withLessons()
    let strace = try #require(Ontap.tool("strace"))
    let player = try Player(
      strace, ["-s", "100000", "-e", "trace=write", "-o", "trace", Ontap.path, "review"], in: home)
    try player.seeCard(1)
    for (key, sight) in [("?", "Keys"), ("x", "Space answer"), (" ", "3 Good"), ("3", "2/15")] {
      player.type(key)
      try player.see(sight)
    }
    player.type("q")
    #expect(player.end() == .exit(0))
    let frames = try home.text(of: "trace").split(separator: "\n").filter { $0.contains("?2026") }
      .filter { !$0.contains("?1049l") }
    #expect(frames.count == 5)
    #expect(frames.allSatisfy { $0.contains("?2026h") && $0.contains("?2026l") })
  }

  @Test("is the same for a card whose letters are composed and for one whose are not")
  func composition() throws {
    let text = "Tiếng Việt có bao nhiêu thanh điệu?"
    let screens = try [
      text.precomposedStringWithCanonicalMapping, text.decomposedStringWithCanonicalMapping,
    ].map { question in
      let home = try Home()
      try home.write("---\ndeck: Thanh\n---\n\nQ: \(question)\nA: sáu\n", to: "thanh.md")
      try home.add("thanh.md")
      let player = try home.play("review")
      try player.seeCard(1)
      player.type(" ")
      try player.see("3 Good")
      let scalars = Array(player.screen.page.text.unicodeScalars)
      player.type("q")
      #expect(player.end() == .exit(0))
      return scalars
    }
    #expect(screens[0] == screens[1])
  }

  @Test("has no other colours than the 16 of the theme, and neither red nor green")
  func palette() throws {
    let home = try Home.withLessons()
    let player = try home.play("review", "--mode", "type")
    try player.seeCard(1)
    player.type("x\r\u{9}1184 cm\r3\u{1B}?q\u{1B}i ")
    player.watch(300)
    player.send(15)
    player.end()
    let stats = try home.play("stats", "--color", "always")
    stats.end()
    for output in [player.output, stats.output] {
      let codes = output.matches(of: /\u{1B}\[([0-9;]*)m/).flatMap { $0.1.split(separator: ";") }
      #expect(!codes.isEmpty)
      let others = ["38", "48", "31", "32", "91", "92", "41", "42", "101", "102"]
      #expect(codes.allSatisfy { !others.contains(String($0)) })
    }
  }

  @Test("is nothing at all while nobody types, and the processor rests", arguments: ["", "review"])
  func idle(command: String) throws {
    let home = try Home.withLessons()
    let player = command.isEmpty ? try home.play() : try home.play(command)
    try player.see(command.isEmpty ? "Kitchen heat" : Fixture.firstQuestion)
    player.watch(300)
    let (bytes, ticks) = (player.bytes.count, try player.processorTicks())
    player.watch(Self.idleMilliseconds)
    #expect(player.bytes.count == bytes)
    #expect(try player.processorTicks() == ticks)
    player.type("q")
    #expect(player.end() == .exit(0))
  }

  /// With ONTAP_LONG the minute of the specification.
  private static let idleMilliseconds =
    ProcessInfo.processInfo.environment["ONTAP_LONG"] == nil ? 3000 : 60_000

  @Test("after fifty sizes of the window is what a fresh session shows", arguments: [1, 2])
  func resizes(seed: Int) throws {
    var random = SplitMix(seed: seed)
    let home = try Home.withLessons()
    let player = try home.play("review")
    try player.seeCard(1)
    player.type(" ")
    try player.see("3 Good")
    var (rows, columns) = (24, 80)
    for _ in 1...50 {
      rows = Int.random(in: 4...60, using: &random)
      columns = Int.random(in: 10...200, using: &random)
      player.resize(rows: rows, columns: columns)
      if Bool.random(using: &random) { player.watch(Int.random(in: 0...20, using: &random)) }
    }
    (rows, columns) = (17, 63)
    player.resize(rows: rows, columns: columns)
    let fresh = try home.play("review", rows: rows, columns: columns)
    try fresh.seeCard(1)
    fresh.type(" ")
    try fresh.see("3 Good")
    let wanted = fresh.screen.page.text
    try player.look("fresh screen:\n\(wanted)") { $0.page.text == wanted }
    for one in [player, fresh] {
      one.type("q")
      #expect(one.end() == .exit(0))
    }
  }

  @Test("has no colour under NO_COLOR, and still its weights", arguments: [nil, "", "1"])
  func noColor(value: String?) throws {
    let home = try Home.withLessons()
    home.variables["NO_COLOR"] = .some(value)
    let player = try home.play("review")
    player.type(" q")
    #expect(player.end() == .exit(0))
    let hasColor = player.output.contains("34m")
    #expect(hasColor == (value ?? "").isEmpty)
    #expect(player.output.contains("\u{1B}[1m"))
  }

  @Test(
    "outside a UTF-8 locale is ASCII around the learner's own letters",
    arguments: [("LC_ALL", "C"), ("TERM", "linux")])
  func ascii(variable: String, value: String) throws {
    let home = try Home()
    try home.write("---\ndeck: Phở\n---\n\nQ: Món ế và ọ?\nA: Bún bò Huế\n", to: "pho.md")
    try home.add("pho.md")
    home.variables[variable] = value
    let player = try home.play("review")
    try player.see("Món ế và ọ?")
    player.type(" ")
    try player.see("Bún bò Huế")
    let figures = try home.start(Ontap.path, ["stats", "calendar"]).finish().output
    #expect(!figures.unicodeScalars.contains { (0x2800...0x28FF).contains($0.value) })
    #expect(variable != "LC_ALL" || figures.allSatisfy { $0.isASCII })
    let chrome = ["Món ế và ọ?", "Bún bò Huế", "Phở"].reduce(player.screen.page.text) {
      $0.replacingOccurrences(of: $1, with: "")
    }
    #expect(chrome.allSatisfy { $0.isASCII })
    player.type("q")
    #expect(player.end() == .exit(0))
  }
}
