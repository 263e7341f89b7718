import Foundation
import Testing

@Suite("ontap repair")
struct RepairTests {
  /// "# Học máy" and a table, read as Windows-1252 and saved again, with the line ends of Windows.
  static let damaged =
    "# Há»\u{8D}c mÃ¡y\r\n\r\n| Tá»« | NghÄ©a |\r\n|---|---|\r\n| Ä‘áº¡o hÃ\u{A0}m | tá»‘c Ä‘á»™ |\r\n"
    .replacing("\u{8D}", with: "")
  static let right = "# Học máy\r\n\r\n| Từ | Nghĩa |\r\n|---|---|\r\n| đạo hàm | tốc độ |\r\n"

  @Test("prints the lesson put right, with its own line ends, and leaves the file alone")
  func damagedFile() throws {
    let home = try Home()
    try home.write(Self.damaged, to: "lesson.md")
    let before = try home.snapshot()
    let outcome = try home.run("repair", "lesson.md")
    #expect(outcome.ending == .exit(0))
    #expect(outcome.output.utf8.elementsEqual(Self.right.utf8))
    #expect(outcome.errors.contains("lesson.md:1:1: warning: "))
    #expect(
      outcome.errors.contains(" letters were restored")
        && outcome.errors.contains("[repaired-text]"))
    #expect(try home.snapshot() == before)
  }

  @Test("prints a clean file byte for byte, from standard input too")
  func cleanFile() throws {
    let home = try Home()
    let bytes = Data("\u{FEFF}o\u{323}k\r\nno\u{1B}end".utf8) + Data([0x0A, 0xFF, 0x0A])
    try home.write(bytes, to: "lesson.md")
    for command in ["$ONTAP repair lesson.md", "$ONTAP repair - < lesson.md"] {
      let outcome = try home.shell("\(command) 2>/dev/null > out && cmp out lesson.md")
      #expect(outcome.ending == .exit(0))
    }
  }

  @Test("gives cards as add and extract do, which repair by themselves")
  func sameCards() throws {
    let home = try Home()
    try home.write(Self.damaged, to: "lesson.md")
    let direct = try home.run("extract", "--json", "lesson.md")
    let piped = try home.shell("$ONTAP repair lesson.md 2>/dev/null | $ONTAP extract --json -")
    #expect(!direct.output.isEmpty)
    #expect(direct.output == piped.output.replacing(#""file": "-""#, with: #""file": "lesson.md""#))
  }

  @Test("calls no file clean of which something is to be remarked")
  func notClean() throws {
    let home = try Home()
    try home.write(
      Data("# Tier\n\n| Wort | Sinn |\n|---|---|\n| K".utf8) + [0xE4] + Data("se | x |\n".utf8),
      to: "a.md")
    let outcome = try home.run("repair", "--check", "a.md")
    #expect(outcome.ending == .exit(0))
    #expect(outcome.errors.contains("[invalid-utf8]"))
    #expect(
      outcome.output.contains("the text is not clean") && !outcome.output.contains("is clean"))
  }

  @Test("only says what it would do with --check")
  func check() throws {
    let home = try Home()
    try home.write(Self.damaged, to: "lessons/a.md")
    try home.write("# ok\n", to: "lessons/b.md")
    let outcome = try home.run("repair", "--check", "lessons")
    #expect(outcome.ending == .exit(0))
    #expect(
      outcome.lines == [
        "lessons/a.md: UTF-8 read as Windows-1252 and saved again; all 10 letters were restored, 1 of them by guess",
        "lessons/b.md: the text is clean; there is nothing to repair",
      ])
    #expect(outcome.errors.isEmpty)
    outcome.expectManners()
  }

  @Test("shows no escape sequence of a file to a terminal")
  func terminal() throws {
    let home = try Home()
    try home.write("calm\u{1B}]0;title\u{7}\u{1B}[31mred\n", to: "lesson.md")
    let player = try home.play("repair", "lesson.md")
    #expect(player.end() == .exit(0))
    #expect(player.output.contains("red") && !player.output.contains("\u{1B}"))
  }

  @Test("fails where the file is missing, a folder or no text")
  func refusals() throws {
    let home = try Home()
    try home.write("\u{7F}ELF\0\u{1}\0\0\u{2}", to: "lessons/binary.md")
    for path in ["nowhere.md", "lessons", "lessons/binary.md"] {
      let outcome = try home.run("repair", path)
      #expect(outcome.ending == .exit(1), "\(path)")
      #expect(outcome.output.isEmpty && outcome.errors.contains(path))
    }
  }
}
