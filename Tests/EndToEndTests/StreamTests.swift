import Foundation
import Testing

@Suite("Whatever its streams are, a session")
struct StreamTests {
  /// A line of the shell that leaves a session without a terminal at one end.
  static let lines = [
    "\"$ONTAP\" review < /dev/null", "\"$ONTAP\" review < /dev/null | cat",
    "printf '' | \"$ONTAP\" review", "\"$ONTAP\" < /dev/null; true",
  ]

  @Test("takes nothing from the terminal where its input is another", arguments: lines)
  func input(line: String) throws {
    let home = try Home.withLessons()
    let player = try Player("/bin/sh", ["-c", line], in: home)
    // Nobody reads what is typed.
    player.type(" 3 3q")
    #expect(player.end() == .exit(0))
    #expect(!player.output.contains("\u{1B}"))
    #expect(player.output.contains(line.contains("review") ? "15 left today." : "ontap review"))
    #expect(try home.reviewCount() == 0)
  }

  @Test("is lines of text where its output is a file, and asks standard input")
  func output() throws {
    let home = try Home.withLessons()
    let player = try Player("/bin/sh", ["-c", "\"$ONTAP\" review > said"], in: home)
    player.type("\n3\nq\n")
    #expect(player.end() == .exit(0))
    let said = try home.text(of: "said")
    #expect(said.hasSuffix("Ended: 1 graded, 14 left today.\n"))
    #expect(said.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
  }

  @Test("and every other command only adds lines where the terminal is a printer")
  func printer() throws {
    let home = try Home.withLessons()
    home.variables["TERM"] = "dumb"
    _ = try home.run("review", input: "\n3\n\n1\n")
    for command in ["stats", "stats calendar", "plan", "cards", "decks", "due", "doctor", "config"]
    {
      let player = try Player(
        Ontap.path, command.split(separator: " ").map(String.init), in: home)
      #expect(player.end() == .exit(0), "\(command)")
      let text = player.output.replacing("\r\n", with: "\n")
      #expect(
        text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x7F },
        "\(command)")
    }
  }

  @Test("does not die of a limit on the size of files; a command says what could not be written")
  func fileSize() throws {
    let home = try Home.withLessons()
    try home.write(Fixture.islands(200), to: "islands.md")
    let outcome = try home.shell(
      "ulimit -f 8; \"$ONTAP\" add islands.md; status=$?; echo; exit $status")
    #expect(outcome.ending == .exit(1))
    #expect(outcome.errors.hasPrefix("ontap: "))
    outcome.expectManners()
    #expect(try home.run("doctor").ending == .exit(0))
    #expect(try home.run("add", "islands.md").ending == .exit(0))
  }

  @Test("shows no sequence of a lesson, a file's name or a deck's on a terminal either")
  func hostile() throws {
    let home = try Home()
    let evil = "\u{1B}]0;x\u{7}\u{1B}[2J\u{9B}31m\u{202E}\u{2066}"
    try home.write(
      "# Bad \(evil)\n\n| Bird | Song |\n|---|---|\n| Wren | loud \(evil) |\n| Rook | hoarse |\n",
      to: "bad\(evil).md")
    let name = "bad\(evil).md"
    let commands: [[String]] = [
      ["extract", name], ["add", name], ["add", "no\(evil).md"], ["cards"], ["decks"], ["stats"],
      ["stats", "decks"], ["plan"], ["review", "no\(evil)"], ["show", "no\(evil)"],
      ["decks", "rename", "no\(evil)", "x"], ["frob\(evil)"], ["stats", "--frob\(evil)"],
    ]
    for command in commands {
      let player = try Player(Ontap.path, command, in: home)
      player.end()
      let text = player.output.replacing(/\u{1B}\[[0-9;]*m/, with: "").replacing("\r\n", with: "\n")
      let isSafe = text.unicodeScalars.allSatisfy { scalar in
        scalar == "\n"
          || scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
            && scalar.value != 0x202E && scalar.value != 0x2066
      }
      #expect(isSafe, "\(command): \(text.debugDescription)")
    }
  }
}
