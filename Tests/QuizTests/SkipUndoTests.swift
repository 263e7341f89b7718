import Recall
import TestKit
import Testing

@testable import Quiz

@Suite("Undo of what no line of the log says")
struct SkipUndoTests {
  /// What a learner may do with a card; each is one thing to take back.
  private static let deeds: [@Sendable (inout Sitting, Grade) throws -> Void] = [
    { sitting, _ in try sitting.skip() },
    { sitting, _ in try sitting.skip() },
    { sitting, grade in
      sitting.reveal()
      try sitting.grade(grade)
    },
    { sitting, _ in try sitting.bury(withSiblings: false) },
    { sitting, _ in try sitting.suspend() },
    { sitting, _ in try sitting.flag() },
  ]

  @Test("Each undo asks the card of the newest deed, be it a skip or a line", arguments: 1...40)
  func interleaved(seed: Int) throws {
    var random = SplitMix(seed: seed)
    let desk = TestDesk(TestDesk.cards(8))
    var sitting = try SittingTests.sitting(desk)
    let queue = sitting.session.queue
    var asked: [CardID] = []
    func takeBack() throws {
      let card = asked.removeLast()
      try sitting.undo()
      #expect(sitting.shown?.entry.id == card)
      #expect(sitting.note?.description.hasPrefix("Taken back: ") == true)
    }
    for _ in 0..<Int.random(in: 1...30, using: &random) {
      if !asked.isEmpty, Int.random(in: 0..<4, using: &random) == 0 {
        try takeBack()
      } else if let shown = sitting.shown {
        asked.append(shown.entry.id)
        let grade = Grade.allCases.randomElement(using: &random) ?? .good
        try Self.deeds.randomElement(using: &random)?(&sitting, grade)
      }
    }
    while !asked.isEmpty { try takeBack() }
    #expect(sitting.session.queue == queue)
    #expect(desk.standing.isEmpty && sitting.given.isEmpty)
    try sitting.undo()
    #expect(sitting.note == Undoing.nothing)
  }

  @Test("The card of a skip is asked again though the time is over")
  func timeOver() throws {
    let desk = TestDesk(TestDesk.cards(3))
    var sitting = try SittingTests.sitting(desk, budget: 1000)
    desk.milliseconds = 2000
    try sitting.skip()
    #expect(sitting.isTimeUp)
    try sitting.undo()
    #expect(sitting.shown?.entry.card.prompt == "Bird 1 — habitat?")
  }

  @Test("Undo of a skip leaves a look ahead that was begun after it")
  func lookAhead() throws {
    let desk = TestDesk(TestDesk.cards(3))
    var sitting = try SittingTests.sitting(desk, budget: 1000)
    desk.milliseconds = 2000
    try sitting.skip()
    try sitting.lookAhead()
    #expect(sitting.shown?.reason == .cram)
    try sitting.undo()
    #expect(sitting.shown?.reason == .new)
    #expect(sitting.shown?.entry.card.prompt == "Bird 1 — habitat?")
  }

  @Test("A skip of a card that waits no longer is passed over")
  func gone() throws {
    let desk = TestDesk(TestDesk.cards(2))
    var sitting = try SittingTests.sitting(desk)
    sitting.reveal()
    try sitting.grade(.good)
    try sitting.skip()
    // Another program put the card aside meanwhile.
    _ = try desk.desk.act(.suspend, #require(sitting.shown?.entry.id), nil)
    try sitting.undo()
    #expect(sitting.note?.description == "Taken back: Good for Bird 1 — habitat?")
  }

  @Test("A plain session takes back a skip as the full screen does")
  func plain() throws {
    let output = try PlainSessionTests.run(TestDesk(TestDesk.cards(2)), ["s", "u", "q"])
    #expect(output.contains("Taken back: skipping Bird 1 — habitat?"))
    #expect(output.filter { $0 == "Question: Bird 1 — habitat?" }.count == 2)
  }
}
