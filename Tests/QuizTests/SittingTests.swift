import Recall
import Testing

@testable import Quiz

@Suite("A sitting, and how it asks")
struct SittingTests {
  static func sitting(
    _ desk: TestDesk, _ mode: AskMode = .flip, budget: Int? = nil
  ) throws -> Sitting {
    try Sitting(at: desk.desk, plan: Sitting.Plan(mode: mode, budget: budget))
  }

  @Test(
    "A typed answer is judged, proposes a grade, and is logged with it",
    arguments: [
      ("open sea", Verdict.exact, Grade.good), ("opn sea", .close, .hard),
      ("desert", .wrong, .again),
      ("", .wrong, .again),
    ])
  func typed(text: String, verdict: Verdict, grade: Grade) throws {
    let desk = TestDesk(TestDesk.table())
    var sitting = try Self.sitting(desk, .type)
    #expect(sitting.shown?.way == .type)
    try sitting.answer(text)
    guard case .typed(let judgement) = sitting.attempt else {
      Issue.record("nothing was judged")
      return
    }
    #expect(judgement.verdict == verdict)
    #expect(sitting.isRevealed)
    try sitting.accept()
    #expect(desk.log.map(\.grade) == [grade])
    #expect(desk.log.map(\.proposed) == [grade])
    #expect(desk.log.map(\.mode) == [.type])
  }

  @Test(
    "A card that cannot be asked in the chosen way is flipped, and says why",
    arguments: [(AskMode.type, true), (.choice, true), (.auto, false), (.flip, false)])
  func refused(mode: AskMode, isSaid: Bool) throws {
    let card = Card(
      kind: .basic, prompt: "rule?", answer: String(repeating: "long ", count: 20))
    let sitting = try Self.sitting(TestDesk([card]), mode)
    #expect(sitting.shown?.way == .flip)
    #expect(sitting.shown?.refused == (isSaid ? mode : nil))
    #expect((Wording.refusal(of: sitting.shown?.refused) != nil) == isSaid)
  }

  @Test("The learner's own grade counts, and the proposal is logged beside it")
  func overridden() throws {
    let desk = TestDesk(TestDesk.table())
    var sitting = try Self.sitting(desk, .type)
    try sitting.answer("desert")
    try sitting.grade(.good)
    #expect(desk.log.map(\.grade) == [.good])
    #expect(desk.log.map(\.proposed) == [.again])
  }

  @Test("A slip that gives the answer of another card is wrong, and says whose it is")
  func collision() throws {
    let cards = ["crab", "crabs"].enumerated().map { place, answer in
      Card(kind: .basic, prompt: "q\(place)", answer: answer)
    }
    var sitting = try Self.sitting(TestDesk(cards), .type)
    try sitting.answer("crabs")
    guard case .typed(let judgement) = sitting.attempt else {
      Issue.record("nothing was judged")
      return
    }
    #expect(judgement.verdict == .wrong && judgement.collision == "crabs")
  }

  @Test("Long answers, code and formulas are never demanded in typing")
  func notTyped() throws {
    let answers = [String(repeating: "long ", count: 13), "a^2 + b^2 = c^2", "\\frac{1}{2}"]
    for answer in answers {
      let desk = TestDesk([Card(kind: .basic, prompt: "q", answer: answer)])
      #expect(try Self.sitting(desk, .type).shown?.way == .flip, "\(answer)")
      #expect(try Self.sitting(desk, .auto).shown?.way == .flip, "\(answer)")
    }
    let code = TestDesk([Card(kind: .basic, prompt: "q", answer: "git add", isLiteral: true)])
    #expect(try Self.sitting(code, .type).shown?.way == .flip)
    let sharp = TestDesk([Card(kind: .basic, prompt: "q", answer: "C++")])
    #expect(try Self.sitting(sharp, .type).shown?.way == .type)
  }

  @Test("Three answers are offered, one right, in the order that card and day decide")
  func choices() throws {
    let desk = TestDesk(TestDesk.table())
    var sitting = try Self.sitting(desk, .choice)
    let choices = try #require(sitting.shown?.choices)
    #expect(choices.options.count == 3 && Set(choices.options).count == 3)
    #expect(choices.options[choices.right] == "open sea")
    #expect(try Self.sitting(desk, .choice).shown?.choices == choices)
    sitting.choose(choices.right)
    #expect(sitting.attempt == .chosen(choices.right, isRight: true))
    try sitting.accept()
    #expect(desk.log.map(\.grade) == [.good] && desk.log.map(\.mode) == [.choice])
  }

  @Test("A card that was edited after a choice comes back with it, and the new answer is right")
  func editedChoice() throws {
    let desk = TestDesk(TestDesk.table())
    desk.editor = { card in
      var card = card
      card.answer += " and bays"
      return card
    }
    var sitting = try Self.sitting(desk, .choice)
    let before = try #require(sitting.shown?.choices)
    sitting.choose(before.right)
    try sitting.edit()
    let after = try #require(sitting.shown?.choices)
    #expect(sitting.isRevealed && sitting.shown?.way == .choice)
    #expect(after.right == before.right && after.options[after.right] == "open sea and bays")
    #expect(sitting.attempt == .chosen(before.right, isRight: true))
    try sitting.accept()
    #expect(desk.log.map(\.grade) == [.good] && desk.log.map(\.mode) == [.choice])
  }

