import Recall
import Testing

@testable import Lessons

@Suite("A file put right")
struct RepairedFileTests {
  static let clean = "# Học máy\n\n| Từ | Nghĩa |\n|---|---|\n| đạo hàm | tốc độ thay đổi |\n"

  static func repaired(_ bytes: [UInt8]) throws -> RepairedFile {
    try RepairedFile(of: bytes, path: "a.md")
  }

  struct Form: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]
  }

  static let forms: [Form] = [
    Form(testDescription: "empty", bytes: []),
    Form(testDescription: "plain", bytes: Array(clean.utf8)),
    Form(testDescription: "without a last line end", bytes: Array(clean.utf8.dropLast())),
    Form(testDescription: "byte order mark", bytes: [0xEF, 0xBB, 0xBF] + Array(clean.utf8)),
    Form(testDescription: "CRLF", bytes: Array(clean.replacing("\n", with: "\r\n").utf8)),
    Form(testDescription: "CR", bytes: Array(clean.replacing("\n", with: "\r").utf8)),
    Form(testDescription: "mixed line ends", bytes: Array("a\r\nb\rc\n\r\n\nd".utf8)),
    Form(testDescription: "decomposed", bytes: Array("ho\u{323}c ma\u{301}y\n".utf8)),
    Form(
      testDescription: "bad bytes", bytes: [0x61, 0xE1, 0xBB, 0x0A, 0xFF, 0x62, 0x0A] + clean.utf8),
    Form(testDescription: "controls", bytes: Array("\u{1B}[31mred\u{9B}\u{202E}\u{200B}\0\n".utf8)),
  ]

  @Test("A line of which nothing is left stays a line between two kinds of line ends")
  func emptied() throws {
    let lost = "\u{C3}\u{83}\u{C3}\u{82}\u{C2}\u{B4}"
    let bytes = Array("\(lost) t \(lost)\r\u{C2}\n".utf8)
    let file = try Self.repaired(bytes)
    let lines = DecodedLine.lines(of: file.bytes[...])
    #expect(lines.count == DecodedLine.lines(of: bytes[...]).count)
  }

  @Test("What is clean comes through byte for byte", arguments: forms)
  func cleanFile(form: Form) throws {
    let file = try Self.repaired(form.bytes)
    #expect(file.bytes == form.bytes)
    #expect(file.repair == nil)
  }

  @Test(
    "Line ends and the byte order mark stay", arguments: ["\n", "\r\n", "\r"], ["", "\u{FEFF}"])
  func lineEnds(end: String, mark: String) throws {
    let damaged = Damage.windows1252.applied(to: Self.clean).replacing("\n", with: end)
    let file = try Self.repaired(Array((mark + damaged).utf8))
    #expect(file.bytes == Array((mark + Self.clean.replacing("\n", with: end)).utf8))
  }

  @Test("Only the damaged lines of a file are written anew")
  func damagedLines() throws {
    let own = Array("o\u{323}k \u{1B}\n".utf8) + [0xFF, 0x0A]
    let file = try Self.repaired(own + Damage.windows1254.applied(to: Self.clean).utf8)
    #expect(file.bytes == own + Array(Self.clean.utf8))
  }

  @Test("UTF-16 comes out as UTF-8")
  func wide() throws {
    let wide = Self.clean.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    let file = try Self.repaired([0xFF, 0xFE] + wide)
    #expect(file.bytes == Array(Self.clean.utf8))
  }

  struct Account: Sendable {
    var repair: Repair
    var sentence: String
  }

  static let accounts: [Account] = [
    Account(
      repair: Repair(lines: [], encoding: "", exact: 1, guessed: 0, lost: 0),
      sentence: "1 letter was restored"),
    Account(
      repair: Repair(lines: [], encoding: "", exact: 40, guessed: 2, lost: 0),
      sentence: "all 42 letters were restored, 2 of them by guess"),
    Account(
      repair: Repair(lines: [], encoding: "", exact: 40, guessed: 0, lost: 3),
      sentence: "40 letters were restored, and 3 could not be"),
  ]

  @Test("Says how much was restored and how much could not be", arguments: accounts)
  func account(of account: Account) {
    #expect(account.repair.account.description == account.sentence)
  }
}
