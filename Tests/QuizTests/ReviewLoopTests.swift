import Console
import Recall
import Testing

@testable import Quiz

@Suite("The full-screen review")
struct ReviewLoopTests {
  struct Run {
    var screens: [String]
    var ending: ReviewLoop.Ending
  }

  static func run(
    _ desk: TestDesk, _ keys: String, rows: Int = 24, columns: Int = 80,
    glyphs: Glyphs = .unicode
  ) throws -> Run {
    let script = ScriptedTerminal(size: Size(rows: rows, columns: columns), typing: keys)
    var loop = ReviewLoop(
      try Sitting(at: desk.desk), on: script.terminal, look: ReviewLoop.Look(glyphs: glyphs))
    let ending = try loop.run()
    return Run(screens: script.frames.map(\.text), ending: ending)
  }

  @Test("It opens on the first card, without its answer")
  func opens() throws {
    let run = try Self.run(TestDesk(TestDesk.cards(3)), "q")
    #expect(
      run.screens == [
        """
          1/3  Vögel
          ────────────────────────────────────────────────────────────────────────────

          Sea birds

          Bird 1 — habitat?
















          ────────────────────────────────────────────────────────────────────────────
          Space answer   ? keys   q quit   u undo   s skip   e edit   i info
        """
      ])
  }

  @Test("At 40 by 12 question, answer and all four grades are on the screen")
  func small() throws {
    let run = try Self.run(TestDesk(TestDesk.cards(3)), " q", rows: 12, columns: 40)
    #expect(
      run.screens.last == """
          1/3  Vögel
          ────────────────────────────────────
          Sea birds
          Bird 1 — habitat?

          Answer 1



          ────────────────────────────────────
          1 Again 1 d       2 Hard 1 d
          3 Good 1 d        4 Easy 1 d
        """)
  }

  @Test(
    "No line goes past the edge at any usable size", arguments: [40, 41, 59, 80, 200], [12, 24])
  func edges(columns: Int, rows: Int) throws {
    let long = Card(
      kind: .basic, prompt: String(repeating: "học 日本 ", count: 60),
      answer: String(repeating: "x", count: 500), context: [String(repeating: "mục ", count: 40)])
    let run = try Self.run(TestDesk([long]), " ?xu5q", rows: rows, columns: columns)
    for line in run.screens.flatMap({ $0.split(separator: "\n") }) {
      #expect(String(line).columns <= columns)
    }
  }

  @Test("A tall card shows its answer when it is revealed, and scrolls")
  func scrolls() throws {
    let tall = Card(
      kind: .basic, prompt: "Which?",
      answer: (1...30).map { "line \($0)" }.joined(separator: "\n"))
    let run = try Self.run(TestDesk([tall]), " \u{1B}[B\u{1B}[Aq", rows: 12, columns: 40)
    #expect(run.screens[1].contains("line 1\n"))
    #expect(run.screens[2].contains("line 6\n"))
    #expect(run.screens[1] == run.screens[3])
    #expect(run.screens.allSatisfy { $0.contains("q quit") || $0.contains("4 Easy") })
  }

  @Test(
    "A page shows the last line of the one before, whatever the window", arguments: [12, 24, 60])
  func pages(rows: Int) throws {
    let tall = Card(
      kind: .basic, prompt: "Which?",
      answer: (1...199).map { "line \($0)" }.joined(separator: "\n"))
    let keys = String(repeating: "\u{1B}[6~", count: 40)
    let run = try Self.run(TestDesk([tall]), " \(keys)q", rows: rows, columns: 40)
    func shown(_ screen: String) -> [Int] {
      (1...199).filter { screen.contains("line \($0)\n") }
    }
    let pages = run.screens.dropFirst().map(shown)
    for (page, next) in zip(pages, pages.dropFirst()) where next.last != 199 {
      #expect(next.first == page.last)
    }
    #expect(Set(pages.joined()).count == 199)
  }

  @Test("A tall card stands as it stood when an overlay is closed")
  func scrollAfterOverlay() throws {
    let tall = Card(
      kind: .basic, prompt: "Which?",
      answer: (1...30).map { "line \($0)" }.joined(separator: "\n"))
    let run = try Self.run(
      TestDesk([tall]), " \u{1B}[B\u{1B}[B\u{1B}[B?\u{1B}[Bxixq", rows: 12, columns: 40)
    #expect(run.screens[4].contains("line 8\n"))
    #expect(run.screens[7] == run.screens[4] && run.screens[9] == run.screens[4])
  }

  @Test("A grade is durable before the next frame is drawn")
  func durability() throws {
    let desk = TestDesk(TestDesk.cards(2))
    let script = ScriptedTerminal(typing: " 3 3")
    var framesAtRecord: [Int] = []
    desk.onRecord = { framesAtRecord.append(script.frames.count) }
    var loop = ReviewLoop(try Sitting(at: desk.desk), on: script.terminal)
    _ = try loop.run()
    #expect(framesAtRecord == [2, 4])
    #expect(script.frames[2].text.contains("Good: next in 1 d."))
  }

  @Test("A grade before the answer is shown only hints", arguments: ["1", "2", "3", "4"])
  func gradeTooEarly(key: String) throws {
    let desk = TestDesk(TestDesk.cards(2))
    let run = try Self.run(desk, key + "q")
    #expect(desk.log.isEmpty)
    #expect(run.screens.last?.contains("Show the answer first") == true)
  }

  @Test(
    "An unknown key grades nothing and says where the keys are", arguments: ["z", "5", "0", "\t"])
  func unknownKey(key: String) throws {
    let desk = TestDesk(TestDesk.cards(2))
    let run = try Self.run(desk, " " + key + "q")
    #expect(desk.log.isEmpty)
    #expect(run.screens.last?.contains("? shows the keys") == true)
  }

  @Test("The keys 1 to 4 are the grades 2 to 5")
  func grades() throws {
    let desk = TestDesk(TestDesk.cards(6))
    _ = try Self.run(desk, " 1 2 3 4q")
    #expect(desk.log.map(\.grade) == [.again, .hard, .good, .easy])
  }

  @Test("A failed card comes back after three others, as a drill that says what it costs")
  func drill() throws {
    let desk = TestDesk(TestDesk.cards(5))
    let run = try Self.run(desk, " 1 3 3 3 q")
    #expect(desk.log.map(\.kind) == [.scheduled, .scheduled, .scheduled, .scheduled])
    #expect(run.screens.last?.contains("Bird 1") == true)
    #expect(run.screens.last?.contains("1 Again repeat") == true)
    #expect(run.screens.last?.contains("4 Easy done") == true)
  }

  @Test("A card answered elsewhere is not graded twice")
  func overtaken() throws {
    let desk = TestDesk(TestDesk.cards(3))
    desk.isOvertaken = true
    let run = try Self.run(desk, " 3q")
    #expect(desk.log.isEmpty)
    #expect(run.screens.last?.contains("answered elsewhere") == true)
  }

  @Test("A grade that comes after the day has changed says so")
  func newDay() throws {
    let desk = TestDesk(TestDesk.cards(3))
    var sitting = try Sitting(at: desk.desk)
    sitting.reveal()
    desk.isOvertaken = true
    desk.today = TestDesk.day + 1
    try sitting.grade(.good)
    #expect(sitting.note?.description.hasPrefix("A new study day has begun") == true)
    #expect(desk.log.isEmpty)
  }

  @Test("Where nothing scrolls any key closes the help and the card's story, as they say")
  func anyKey() throws {
    for (key, overlay) in ["\u{1B}[A", "\u{1B}[B", "\u{1B}[5~", "\u{1B}[6~", " ", "q"]
      .flatMap({ key in ["?", "i"].map { (key, $0) } })
    {
      let run = try Self.run(TestDesk(TestDesk.cards(1)), overlay + key + "q", rows: 40)
      #expect(run.screens[1].contains("Any key goes back."))
      #expect(run.screens[2] == run.screens[0], "\(key.debugDescription)")
      let today = try TodayLoopTests.run(1, "?" + key + "q")
      #expect(today.screens[1].contains("Any key goes back."))
      #expect(today.screens[2] == today.screens[0], "\(key.debugDescription)")
    }
  }

  @Test("The help shows every live key, and any key but those that scroll closes it")
  func help() throws {
    let run = try Self.run(TestDesk(TestDesk.cards(1)), "?xq", rows: 30, columns: 40)
    for row in KeyTable(.asked(.flip)).rows {
      #expect(run.screens[1].contains("\n  \(row.name) "), "\(row.name)")
    }
    #expect(run.screens[2] == run.screens[0])
    let low = try Self.run(
      TestDesk(TestDesk.cards(1)), "?\u{1B}[6~\u{1B}[6~\u{1B}[6~xq", rows: 12, columns: 40)
    #expect(low.screens[1].contains("below. Up, Down, PgUp and PgDn"))
    #expect(low.screens[1].contains("\n  scroll, other keys go back."))
    #expect(low.screens[4].contains("  Up, Down, PgUp and PgDn scroll,"))
    #expect(low.screens[4].contains("\n  q "))
    #expect(low.screens[5] == low.screens[0])
  }

  @Test("Ctrl-C leaves as q does and tells the signal")
  func interrupt() throws {
    let run = try Self.run(TestDesk(TestDesk.cards(1)), "\u{03}")
    #expect(run.ending.signal == .interrupt)
  }

  @Test("The end of the queue ends the review with a summary")
  func end() throws {
    let run = try Self.run(TestDesk(TestDesk.cards(2)), " 3 1 3")
    let summary = try Summary(of: run.ending.sitting).line
    #expect(
      "\(summary)" == "3 reviewed, 2 right, in under a minute. Done for today. Due tomorrow: 2.")
  }

  @Test("No text of a card reaches the screen as a command")
  func hostile() throws {
    let evil = "\u{1B}]0;x\u{07}\u{1B}[2J\u{9B}31m\u{202E}abc\r\u{08}"
    let card = Card(kind: .basic, prompt: evil, answer: evil, accept: [evil], context: [evil])
    let run = try Self.run(TestDesk([card]), " 1q")
    for scalar in run.screens.joined().unicodeScalars where scalar != "\n" {
      #expect(!(0...0x1f).contains(scalar.value) && !(0x7f...0x9f).contains(scalar.value))
      #expect(scalar != "\u{202E}")
    }
  }

  @Test("Without Unicode the frame is ASCII")
  func ascii() throws {
    let card = Card(kind: .basic, prompt: "p", answer: "a", context: ["A", "B"])
    let run = try Self.run(TestDesk([card, card]), " 1q", glyphs: .ascii)
    #expect(run.screens.joined().replacing("Vögel", with: "").allSatisfy { $0.isASCII })
  }
}