  @Test("A choice that the edited card calls right is right, and one that it does not stays wrong")
  func choiceMadeRight() throws {
    let desk = TestDesk(TestDesk.table())
    var sitting = try Self.sitting(desk, .choice)
    let choices = try #require(sitting.shown?.choices)
    let wrong = (choices.right + 1) % 3
    sitting.choose(wrong)
    desk.editor = { card in
      var card = card
      card.prompt += " Really?"
      return card
    }
    try sitting.edit()
    #expect(sitting.attempt == .chosen(wrong, isRight: false))
    desk.editor = { card in
      var card = card
      card.answer = choices.options[wrong]
      return card
    }
    try sitting.edit()
    #expect(sitting.attempt == .chosen(wrong, isRight: true))
    #expect(sitting.shown?.choices?.options == choices.options)
  }

  @Test("A typed answer is judged anew by the edited card")
  func editedTyped() throws {
    let desk = TestDesk(TestDesk.table())
    var sitting = try Self.sitting(desk, .type)
    try sitting.answer("ocean")
    #expect(sitting.attempt?.proposed == .again)
    desk.editor = { card in
      var card = card
      card.accept = ["ocean"]
      return card
    }
    try sitting.edit()
    #expect(sitting.isRevealed && sitting.shown?.way == .type)
    #expect(sitting.attempt?.proposed == .good)
  }

  @Test("The time of a sitting is that of its cards, without what passes at its end")
  func elapsed() throws {
    let desk = TestDesk(TestDesk.cards(1))
    var sitting = try Self.sitting(desk)
    desk.milliseconds = 4000
    #expect(sitting.elapsed == 4000)
    sitting.reveal()
    try sitting.grade(.good)
    desk.milliseconds = 600_000
    #expect(sitting.elapsed == 4000)
    #expect(try Summary(of: sitting).time == 4000)
    try sitting.lookAhead()
    #expect(sitting.shown != nil)
    desk.milliseconds = 603_000
    #expect(sitting.elapsed == 7000)
  }

  @Test("A wrong choice proposes Again; without wrong answers the card is flipped")
  func wrongChoice() throws {
    let desk = TestDesk(TestDesk.table())
    var sitting = try Self.sitting(desk, .choice)
    let choices = try #require(sitting.shown?.choices)
    sitting.choose((choices.right + 1) % 3)
    #expect(sitting.attempt?.proposed == .again)
    #expect(try Self.sitting(TestDesk(TestDesk.table(2)), .choice).shown?.way == .flip)
  }

  @Test("Auto offers new cards as a choice, and lets short answers be typed")
  func auto() throws {
    #expect(try Self.sitting(TestDesk(TestDesk.table()), .auto).shown?.way == .choice)
    #expect(try Self.sitting(TestDesk(TestDesk.table(2)), .auto).shown?.way == .type)
  }

  @Test("The way of asking changes with a key, for this card and those to come")
  func changes() throws {
    var sitting = try Self.sitting(TestDesk(TestDesk.table()))
    try sitting.changeMode()
    #expect(sitting.shown?.way == .type)
    try sitting.changeMode()
    #expect(sitting.shown?.way == .choice)
    try sitting.skip()
    #expect(sitting.shown?.way == .choice)
    try sitting.changeMode()
    #expect(sitting.shown?.way == .flip)
  }

  @Test("A way in which the card cannot be asked is passed over, and what is said of it is so")
  func changesPast() throws {
    // Two cards that have no wrong answers.
    var sitting = try Self.sitting(TestDesk(TestDesk.table(1)), .type)
    try sitting.changeMode()
    #expect(sitting.shown?.way == .flip && sitting.shown?.refused == nil)
    #expect(sitting.note == Wording.mode(.flip))
    try sitting.skip()
    #expect(sitting.shown?.way == .flip)
    try sitting.changeMode()
    #expect(sitting.shown?.way == .type)
  }

  @Test("Where a card can be asked in one way only, that is said, and the way stays chosen")
  func onlyWay() throws {
    let long = Card(
      kind: .basic, prompt: "Why?", answer: String(repeating: "because it is so, ", count: 9))
    var sitting = try Self.sitting(TestDesk([long] + TestDesk.cards(1)), .type)
    #expect(sitting.shown?.way == .flip)
    try sitting.changeMode()
    #expect(sitting.note == Wording.onlyWay && sitting.shown?.refused == .type)
    try sitting.skip()
    #expect(sitting.shown?.way == .type)
  }

  @Test("Undo of a flag or an edit of the card that is shown leaves its answer as it stands")
  func undoBesideTheAnswer() throws {
    let desk = TestDesk(TestDesk.cards(2))
    desk.editor = { card in
      var card = card
      card.answer = "Another answer"
      return card
    }
    var sitting = try Self.sitting(desk, .type)
    try sitting.flag()
    try sitting.answer("Answer 1")
    let turn = sitting.turn
    try sitting.edit()
    #expect(sitting.attempt?.proposed == .again)
    try sitting.undo()
    #expect(sitting.isRevealed && sitting.turn == turn && sitting.attempt?.proposed == .good)
    try sitting.undo()
    #expect(sitting.isRevealed && sitting.turn == turn)
    #expect(sitting.shown?.card.standing.isFlagged == false)
    try sitting.undo()
    #expect(sitting.note == Undoing.nothing)
  }
}
