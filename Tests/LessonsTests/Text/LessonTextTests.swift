import Recall
import Testing

@testable import Lessons

@Suite("The bytes of a lesson become lines")
struct LessonTextTests {
  private func text(_ bytes: [UInt8]) throws -> LessonText {
    try LessonText(decoding: bytes, path: "a.md")
  }

  private func text(_ string: String) throws -> LessonText { try text(Array(string.utf8)) }

  @Test(
    "LF, CRLF, CR and any mixture end a line",
    arguments: [
      ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\n\n", ["a", ""]),
      ("a\r\nb\nc\rd\r\n", ["a", "b", "c", "d"]),
      ("\r\r\n\n", ["", "", ""]), ("é\u{85}b", ["é\u{FFFD}b"]), ("a\u{2028}b", ["a b"]),
    ])
  func lineEnds(_ text: String, lines: [String]) throws {
    #expect(try self.text(text).lines == lines)
  }

  @Test("A byte order mark is no letter")
  func byteOrderMark() throws {
    #expect(try text("\u{FEFF}# A").lines == ["# A"])
  }

  @Test("Text is composed once, here")
  func composition() throws {
    let line = try text("Vie\u{302}\u{323}t cafe\u{301}").lines[0]
    #expect(line.unicodeScalars.elementsEqual("Việt café".unicodeScalars))
  }

