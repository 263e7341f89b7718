import Foundation
import Testing

@Suite("At a terminal, a text that is longer than the screen")
struct PagerTests {
  /// A command that prints many lines, with a card's id in the place of CARD.
  static let commands: [[String]] = [
    ["cards"], ["decks"], ["decks", "list"], ["show", "CARD"], ["stats"],
    ["extract", "--explain", "islands.md"],
  ]

  private static func home() throws -> (home: Home, id: String) {
    let home = try Home.withIslands(40)
    for number in 1...4 {
      try home.write("---\ndeck: Deck \(number)\n---\n\nQ: Q\(number)\nA: A\n", to: "d\(number).md")
      try home.add("d\(number).md")
    }
    let id = try home.id(of: "Island no. 1 — Highest point?")
    for _ in 1...12 { _ = try home.run("grade", id, "4") }
    return (home, id)
  }

  @Test("is given to the pager as it would be printed")
  func paged() throws {
    let (home, id) = try Self.home()
    for command in Self.commands {
      let words = command.map { $0 == "CARD" ? id : $0 }
      home.variables["PAGER"] = .some(nil)
      let text = try home.start(Ontap.path, words).finish().output
      home.variables["PAGER"] = "cat > paged; exit 3"
      let player = try Player(Ontap.path, words, in: home, rows: 5, columns: 80)
      #expect(player.end() == .exit(0))
      #expect(player.output == "", "\(command)")
      // The pager gets the styles of a terminal, too.
      let paged = try home.text(of: "paged").replacing(/\u{1B}\[[0-9;]*m/, with: "")
      // Long lines of lists are broken at words on a terminal.
      let all = [text, paged].map { $0.split(whereSeparator: \.isWhitespace) }
      #expect(all[0] == all[1], "\(command)")
      #expect(paged.hasPrefix(text.prefix(20)), "\(command)")
      try FileManager.default.removeItem(atPath: home.path("paged"))
    }
  }

  /// Circumstances in which no pager runs.
  struct Reason: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var pager = "cat > paged"
    var words: [String] = []
    var rows = 5
    var term = "xterm-256color"
  }

  static let reasons: [Reason] = [
    Reason(testDescription: "PAGER is empty", pager: ""),
    Reason(testDescription: "PAGER is cat", pager: " cat "),
    Reason(testDescription: "--no-pager", words: ["--no-pager"]),
    Reason(testDescription: "JSON is asked for", words: ["--json"]),
    Reason(testDescription: "all of it fits", rows: 60),
    Reason(testDescription: "the terminal is a printer", term: "dumb"),
  ]

  @Test("is printed at once where no pager is wanted", arguments: reasons)
  func unpaged(reason: Reason) throws {
    let home = try Home.withIslands(40)
    home.variables = ["PAGER": reason.pager, "TERM": reason.term]
    let player = try Player(
      Ontap.path, ["cards"] + reason.words, in: home, rows: reason.rows, columns: 200)
    #expect(player.end() == .exit(0))
    #expect(player.output.contains("Island no. 40"))
    #expect(!FileManager.default.fileExists(atPath: home.path("paged")))
  }

  @Test("is printed at once in a pipe, and where the pager cannot be run")
  func notThere() throws {
    let home = try Home.withIslands(40)
    home.variables["PAGER"] = "cat > paged"
    #expect(try home.run("cards").lines.count == 40)
    #expect(!FileManager.default.fileExists(atPath: home.path("paged")))
    home.variables["PAGER"] = "no-such-pager -x"
    let player = try home.play("cards", rows: 5, columns: 200)
    #expect(player.end() == .exit(0))
    #expect(player.output.contains("Island no. 40"))
  }

  @Test(
    "is left by q and by Ctrl-C, with the terminal as it was",
    .enabled(if: Ontap.tool("less") != nil, "there is no less"), arguments: ["q", "\u{3}", " q"])
  func less(keys: String) throws {
    let home = try Home.withIslands(200)
    let player = try home.play("cards", rows: 10, columns: 80)
    try player.look("page") { _ in player.output.hasSuffix(":\u{1B}[K") }
    #expect(!player.output.contains("Island no. 200"))
    // A Ctrl-C between its prompt and its reading is lost on less.
    usleep(500_000)
    player.type(keys)
    #expect(player.end() == .exit(0))
    #expect(try player.settings() == Player.newSettings())
  }

  @Test("may be left half read")
  func half() throws {
    let home = try Home.withIslands(1000)
    home.variables["PAGER"] = "head -1"
    let player = try home.play("cards", rows: 10, columns: 80)
    #expect(player.end() == .exit(0))
    #expect(player.output.split(whereSeparator: \.isNewline).count == 1)
  }
}
