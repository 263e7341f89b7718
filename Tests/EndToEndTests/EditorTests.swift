import Foundation
import Testing

@Suite("The learner's editor, opened with e")
struct EditorTests {
  private func session(_ script: String, isRevealed: Bool = false) throws -> (Home, Player) {
    let home = try Home.withLessons()
    try home.write("#!/bin/sh\n" + script, to: "editor")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: home.path("editor"))
    home.variables["EDITOR"] = home.path("editor")
    home.variables["VISUAL"] = .some(nil)
    let player = try home.play("review", "Rivers")
    try player.seeCard(1)
    if isRevealed {
      player.type(" ")
      try player.see("3 Good")
    }
    return (home, player)
  }

  private func leave(_ player: Player) throws {
    player.type("q")
    #expect(player.end() == .exit(0))
    #expect(try player.settings() == Player.newSettings())
    #expect(!player.screen.isAlternate && player.screen.isCursorShown)
  }

  @Test(
    "has the terminal to itself, and the card comes back as it was left", arguments: [false, true])
  func edits(isRevealed: Bool) throws {
    let (home, player) = try session(
      """
      stty -a | grep -q ' icanon' && stty -a | grep -q ' echo ' && echo COOKED
      read answer
      sed -i 's/through Cologne/past Cologne/' "$2"
      """, isRevealed: isRevealed)
    player.type("e")
    try player.look("editor on the usual page") {
      !$0.isAlternate && $0.page.text.contains("COOKED")
    }
    #expect(player.screen.isCursorShown)
    player.type("typed to the editor\r")
    try player.see("past Cologne?")
    #expect(player.screen.isAlternate)
    #expect(player.screen.page.text.contains("Changed; its progress stays."))
    #expect(player.screen.page.text.contains("3 Good") == isRevealed)
    player.type("u")
    try player.see("through Cologne?")
    try leave(player)
    #expect(try home.text(of: "lessons/rivers.md") == Fixture.rivers)
  }

  @Test("takes its own Ctrl-C, which does not end the session")
  func interrupt() throws {
    let (_, player) = try session("echo EDITING\nexec sleep 20\n")
    player.type("e")
    try player.look("editor") { !$0.isAlternate && $0.page.text.contains("EDITING") }
    player.type("\u{3}")
    try player.see("The editor '")
    try player.see("Cologne?")
    #expect(player.screen.isAlternate)
    player.type(" ")
    try player.see("the Rhine")
    try leave(player)
  }

  @Test("can leave the terminal in a mess, which does not last")
  func mess() throws {
    let (_, player) = try session("stty raw -echo\nprintf '\\033[?1049h\\033[31m\\033[?25h'\n")
    player.type("e")
    try player.see("Nothing was changed.")
    #expect(player.screen.isAlternate && !player.screen.isCursorShown)
    player.type(" ")
    try player.see("the Rhine")
    try leave(player)
  }

  @Test("that is not there is named")
  func missing() throws {
    let (home, player) = try session("exit 0\n")
    try FileManager.default.removeItem(atPath: home.path("editor"))
    player.type("e")
    try player.see("The editor '")
    #expect(player.screen.isAlternate)
    try leave(player)
  }

  @Test("that takes the card out of its deck leaves the next one")
  func removed() throws {
    let (_, player) = try session("sed -i '/Cologne/,+1d' \"$2\"\n")
    player.type("e")
    try player.see("Lisbon?")
    try player.see("no longer in its deck")
    try leave(player)
  }
}