  @Test("Bytes that are not UTF-8 cost their line and are reported with line and column")
  func badBytes() throws {
    let bytes = Array("a\nb ".utf8) + [0xFF, 0xC0, 0xAF] + Array(" c\nd\n".utf8)
    let text = try text(bytes)
    #expect(text.lines == ["a", "b \u{FFFD}\u{FFFD}\u{FFFD} c", "d"])
    #expect(text.damagedLines == [2])
    #expect(
      text.findings.map(\.description) == [
        "a.md:2:3: warning: 3 stretches of bytes here are not UTF-8; a table row on this line gives"
          + " no card until the file is saved as UTF-8 [invalid-utf8]"
      ])
  }

  @Test(
    "Control characters and tricks with direction are replaced, and their line is damaged",
    arguments: [
      ("a\u{0}b", "a\u{FFFD}b", "U+0000"), ("a\u{1B}[31m", "a\u{FFFD}[31m", "U+001B"),
      ("a\u{7F}", "a\u{FFFD}", "U+007F"), ("é\u{9B}2J", "é\u{FFFD}2J", "U+009B"),
      ("a\u{202E}b", "a\u{FFFD}b", "U+202E"), ("a\u{2066}b", "a\u{FFFD}b", "U+2066"),
    ])
  func controlCharacters(_ line: String, shown: String, name: String) throws {
    let text = try text("one\n" + line + "\nthree")
    #expect(text.lines == ["one", shown, "three"])
    #expect(text.damagedLines == [2])
    #expect(text.findings.count == 1)
    #expect(text.findings[0].code == "control-characters")
    #expect(text.findings[0].line == 2)
    #expect(text.findings[0].sentence.description.contains(name))
  }

  @Test(
    "What has no width is dropped, except where it spells",
    arguments: [
      ("a\u{200B}b", "ab"), ("\u{2060}c\u{FEFF}", "c"), ("co\u{AD}op", "coop"),
      ("a\u{200D}b", "ab"),
      ("👩\u{200D}🚒", "👩\u{200D}🚒"), ("می\u{200C}خواهم", "می\u{200C}خواهم"),
      ("❤\u{FE0F}", "❤\u{FE0F}"),
      ("\u{2067}שלום\u{2069} a", "שלום a"), ("سلام", "سلام"), ("tab\there", "tab\there"),
    ])
  func zeroWidth(_ line: String, shown: String) throws {
    let text = try text(line)
    #expect(text.lines[0].unicodeScalars.elementsEqual(shown.unicodeScalars))
    #expect(text.findings.isEmpty)
  }

  @Test("A letter that was lost before the file was saved costs its line")
  func replacementCharacter() throws {
    let text = try text("gr\u{FFFD}n\n| U+FFFD | \u{FFFD} |\nna\u{EF}ve \u{FFFD}\u{FFFD}t\n")
    #expect(text.damagedLines == [1, 3])
    #expect(text.findings.map(\.code) == ["invalid-utf8", "invalid-utf8"])
    #expect(text.findings.map(\.column) == [3, 8])
  }

  @Test("A long line of anything takes no long time", .timeLimit(.minutes(1)))
  func longLine() throws {
    let start = Damage.windows1254.applied(to: "một ví dụ hỏng hẳn ")
    for part in ["á»", "á»c ", "Ã", "ğŸ", "â€", "\u{2066}", "\"`", "|", "\u{FFFD}", "é”"] {
      let line = start + String(repeating: part, count: 5_000)
      #expect(try text(line).lines.count == 1)
    }
  }

  @Test("Front matter is set aside and keeps its lines")
  func frontMatter() throws {
    let text = try text("---\r\ntitle: x\r\ntable: |\r\n  | a | b |\r\n---\r\n# H\r\n")
    #expect(text.lines == ["", "", "", "", "", "# H"])
    #expect(text.frontMatter?.lines == ["title: x", "table: |", "  | a | b |"])
  }

  @Test(
    "A rule at the top is no front matter",
    arguments: [
      "---\n# Title\n\ntext\n---\n", "---\n| a | b |\n|---|---|\n---\n", "---\n\ntitle: x\n---\n",
      "---\ntitle: x\n", "\n---\ntitle: x\n---\n", "---\n---\n",
      "---\n# Title\n- item\n---\n",
    ])
  func ruleAtTheTop(_ lesson: String) throws {
    let text = try text(lesson)
    #expect(text.frontMatter == nil)
    #expect(text.lines.joined(separator: "\n") + "\n" == lesson)
  }

  @Test("UTF-16 with its mark is read, whichever byte comes first", arguments: [false, true])
  func utf16(bigEndian: Bool) throws {
    let bytes = "\u{FEFF}# Ví dụ 🏡\n".utf16.flatMap { unit -> [UInt8] in
      let halves = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? halves : halves.reversed()
    }
    let text = try text(bytes)
    #expect(text.lines == ["# Ví dụ 🏡"])
    #expect(text.findings.map(\.code) == ["not-utf8"])
  }

  private static let refused: [(bytes: [UInt8], code: String)] = [
    ("a | b\n".utf8.flatMap { [0, $0] }, "not-utf8"),
    ("a | b\n".utf8.flatMap { [$0, 0] }, "not-utf8"),
    ([0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0], "not-utf8"),
    // "Привет, мир" in Windows-1251.
    ([0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2, 0x2C, 0x20, 0xEC, 0xE8, 0xF0], "not-utf8"),
    (Array(repeating: 0, count: 64), "not-text"),
    (Array(0...255), "not-text"),
    (Array(repeating: 0x61, count: LessonText.sizeLimit + 1), "too-large"),
  ]

  @Test("A file that is no UTF-8 text is refused by name", arguments: refused.indices)
  func refusal(_ index: Int) throws {
    let (bytes, code) = Self.refused[index]
    let error = #expect(throws: NotText.self) {
      try LessonText(decoding: bytes, path: "x.md")
    }
    let finding = try #require(error?.finding)
    #expect(finding.code == code)
    #expect(finding.severity == .error)
    #expect(finding.path == "x.md")
  }

  @Test("Damaged text is put right, with how much, and with each row that lost a letter")
  func repairedText() throws {
    let text = try text(Damage.windows1254.applied(to: "\n# Học\n| 🌍 | quả táo đỏ |\n"))
    #expect(text.lines == ["", "# Học", "| \u{FFFD} | quả táo đỏ |"])
    #expect(text.damagedLines == [3])
    #expect(
      text.findings.map(\.description) == [
        "a.md:2:1: warning: the text was UTF-8 read as Windows-1254 and saved again;"
          + " 5 letters were restored, 2 of them by guess, and 1 could not be;"
          + " 'ontap repair' prints the text put right [repaired-text]",
        "a.md:3:1: warning: a letter of this line could not be restored; a table row on it gives no"
          + " card until the letter is written in [invalid-utf8]",
      ])
  }
}
