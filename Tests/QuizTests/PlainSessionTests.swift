import Quiz
import Recall
import Testing

@Suite("The plain review")
struct PlainSessionTests {
  static func run(
    _ desk: TestDesk, _ input: [String], mode: AskMode = .flip, hasFullScale: Bool = false
  ) throws -> [String] {
    var lines = input[...]
    var output: [String] = []
    var session = PlainSession(
      try Sitting(at: desk.desk, plan: Sitting.Plan(mode: mode)), hasFullScale: hasFullScale,
      read: { lines.popFirst() },
      write: { output.append($0) })
    try session.run()
    return output
  }

  @Test("A whole session reads as sentences in order")
  func transcript() throws {
    let output = try Self.run(TestDesk(TestDesk.cards(2)), ["", "3", "", "g"])
    #expect(
      output == [
        "2 cards to review: 0 due, 2 new.", "? lists the commands.", "",
        "Card 1 of 2, new. Deck: Vögel.", "Section: Sea birds",
        "Question: Bird 1 — habitat?", "Press Enter to see the answer.", "Answer: Answer 1",
        "Grade 1 again (1 d), 2 hard (1 d), 3 good (1 d), 4 easy (1 d), then Enter.",
        "Good: next in 1 d.", "",
        "Card 2 of 2, new. Deck: Vögel.", "Section: Sea birds",
        "Question: Bird 2 — habitat?", "Press Enter to see the answer.", "Answer: Answer 2",
        "Grade 1 again (1 d), 2 hard (1 d), 3 good (1 d), 4 easy (1 d), then Enter.",
        "Good: next in 1 d.", "",
        "n asks ten more new cards, l looks ahead, u undoes; an empty line ends.",
        "2 reviewed, 2 right, in under a minute. Done for today. Due tomorrow: 2.",
      ])
  }

  @Test(
    "Letters and figures grade alike", arguments: [("1", "a"), ("2", "h"), ("3", "g"), ("4", "e")])
  func letters(figure: String, letter: String) throws {
    let grades = try [figure, letter, letter.uppercased(), " \(figure) "].map { key in
      let desk = TestDesk(TestDesk.cards(1))
      _ = try Self.run(desk, ["", key])
      return desk.log.map(\.grade)
    }
    #expect(Set(grades).count == 1)
    #expect(grades[0].count == 1)
  }

  @Test("On the full scale the figures are the grades from 0 to 5", arguments: Grade.allCases)
  func fullScale(grade: Grade) throws {
    let desk = TestDesk(TestDesk.cards(1))
    let output = try Self.run(desk, ["?", "", "6", "\(grade.rawValue)"], hasFullScale: true)
    #expect(desk.log.map(\.grade) == [grade])
    #expect(output.contains { $0.hasPrefix("Grade 0 blackout (1 d), 1 wrong (1 d), 2 again") })
    #expect(output.contains { $0.contains("Then 0 is blackout") })
  }

  @Test(
    "Anything else is answered with one hint and graded nothing",
    arguments: ["5", "yes", "33", "-"])
  func hint(line: String) throws {
    for input in [[line], ["", line], ["", ""]] {
      let desk = TestDesk(TestDesk.cards(1))
      let before = try Self.run(TestDesk(TestDesk.cards(1)), Array(input.dropLast()))
      let output = try Self.run(desk, input)
      #expect(desk.log.isEmpty)
      #expect(output.count == before.count + 1)
    }
  }

  /// A desk whose editor makes "Lutetia" of every answer and asks otherwise.
  private static func edited() -> TestDesk {
    let desk = TestDesk(TestDesk.cards(1))
    desk.editor = { card in
      var card = card
      card.prompt = "Which town?"
      card.answer = "Lutetia"
      return card
    }
    return desk
  }

  @Test("A card that was edited is told anew before it is graded")
  func editedAfterAnswer() throws {
    let desk = Self.edited()
    let output = try Self.run(desk, ["Answer 1", "/edit", "", "q"], mode: .type)
    let place = try #require(output.firstIndex(of: "Changed; its progress stays."))
    #expect(output[place + 1].hasPrefix("Wrong. You typed: Answer 1"))
    let grades = try #require(output.lastIndex { $0.hasSuffix("an empty line takes again.") })
    #expect(grades > place && desk.log.map(\.grade) == [.again])
  }

  @Test("A card that was edited before its answer was shown is asked anew")
  func editedBeforeAnswer() throws {
    let output = try Self.run(Self.edited(), ["/edit", "/u", "q"], mode: .type)
    let place = try #require(output.firstIndex(of: "Question: Which town?"))
    #expect(output[..<place].contains("Changed; its progress stays."))
    #expect(output[place...].contains("Question: Bird 1 — habitat?"))
  }

  @Test("Another way of asking is no matter once the answer is shown")
  func modeAfterAnswer() throws {
    let desk = TestDesk(TestDesk.cards(1))
    let output = try Self.run(desk, ["Answer 1", "/mode", "", "q"], mode: .type)
    #expect(output.count { $0.hasPrefix("Type the answer") } == 1)
    #expect(output.count { $0.hasSuffix("an empty line takes good.") } == 2)
    #expect(desk.log.map(\.grade) == [.good])
  }

  @Test("At the end commands may keep their slash", arguments: ["u", "/u"])
  func slashAtEnd(line: String) throws {
    let desk = TestDesk(TestDesk.cards(1))
    let output = try Self.run(desk, ["Answer 1", "3", line], mode: .type)
    #expect(desk.log.isEmpty && output.contains { $0.hasPrefix("Taken back") })
    #expect(try Self.run(desk, ["x", "3", "?", ""], mode: .type).contains { $0.hasPrefix("bury") })
  }

  @Test("A grade before the answer is shown grades nothing")
  func early() throws {
    let desk = TestDesk(TestDesk.cards(1))
    let output = try Self.run(desk, ["3"])
    #expect(desk.log.isEmpty)
    #expect(output.contains("Show the answer first, then grade."))
  }

  @Test("Quitting and the end of the input say what was saved")
  func endings() throws {
    let quit = try Self.run(TestDesk(TestDesk.cards(3)), ["", "3", "q"])
    #expect(quit.last == "Ended: 1 graded, 2 left today.")
    let ended = try Self.run(TestDesk(TestDesk.cards(3)), ["", "1", ""])
    #expect(ended.last == "Input ended: 1 graded, 3 left today.")
  }

  @Test("An input that ended at once is one sentence")
  func endsAtOnce() throws {
    var output: [String] = []
    var session = PlainSession(
      try Sitting(at: TestDesk(TestDesk.cards(4)).desk), read: { nil }, write: { output.append($0) }
    )
    session.endAtOnce()
    #expect(output == ["Input ended: 0 graded, 4 left today."])
  }

  @Test("Undo, skip and help work as on the full screen")
  func others() throws {
    let desk = TestDesk(TestDesk.cards(3))
    let output = try Self.run(desk, ["", "3", "u", "s", "?", "", "3", "q"])
    #expect(output.contains("Taken back: Good for Bird 1 — habitat?"))
    #expect(output.contains("Skipped: it comes at the end."))
    #expect(output.contains { $0.hasPrefix("An empty line shows the answer.") })
    #expect(desk.log.count == 1)
  }

  @Test(
    "Where answers are typed a slash makes a word a command; all other lines are answers",
    arguments: [
      ("/usr", "/usr"), ("/", "/"), ("//", "//"), ("//u", "/u"), ("///u", "//u"), ("//Q", "/Q"),
      ("//usr", "//usr"), ("u", "u"), ("q", "q"), ("/u turn", "/u turn"),
    ])
  func typedSlash(line: String, answer: String) throws {
    let cards = [Card(kind: .basic, prompt: "Which?", answer: answer)]
    let output = try Self.run(TestDesk(cards), [line, "", "q"], mode: .type)
    #expect(output.contains("Exact."), "\(output)")
  }

  @Test("A command with its slash is obeyed where answers are typed", arguments: ["/q", "/Q "])
  func commandInTyping(line: String) throws {
    let output = try Self.run(TestDesk(TestDesk.cards(1)), ["/?", line], mode: .type)
    #expect(output.contains { $0.contains("//u is the answer /u") })
    #expect(output.last == "Ended: 0 graded, 1 left today.")
  }

  @Test("No control character of a card is printed")
  func hostile() throws {
    let evil = "\u{1B}[2J\u{9B}\u{202E}\r\u{08}x"
    let card = Card(kind: .basic, prompt: evil, answer: evil, accept: [evil], context: [evil])
    for line in try Self.run(TestDesk([card]), ["", "1"]) {
      for scalar in line.unicodeScalars {
        #expect(scalar == "\n" || scalar.value >= 0x20 && !(0x7f...0x9f).contains(scalar.value))
      }
    }
  }
}
