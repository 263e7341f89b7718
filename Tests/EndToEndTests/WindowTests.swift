import Testing

@Suite("When the window changes, a session")
struct WindowTests {
  @Test("goes on with the same card and stays inside the edges")
  func resize() throws {
    let home = try Home.withLessons()
    let player = try home.play("review")
    try player.seeCard(1)
    player.type(" ")
    try player.see(Fixture.firstAnswer)
    for (rows, columns) in [(12, 40), (60, 200), (12, 40), (24, 80)] {
      player.resize(rows: rows, columns: columns)
      try player.look("frame of \(rows) rows") { screen in
        screen.page.rows.count == rows && screen.page.rows.allSatisfy { $0.count <= columns }
          && screen.page.text.contains(Fixture.firstAnswer)
      }
      for part in ["1/15", Fixture.firstQuestion, "1 Again", "2 Hard", "3 Good", "4 Easy"] {
        #expect(player.screen.page.text.contains(part), "\(rows)x\(columns)")
      }
    }
    player.type("3")
    try player.seeCard(2)
    player.type("q")
    #expect(player.end() == .exit(0))
    #expect(try home.grades() == [4])
  }

  @Test("says when it is too small, and recovers")
  func tooSmall() throws {
    let home = try Home.withLessons()
    let player = try home.play("review")
    try player.seeCard(1)
    player.resize(rows: 5, columns: 20)
    try player.see("terminal too small")
    #expect(player.screen.page.rows.allSatisfy { $0.count <= 20 })
    #expect(player.screen.page.text.contains("(need 40x12)"))
    player.resize(rows: 24, columns: 80)
    try player.see(Fixture.firstQuestion)
    #expect(!player.screen.page.text.contains("too small"))
    player.type(" 3")
    try player.seeCard(2)
    player.type("q")
    #expect(player.end() == .exit(0))
    #expect(try home.reviewCount() == 1)
  }

  @Test("starts in any size", arguments: [(12, 40), (5, 20), (1, 1), (60, 200), (0, 0)])
  func start(rows: Int, columns: Int) throws {
    let player = try Home.withLessons().play("review", rows: rows, columns: columns)
    let isSmall = (1..<12).contains(rows)
    if isSmall { try player.see("t") } else { try player.seeCard(1) }
    player.type("q")
    #expect(player.end() == .exit(0))
    #expect(player.output.contains("15 cards left"))
  }
}
