import Testing

@Suite("A plain session")
struct PlainTests {
  @Test("is one sentence where there is no input")
  func noInput() throws {
    let outcome = try Home.withLessons().run("review")
    #expect(outcome.ending == .exit(0))
    #expect(outcome.output == "Input ended: 0 graded, 15 left today.\n")
    #expect(outcome.errors == "")
  }

  @Test("takes grades from a pipe, and keeps them when the input ends")
  func piped() throws {
    let home = try Home.withLessons()
    let outcome = try home.run("review", input: "\n3\n\n1\n\nh\n\ne\n\n")
    #expect(outcome.ending == .exit(0))
    #expect(outcome.lines.first == "15 cards to review: 0 due, 15 new.")
    #expect(outcome.output.contains("Question: \(Fixture.firstQuestion)\n"))
    #expect(outcome.output.contains("Answer: \(Fixture.firstAnswer)\n"))
    #expect(outcome.lines.last == "Input ended: 4 graded, 13 left today.")
    #expect(try home.grades() == [2, 3, 4, 5])
  }

  @Test("ends as q does, with the grades saved", arguments: ["\n3\nq\n", "\n3\nQ", "\n3\n"])
  func endings(input: String) throws {
    let home = try Home.withLessons()
    let outcome = try home.run("review", input: input)
    #expect(outcome.ending == .exit(0))
    #expect(outcome.lines.last?.hasSuffix(": 1 graded, 14 left today.") == true)
    #expect(try home.reviewCount() == 1)
  }

  @Test("is ended by Ctrl-\\ as any program is, without an account of its threads")
  func quitSignal() throws {
    let home = try Home.withLessons()
    let player = try home.play("review", "--plain")
    try player.see("Press Enter")
    player.type("\u{1C}")
    #expect(player.end() == .signal(3))
    #expect(
      !player.screen.page.text.contains("Thread") && !player.screen.page.text.contains(" at "))
  }

  @Test("answers anything else with a hint", arguments: ["7", "yes", "0", "\u{1B}[A"])
  func hint(line: String) throws {
    let home = try Home.withLessons()
    let outcome = try home.run("review", input: "\(line)\n\n\(line)\nq\n")
    #expect(outcome.ending == .exit(0))
    #expect(outcome.lines.last == "Ended: 0 graded, 15 left today.")
    #expect(!outcome.output.contains("\u{1B}"))
  }

  @Test(
    "is what a terminal gets that can do nothing else",
    arguments: [
      (["--plain"], "xterm-256color"), ([], "dumb"), ([], nil), (["--plain"], "dumb"),
    ] as [([String], String?)])
  func terminal(flags: [String], term: String?) throws {
    let home = try Home.withLessons()
    home.variables["TERM"] = term
    let player = try Player(Ontap.path, ["review"] + flags, in: home)
    try player.see("Press Enter to see the answer.")
    player.type("\n")
    try player.see("Answer: \(Fixture.firstAnswer)")
    player.type("3\n")
    try player.see("Card 2 of 15")
    player.type("q\n")
    #expect(player.end() == .exit(0))
    try #require(!player.output.contains("\u{1B}"))
    #expect(player.output.contains("Ended: 1 graded, 14 left today."))
    #expect(try player.settings() == Player.newSettings())
    #expect(try home.grades() == [4])
  }

  @Test("begins with the day where no command is given, and with sample cards where there are none")
  func today() throws {
    let home = try Home()
    home.variables["TERM"] = "dumb"
    let player = try Player(Ontap.path, [], in: home)
    try player.see("Enter tries three sample cards.")
    player.type("\n")
    try player.see("Press Enter to see the answer.")
    player.type("\n")
    try player.see("Grade")
    player.type("3\nq\n")
    #expect(player.end() == .exit(0))
    #expect(try home.grades() == [4])
    let again = try Player(Ontap.path, [], in: home)
    try again.see("Sample: 0 due, 2 new, 1 of 3 learned.")
    again.type("q\n")
    #expect(again.end() == .exit(0) && !again.output.contains("\u{1B}"))
  }

  @Test("keeps its grades when it is killed", arguments: [1, 5])
  func kill(grades: Int) throws {
    let home = try Home.withLessons()
    let player = try home.play("review", "--plain")
    for number in 1...grades {
      player.type("\n3\n")
      try player.see("Card \(number + 1) of 15")
    }
    player.send(9)
    #expect(player.end() == .signal(9))
    #expect(try home.reviewCount() == grades)
  }
}
