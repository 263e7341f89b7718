import Foundation
import Testing

@Suite("In tmux, a session", .enabled(if: Ontap.tool("tmux") != nil, "tmux is missing"))
struct TmuxTests {
  /// A tmux server of its own, gone when the test is over.
  private final class Server {
    let home: Home
    private let socket: String
    private let tmux: String

    init(_ home: Home) throws {
      self.home = home
      tmux = try #require(Ontap.tool("tmux"))
      socket = home.path("tmux")
    }

    deinit { _ = try? run("kill-server") }

    @discardableResult
    func run(_ words: String...) throws -> String {
      let outcome = try home.start(tmux, ["-f", "/dev/null", "-u", "-S", socket] + words).finish()
      return outcome.output
    }

    func screen() throws -> String { try run("capture-pane", "-p", "-t", "0") }

    /// Waits until the screen stays as it is.
    func settle() throws {
      var before = ""
      try look("rest") { screen in
        defer { before = screen }
        usleep(60_000)
        return screen == before
      }
    }

    func look(_ wish: String, until isThere: (String) throws -> Bool) throws {
      let deadline = Deadline()
      while try !isThere(try screen()) {
        guard deadline.millisecondsLeft > 0 else {
          throw InVain(description: "no \(wish) came:\n\(try screen())")
        }
        usleep(20_000)
      }
    }
  }

  private func server(_ command: String, columns: Int = 80, rows: Int = 24) throws -> Server {
    let home = try Home.withLessons()
    home.variables["PS1"] = "ready> "
    let server = try Server(home)
    try server.run(
      "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "env PS1='ready> ' sh")
    try server.look("prompt") { $0.contains("ready>") }
    try server.run("send-keys", "-l", "clear; \"$ONTAP\" \(command)")
    try server.run("send-keys", "Enter")
    return server
  }

  @Test("leaves one line of summary and nothing of its screens in the scrollback")
  func scrollback() throws {
    let server = try server("review")
    try server.look("first card") { $0.contains(Fixture.firstQuestion) }
    try server.run("send-keys", "-l", " 3")
    try server.look("second card") { $0.contains("2/15") }
    try server.run("send-keys", "-l", "q")
    try server.look("summary") { $0.contains("1 reviewed, 1 right") }
    let all = try server.run("capture-pane", "-p", "-S", "-", "-t", "0")
    #expect(all.components(separatedBy: "reviewed").count == 2)
    for word in [Fixture.firstQuestion, Fixture.firstAnswer, "──", "Space answer"] {
      #expect(!all.contains(word), "\(word)")
    }
  }

  @Test("has its cursor where it believes it to be, after texts of many scripts")
  func cursor() throws {
    let server = try server("review --mode type")
    try server.look("first card") { $0.contains("›") }
    // The columns that tmux, glibc and the width table agree on; 2 of margin and 2 of prompt before.
    for (text, columns) in [
      ("tiếng", 5), ("tie\u{302}\u{301}ng", 5), ("日本語", 6), ("👍", 2), ("①", 1), ("…", 1),
      ("―", 1), ("กำลัง", 4), ("नमस्ते", 4), ("🇻🇳", 2), ("👨‍👩‍👧", 2), ("đường phố", 9),
    ] {
      try server.run("send-keys", "C-u")
      try server.run("send-keys", "-l", text)
      try server.look("cursor after '\(text)' in column \(columns)") { _ in
        let place = try server.run("display-message", "-p", "-t", "0", "#{cursor_x}")
        return place == "\(columns + 4)\n"
      }
    }
  }

  @Test("keeps its frame whole after texts whose width terminals do not agree on")
  func oddWidths() throws {
    let server = try server("review --mode type")
    try server.look("first card") { $0.contains("›") }
    func others(_ screen: String) -> [Substring] {
      screen.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.contains("›") }
    }
    let before = others(try server.screen())
    for text in ["👍🏽", "❤️", "\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF}"] {
      try server.run("send-keys", "C-u")
      try server.run("send-keys", "-l", String(repeating: text, count: 12) + "end")
      try server.look("the end of '\(text)'") { $0.contains("end") }
      #expect(others(try server.screen()) == before, "\(text)")
    }
    try server.run("send-keys", "C-u")
    try server.run("send-keys", "-l", "185 cm")
    try server.look("the line alone") { $0.contains("› 185 cm\n") }
  }

  /// Keys that lead to a view at 40 by 12, and what must be seen there.
  struct View: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var command = "review"
    var keys: [String] = []
    let sights: [String]
  }

  private static let grades = ["1 Again", "2 Hard", "3 Good", "4 Easy"]
  static let views = [
    View(testDescription: "day", command: "", sights: ["Kitchen heat", "cards today", "quit"]),
    View(
      testDescription: "path to add", command: "", keys: ["a", "lessons/birds"],
      sights: ["lessons/birds"]),
    View(testDescription: "statistics", command: "", keys: ["s"], sights: ["Statistics"]),
    View(testDescription: "keys of the day", command: "", keys: ["?"], sights: ["Keys"]),
    View(testDescription: "question", sights: ["Space answer", "1/15"]),
    View(testDescription: "answer", keys: [" "], sights: ["185 cm"] + grades),
    View(testDescription: "typing", command: "review --mode type", sights: ["Enter check", "›"]),
    View(
      testDescription: "typed", command: "review --mode type", keys: ["18 cm", "\r"],
      sights: ["Wrong", "185 cm"] + grades),
    View(
      testDescription: "choice", command: "review --mode choice Birds",
      sights: ["a)", "b)", "c)", "a b c choose"]),
    View(
      testDescription: "chosen", command: "review --mode choice Birds", keys: ["a"],
      sights: grades),
    View(testDescription: "keys", keys: ["?"], sights: ["Keys"]),
    View(testDescription: "card", keys: ["i"], sights: ["About this card", "comes from line"]),
    View(
      testDescription: "end", command: "review Rivers", keys: [" 3 3 3"],
      sights: ["3, 3 right", "q quit"]),
  ]

  @Test("is usable in every view at 40 by 12", arguments: views)
  func lowViews(view: View) throws {
    let server = try server(view.command, columns: 40, rows: 12)
    try server.look("screen") { $0.contains("───") }
    for keys in view.keys {
      try server.run("send-keys", "-l", keys)
      try server.settle()
    }
    try server.look("\(view.sights)") { screen in view.sights.allSatisfy(screen.contains) }
    let lines = try server.screen().split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 13 && lines.allSatisfy { $0.count <= 40 })
    // A line too many would have pushed the head out; what can be done stands at the foot.
    #expect(lines[0].contains(/\S/) && lines[10...11].contains { $0.contains(/\S/) }, "\(lines)")
  }

  @Test("shows all of a card's keys at 40 by 12, and says when it has no room")
  func small() throws {
    let server = try server("review")
    try server.look("first card") { $0.contains(Fixture.firstQuestion) }
    try server.run("send-keys", "-l", " ")
    try server.run("resize-window", "-x", "40", "-y", "12")
    try server.look("four grades") { screen in
      ["1 Again", "2 Hard", "3 Good", "4 Easy"].allSatisfy(screen.contains)
    }
    try server.run("resize-window", "-x", "20", "-y", "5")
    try server.look("reason") { $0.contains("(need 40x12)") }
    try server.run("resize-window", "-x", "200", "-y", "60")
    try server.look("wide screen") { screen in
      screen.contains("4 Easy")
        && screen.split(separator: "\n").allSatisfy { $0.drop { $0 == " " }.count <= 80 }
    }
  }
}
