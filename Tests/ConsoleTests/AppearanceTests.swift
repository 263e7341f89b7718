import Testing

@testable import Console

@Suite struct AppearanceTests {
  private let usual = ["TERM": "xterm-256color", "LANG": "vi_VN.UTF-8"]

  @Test(
    "The environment decides about colours",
    arguments: [
      ([:], true), (["NO_COLOR": "1"], false), (["NO_COLOR": ""], true), (["TERM": "dumb"], false),
      (["TERM": ""], false),
    ])
  func colors(change: [String: String], colors: Bool) {
    let environment = usual.merging(change) { $1 }
    #expect(Appearance(isTerminal: true) { environment[$0] }.colors == colors)
    #expect(Appearance(isTerminal: true, choice: .always) { environment[$0] }.colors)
    #expect(!Appearance(isTerminal: true, choice: .never) { environment[$0] }.colors)
    #expect(!Appearance(isTerminal: false) { environment[$0] }.colors)
  }

  @Test("A dumb terminal, an unnamed one and a file get no control sequences")
  func controlSequences() {
    #expect(Appearance(isTerminal: true) { usual[$0] }.isTerminal)
    #expect(!Appearance(isTerminal: false) { usual[$0] }.isTerminal)
    #expect(!Appearance(isTerminal: true) { ["TERM": "dumb"][$0] }.isTerminal)
    #expect(!Appearance(isTerminal: true) { _ in nil }.isTerminal)
  }

  @Test(
    "Signs are ASCII where the locale or the console's font has no others",
    arguments: [
      ([:], Glyphs.unicode), (["LC_ALL": "C"], .ascii), (["LC_ALL": ""], .unicode),
      (["LC_CTYPE": "POSIX"], .ascii), (["LC_ALL": "C.utf8", "LANG": "C"], .unicode),
      (["TERM": "linux"], .ascii), (["LANG": ""], .ascii),
    ])
  func glyphs(change: [String: String], glyphs: Glyphs) {
    let environment = usual.merging(change) { $1 }
    #expect(Appearance(isTerminal: true) { environment[$0] }.glyphs == glyphs)
  }

  @Test(
    "A bar is drawn in eighths from zero",
    arguments: [
      (0.0, ""), (4.0, "████"), (2.0, "██"), (0.5, "▌"), (3.125, "███▏"), (0.001, "▏"),
      (9.0, "████"),
      (-1.0, ""), (.nan, ""), (.infinity, "████"),
    ])
  func bars(value: Double, drawn: String) {
    #expect(bar(value: value, maximum: 4, width: 4, glyphs: .unicode) == drawn)
  }

  @Test(
    "A bar of ASCII is drawn in whole cells",
    arguments: [(0.0, ""), (0.1, "#"), (2.4, "##"), (4.0, "####")])
  func asciiBars(value: Double, drawn: String) {
    #expect(bar(value: value, maximum: 4, width: 4, glyphs: .ascii) == drawn)
  }

  @Test("A bar has no room in no columns and no scale without a maximum")
  func noBar() {
    #expect(bar(value: 1, maximum: 4, width: 0, glyphs: .unicode) == "")
    #expect(bar(value: 1, maximum: 0, width: 4, glyphs: .unicode) == "")
    #expect(bar(value: .infinity, maximum: .infinity, width: 4, glyphs: .unicode) == "████")
  }
}
