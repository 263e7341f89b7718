import Foundation
import Testing

@Suite("A deck that is made to break a terminal")
struct HostileDeckTests {
  /// What no card may do: sequences in both forms, signs of direction, and spaces nobody sees.
  static let pieces = [
    "\u{1B}]0;owned\u{7}", "\u{1B}]52;c;b3duZWQ=\u{1B}\\", "\u{1B}[2J", "\u{1B}[?1049l",
    "\u{1B}[6n",
    "\u{1B}P1$r\u{1B}\\", "\u{1B}c", "\u{9B}31m", "\u{9D}0;owned\u{9C}", "\u{90}q\u{9C}", "\u{84}",
    "\u{7}", "\u{8}\u{8}\u{8}", "\u{E}", "\u{7F}", "\u{202E}", "\u{202D}", "\u{2066}", "\u{2067}",
    "\u{200F}", "\u{61C}", "\u{200B}", "\u{2060}", "\u{AD}",
  ]

  private static let evil = pieces.joined(separator: "a")
  /// A cell of a megabyte.
  private static let huge = String(
    repeating: "\u{1B}[2J\u{9B}H\u{202E}ế ", count: 1_000_000 / 14)

  static let deck = """
    ---
    deck: Evil \(evil)
    ---

    # Section \(evil)

    Q: First \(evil)?
    A: answer \(evil)

    Q: Second \(huge)?
    A: \(huge)

    Q: Third?
    A: last\u{200B} \u{202E}one\u{7}

    """

  private static func home() throws -> Home {
    let home = try Home()
    try home.write(deck, to: "evil\(pieces[2])\u{202E}.md")
    let added = try home.shell("\"$ONTAP\" add evil*.md")
    #expect(added.ending == .exit(0))
    expectHarmless(added.output + added.errors)
    return home
  }

  /// Checks that nothing of the pieces is left once the program's own sequences are taken away.
  private static func expectHarmless(
    _ output: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let own = /\u{1B}\[(\?(7|25|1049|2004|2026)[hl]|[0-9;]*m|[0-9]+;[0-9]+H|K|2J)/
    let rest = output.replacing(own, with: "").replacing("\r\n", with: "\n")
    let harmful = rest.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x61C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060,
        0x2066...0x2069, 0xFEFF:
        true
      default: false
      }
    }
    #expect(harmful.isEmpty, sourceLocation: sourceLocation)
    // One way in and one way out, and the screen is cleared by those frames alone that begin it.
    let entries = output.components(separatedBy: "\u{1B}[?1049h").count
    #expect(output.components(separatedBy: "\u{1B}[?1049l").count == entries)
    let clearings = output.ranges(of: "\u{1B}[2J").count
    let beginnings = output.ranges(of: "\u{1B}[?2026h\u{1B}[?25l\u{1B}[0m\u{1B}[2J").count
    #expect(clearings == beginnings, sourceLocation: sourceLocation)
  }

  @Test(
    "is reviewed on a terminal without a byte of it that a terminal obeys",
    arguments: ["flip", "type"])
  func review(mode: String) throws {
    let home = try Self.home()
    let player = try home.play("review", "--mode", mode)
    // Each view of each card: the question, the keys, what is known, the answer, and further down.
    for number in 1...3 {
      try player.seeCard(number)
      // A long answer is not asked to be typed.
      let isTyped = player.screen.page.text.contains("Enter check")
      #expect(isTyped == (mode == "type" && number == 3))
      player.type(isTyped ? "\u{1B}i" : "i")
      try player.see("About this card")
      player.type("x")
      try player.seeCard(number)
      player.type(isTyped ? "\u{1B}[200~\(Self.evil)\u{1B}[201~\r" : " ")
      try player.see("4 Easy")
      player.type("\u{1B}[6~\u{1B}[6~\u{1B}[B")
      player.resize(rows: 12, columns: 40)
      try player.look("a low window") { $0.page.rows.count <= 12 && $0.page.text.contains("4 ") }
      player.resize(rows: 24, columns: 80)
      player.type("3")
    }
    try player.see("3, 3 right")
    player.type("q")
    #expect(player.end() == .exit(0))
    Self.expectHarmless(player.output)
    #expect(try home.grades() == [4, 4, 4])
  }

  @Test("is reviewed in plain lines without any control character")
  func plain() throws {
    let home = try Self.home()
    for input in ["i\n\n1\n\n2\n\n3\nq\n", "u\n?\n\n4\nq\n"] {
      let outcome = try home.run("review", "--plain", input: input)
      #expect(outcome.ending == .exit(0))
      #expect(!outcome.output.contains("\u{1B}"))
      Self.expectHarmless(outcome.output + outcome.errors)
    }
  }
}
