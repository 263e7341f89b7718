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

  private func server(_ command: String) throws -> Server {
    let home = try Home.withLessons()
    home.variables["PS1"] = "ready> "
    let server = try Server(home)
    try server.run("new-session", "-d", "-x", "80", "-y", "24", "env PS1='ready> ' sh")
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
      ("―", 1), ("กำลัง", 4), ("🇻🇳", 2), ("👨‍👩‍👧", 2), ("đường phố", 9),
    ] {
      try server.run("send-keys", "C-u")
      try server.run("send-keys", "-l", text)
      try server.look("cursor after '\(text)' in column \(columns)") { _ in
        let place = try server.run("display-message", "-p", "-t", "0", "#{cursor_x}")
        return place == "\(columns + 4)\n"
      }
    }
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
