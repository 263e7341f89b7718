import Foundation
import Testing

@Suite("Stopped in a shell, a session", .enabled(if: Ontap.tool("bash") != nil, "bash is missing"))
struct StopTests {
  @Test("gives the shell its terminal, and fg brings back the card with the half-typed answer")
  func stop() throws {
    let home = try Home.withLessons()
    home.variables["PS1"] = "ready> "
    let bash = try #require(Ontap.tool("bash"))
    let player = try Player(bash, ["--norc", "--noprofile", "-i"], in: home)
    try player.see("ready>")
    player.type("\"$ONTAP\" review --mode type\r")
    try player.seeCard(1)
    player.type("18")
    try player.see("› 18")
    for round in 1...3 {
      player.type("\u{1A}")
      try player.look("prompt of the shell") { screen in
        !screen.isAlternate
          && screen.usual.text.components(separatedBy: "Stopped").count == round + 1
      }
      #expect(player.screen.isCursorShown)
      player.type("echo cooked-$((40 + 2))\r")
      try player.look("echo and output") { $0.usual.text.contains("\ncooked-42") }
      player.type("fg\r")
      try player.look("half-typed answer") { $0.isAlternate && $0.page.text.contains("› 18") }
      #expect(player.screen.page.text.contains(Fixture.firstQuestion))
    }
    player.type("5 cm\r")
    try player.see("Exact")
    player.type("\r")
    try player.seeCard(2)
    player.type("\u{1B}")
    try player.look("end of the session") { !$0.isAlternate }
    player.type("exit\r")
    #expect(player.end() == .exit(0))
    #expect(try home.reviewCount() == 1)
  }

  @Test("that is resumed in the background waits for the terminal and loses nothing")
  func background() throws {
    let home = try Home.withLessons()
    home.variables["PS1"] = "ready> "
    let bash = try #require(Ontap.tool("bash"))
    let player = try Player(bash, ["--norc", "--noprofile", "-i"], in: home)
    try player.see("ready>")
    player.type("\"$ONTAP\" review\r")
    try player.seeCard(1)
    player.type(" 3 ")
    try player.see("3 Good")
    player.type("\u{1A}")
    try player.look("prompt of the shell") { !$0.isAlternate && $0.usual.text.contains("Stopped") }
    player.type("bg; sleep 0.3; echo back-$((40 + 2))\r")
    try player.look("output of the shell") { $0.page.text.contains("\nback-42") }
    #expect(!player.screen.isAlternate)
    player.type("fg\r")
    try player.look("answer") { $0.isAlternate && $0.page.text.contains("3 Good") }
    player.type("3q")
    try player.look("end of the session") { !$0.isAlternate }
    player.type("exit\r")
    #expect(player.end() == .exit(0))
    #expect(try home.reviewCount() == 2)
  }
}
