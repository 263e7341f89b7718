import Recall
import Testing

@testable import Quiz

@Suite("What a sitting does, and takes back")
struct SittingActsTests {
  struct Deed: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var kind: Act.Kind
    var doIt: @Sendable (inout Sitting) throws -> Void
  }

  static let deeds: [Deed] = [
    Deed(testDescription: "bury", kind: .bury) { try $0.bury(withSiblings: false) },
    Deed(testDescription: "bury siblings", kind: .burySiblings) { try $0.bury(withSiblings: true) },
    Deed(testDescription: "suspend", kind: .suspend) { try $0.suspend() },
    Deed(testDescription: "flag", kind: .flag) { try $0.flag() },
    Deed(testDescription: "mark", kind: .mark) { try $0.mark() },
  ]

  @Test("Every act is one line of the log, and undo takes it back", arguments: deeds)
  func acts(deed: Deed) throws {
    let desk = TestDesk(TestDesk.cards(3))
    var sitting = try SittingTests.sitting(desk)
    let queue = sitting.session.queue
    let first = try #require(sitting.shown?.entry.id)
    try deed.doIt(&sitting)
    #expect(desk.acts.map(\.kind) == [deed.kind])
    #expect(desk.acts.map(\.card) == [first])
    try sitting.undo()
    #expect(desk.acts == [])
    #expect(sitting.session.queue == queue)
    #expect(sitting.shown?.entry.id == first)
    #expect(sitting.note?.description.hasPrefix("Taken back: ") == true)
  }

  @Test("What is put aside is not asked, today or until resumed")
  func putAside() throws {
    let desk = TestDesk(TestDesk.cards(3))
    var sitting = try SittingTests.sitting(desk)
    try sitting.suspend()
    try sitting.bury(withSiblings: false)
    #expect(sitting.session.queue.count == 1)
    #expect(try SittingTests.sitting(desk).session.queue.count == 1)
  }

  @Test(
    "Burying siblings leaves none of the fact for today; burying the card alone leaves the other")
  func siblings() throws {
    let cards = [
      Card(kind: .forward, prompt: "a — b?", answer: "c", key: "a", attribute: "b", line: 1),
      Card(
        kind: .reverse, direction: .reverse, prompt: "b: c — ?", answer: "a", key: "a",
        attribute: "b", line: 1),
    ]
    var one = try SittingTests.sitting(TestDesk(cards))
    try one.bury(withSiblings: false)
    #expect(one.shown?.entry.card.direction == .reverse)
    var both = try SittingTests.sitting(TestDesk(cards))
    try both.bury(withSiblings: true)
    #expect(both.shown == nil)
  }

  @Test("An edited card comes back with its new text and its old progress")
  func edit() throws {
    let desk = TestDesk(TestDesk.cards(2))
    desk.editor = { card in
      var card = card
      card.answer = "somewhere else"
      return card
    }
    var sitting = try SittingTests.sitting(desk)
    let id = sitting.shown?.entry.id
    try sitting.edit()
    #expect(sitting.shown?.entry.id == id)
    #expect(sitting.shown?.entry.card.answer == "somewhere else")
    #expect(desk.acts.map(\.kind) == [.edit])
    desk.editor = { _ in nil }
    try sitting.edit()
    #expect(desk.acts.count == 1)
  }

  @Test("Undo goes on with the lines of the session before, and says when nothing is left")
  func earlier() throws {
    let desk = TestDesk(TestDesk.cards(3))
    var before = try SittingTests.sitting(desk)
    before.reveal()
    try before.grade(.good)
    try before.flag()
    desk.beginSitting()
    var sitting = try SittingTests.sitting(desk)
    sitting.reveal()
    try sitting.grade(.easy)
    for _ in 0..<3 { try sitting.undo() }
    #expect(desk.standing == [])
    #expect(sitting.shown?.entry.card.prompt == "Bird 1 — habitat?")
    try sitting.undo()
    #expect(sitting.note?.description == "There is nothing left to undo.")
  }

  @Test("Undo brings back the card of the act, whichever is shown")
  func bringsBack() throws {
    var sitting = try SittingTests.sitting(TestDesk(TestDesk.cards(3)))
    let first = sitting.shown?.entry.id
    try sitting.flag()
    try sitting.skip()
    try sitting.undo()
    #expect(sitting.shown?.entry.id == first)
  }

  @Test("An edit that cannot be taken back yet stands, says why, and is taken back later")
  func failed() throws {
    let desk = TestDesk(TestDesk.cards(3))
    var stubborn = desk.desk
    let undo = stubborn.undo
    stubborn.undo = { line in
      guard !desk.isOvertaken else { return .failed(Sentence("the file may not be written")) }
      // Of the sitting's own lines only: no line is older.
      return try line.flatMap(undo)
    }
    var sitting = try Sitting(at: stubborn, plan: Sitting.Plan())
    try sitting.flag()
    desk.isOvertaken = true
    try sitting.undo()
    #expect(sitting.note?.description == "the file may not be written")
    #expect(desk.acts.count == 1)
    desk.isOvertaken = false
    try sitting.undo()
    #expect(desk.acts == [])
  }
}
