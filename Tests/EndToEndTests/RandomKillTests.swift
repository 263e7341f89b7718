import Foundation
import Testing

@Suite("Killed at any moment, a session")
struct RandomKillTests {
  /// How often; `ONTAP_KILLS=1000` makes a long run of it.
  static let kills =
    ProcessInfo.processInfo.environment["ONTAP_KILLS"].flatMap { Int($0) } ?? 100

  @Test("leaves a whole library behind that holds every grade it showed as given")
  func kill() throws {
    let home = try Home.withIslands(60)
    var logged = 0
    for number in 0..<Self.kills {
      home.now = Home.moment(try CivilDay("2026-03-02").adding(number).text)
      let player = try home.play("review")
      var shown = 0
      for _ in 0..<Int.random(in: 0...2) {
        try player.grade(Self.key())
        shown += 1
        try player.seeCard(shown + 1)
      }
      try player.grade(Self.key())
      usleep(.random(in: 0...30_000))
      player.send(SIGKILL)
      #expect(player.end() == .signal(SIGKILL))
      if !player.screen.isUpdating, player.screen.cardNumber == shown + 2 {
        shown += 1
      }
      let count = try home.reviewCount()
      #expect(count >= logged + shown && count <= logged + shown + 1, "kill \(number)")
      logged = count
      #expect(try home.run("doctor").ending == .exit(0), "kill \(number)")
      try home.expectIntegrity()
    }
    #expect(logged >= Self.kills / 2)
  }

  /// Mostly Again, so that there is something to ask on every day of a long run.
  private static func key() -> String { ["1", "1", "2", "3"].randomElement() ?? "1" }
}

extension Player {
  fileprivate func grade(_ key: String) throws {
    try see("Space answer")
    type(" ")
    try see("1 Again")
    type(key)
  }
}

extension Home {
  /// Asks another program whether the database is whole; without that program nothing is asked.
  func expectIntegrity() throws {
    guard let sqlite = Ontap.tool("sqlite3") else { return }
    let outcome = try start(sqlite, [database, "PRAGMA integrity_check"]).finish()
    #expect(outcome.output == "ok\n")
  }
}
