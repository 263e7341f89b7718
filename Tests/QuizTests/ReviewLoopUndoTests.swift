import Testing

@testable import Quiz

@Suite("Undo and skip on the full screen")
struct ReviewLoopUndoTests {
  @Test("Undo brings the card back as it was, again and again")
  func undo() throws {
    let desk = TestDesk(TestDesk.cards(3))
    let run = try ReviewLoopTests.run(desk, " 3 1uuuq")
    #expect(desk.log.isEmpty)
    #expect(run.screens.last?.contains("There is nothing left to undo") == true)
    #expect(run.screens.last?.contains("Bird 1") == true)
  }

  @Test("A skipped card comes at the end")
  func skip() throws {
    let run = try ReviewLoopTests.run(TestDesk(TestDesk.cards(3)), "s 3 3q")
    #expect(run.screens.last?.contains("Bird 1") == true)
  }

  @Test("Undo after a skip asks the card that was taken back")
  func undoAfterSkip() throws {
    let run = try ReviewLoopTests.run(TestDesk(TestDesk.cards(3)), "s 3uq")
    #expect(run.screens.last?.contains("Taken back: Good for Bird 2") == true)
    #expect(run.screens.last?.contains("  Bird 2 — habitat?") == true)
  }
}
