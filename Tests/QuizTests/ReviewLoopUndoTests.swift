import Recall
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

  @Test("Undo takes back a skip before the grade before it, and says so")
  func undoOfSkip() throws {
    let desk = TestDesk(TestDesk.cards(3))
    let skip = try ReviewLoopTests.run(desk, " 3suq")
    let screen = try #require(skip.screens.last)
    #expect(screen.contains("2/3") && screen.contains("  Bird 2 — habitat?"))
    #expect(screen.contains("Taken back: skipping Bird 2 — habitat?"))
    #expect(desk.log.map(\.grade) == [.good])
    let grade = try ReviewLoopTests.run(TestDesk(TestDesk.cards(3)), " 3suuq").screens.last
    #expect(grade?.contains("Taken back: Good for Bird 1 — habitat?") == true)
  }
}
