import Console
import Languages
import Recall
import Testing

@testable import Quiz

@Suite("The Today screen")
struct TodayLoopTests {
  static func today(_ decks: Int, coming: [Int] = [8, 2, 0, 5, 1, 0, 13]) -> Today {
    let decks = (0..<decks).map {
      Today.Deck(name: "Deck \($0)", due: $0 * 3, new: 2, learned: $0 * 10, cards: 40)
    }
    return Today(
      day: TestDesk.day, decks: decks, all: .sum(of: decks),
      streak: 5, pace: Pace(perCard: 12_000), coming: coming)
  }

  final class Journal {
    var sittings: [String?] = []
    var added: [String] = []
    var hasBegun = false
  }

  struct Run {
    var screens: [String]
    var choice: TodayLoop.Choice
    var journal: Journal
  }

  static func run(
    _ decks: Int, _ keys: String, rows: Int = 24, columns: Int = 80,
    language: Language = .english, coming: [Int] = [8, 2, 0, 5, 1, 0, 13]
  ) throws -> Run {
    try run(
      decks, Event.typed(keys), rows: rows, columns: columns, language: language, coming: coming)
  }

  static func run(
    _ decks: Int, _ events: [Event], rows: Int = 24, columns: Int = 80,
    language: Language = .english, coming: [Int] = [8, 2, 0, 5, 1, 0, 13]
  ) throws -> Run {
    let journal = Journal()
    let script = ScriptedTerminal(size: Size(rows: rows, columns: columns), events: events)
    let desk = TodayDesk(
      today: { today(journal.hasBegun ? 1 : decks, coming: coming) },
      day: { TestDesk.day },
      sitting: { deck in
        journal.sittings.append(deck)
        return try Sitting(at: TestDesk(TestDesk.cards(1)).desk)
      },
      statistics: { width in (1...40).map { "figure \($0) of \(width)" } },
      add: { journal.added.append($0) }, start: .sample, begin: { journal.hasBegun = true })
    var loop = try TodayLoop(
      desk, on: script.terminal, look: ReviewLoop.Look(language: language))
    let choice = try loop.run()
    return Run(screens: script.frames.map(\.text), choice: choice, journal: journal)
  }

  @Test("It shows each deck with what is due, new and learned, the time and the week")
  func shows() throws {
    let run = try Self.run(2, "q", rows: 24, columns: 60)
    for text in [
      "All decks", "Deck 1", "10/40", "7 cards today, about 2 minutes.", "streak 5 days",
    ] {
      #expect(run.screens[0].contains(text), "\(text)")
    }
    #expect(run.screens[0].contains("11-23   8  "))
  }

  @Test("Where nothing comes back in a week, one line says so", arguments: [12, 24, 60])
  func quiet(rows: Int) throws {
    let run = try Self.run(2, "q", rows: rows, coming: Array(repeating: 0, count: 7))
    #expect(run.screens[0].contains("Nothing comes back in seven days yet."))
    #expect(!run.screens[0].contains("11-23"))
  }

  @Test("Enter starts all decks, or the one that was chosen")
  func starts() throws {
    #expect(try Self.run(3, "\r").journal.sittings == [nil])
    #expect(try Self.run(3, "\u{1B}[B\u{1B}[B\r").journal.sittings == ["Deck 1"])
    #expect(try Self.run(3, "jjk\r").journal.sittings == ["Deck 0"])
    #expect(try Self.run(1, "jj\r").journal.sittings == [nil])
  }

  @Test("The number of cards is that of the deck that is chosen")
  func countOfChosen() throws {
    let run = try Self.run(3, "jjq")
    #expect(run.screens[0].contains("15 cards today"))
    #expect(run.screens[2].contains("5 cards today"))
  }

  @Test("A list longer than the screen says how much of it is above and below")
  func longList() throws {
    let run = try Self.run(30, "jjjjjjjjjjjjjjjkq", rows: 16)
    #expect(run.screens[0].contains("below (Down)") && !run.screens[0].contains("above (Up)"))
    let (last, before) = (run.screens[15], run.screens[16])
    #expect(last.contains("above (Up)") && last.contains("below (Down)"))
    #expect(last != before && before.contains("Deck 13"))
  }

  @Test("When the night goes by the screen is made anew, and nothing is begun unseen")
  func newDay() throws {
    var day = TestDesk.day
    var sittings = 0
    let script = ScriptedTerminal(size: Size(rows: 24, columns: 80), typing: "j\r\r")
    let desk = TodayDesk(
      today: {
        var today = Self.today(2)
        today.day = day
        return today
      }, day: { day },
      sitting: { _ in
        sittings += 1
        return try Sitting(at: TestDesk([]).desk)
      },
      statistics: { _ in
        []
      }, add: { _ in }, start: .sample, begin: {})
    var loop = try TodayLoop(desk, on: script.terminal, look: ReviewLoop.Look())
    day = day + 1
    _ = try loop.run()
    #expect(script.frames[1].text.contains("A new study day has begun."))
    #expect(script.frames[1].text.contains("\(TestDesk.day + 1)"))
    #expect(sittings == 1)
  }

  /// The Today screen over which the night goes by once the clock has been looked at so often.
  private static func overnight(
    _ keys: String, after looks: Int, left: Int = 2
  ) throws -> (screens: [String], added: [String]) {
    var looked = 0
    var added: [String] = []
    let script = ScriptedTerminal(size: Size(rows: 24, columns: 80), typing: keys)
    let desk = TodayDesk(
      today: {
        var today = Self.today(looked > looks ? left : 2)
        today.day = TestDesk.day + (looked > looks ? 1 : 0)
        return today
      },
      day: {
        looked += 1
        return TestDesk.day + (looked > looks ? 1 : 0)
      }, sitting: { _ in try Sitting(at: TestDesk([]).desk) },
      statistics: { _ in [] }, add: { added.append($0) }, start: .sample, begin: {})
    var loop = try TodayLoop(desk, on: script.terminal, look: ReviewLoop.Look())
    _ = try loop.run()
    return (script.frames.map(\.text), added)
  }

  @Test("A new study day with fewer decks than before is drawn", arguments: 0...2)
  func fewerDecks(left: Int) throws {
    let run = try Self.overnight("jjxjjq", after: 2, left: left)
    #expect(run.screens[3].contains("A new study day has begun."))
    #expect(run.screens.count == 6)
  }

  @Test("The night costs no letter of a path, and no way out")
  func nightKeys() throws {
    #expect(try Self.overnight("q", after: 0).screens.count == 1)
    #expect(try Self.overnight("aab\rq", after: 1).added == ["ab"])
  }

  @Test("Without a deck it says what to do, and Enter begins")
  func first() throws {
    let run = try Self.run(0, "\r")
    #expect(run.screens[0].contains("There are no decks yet."))
    #expect(run.screens[0].contains("Enter tries three sample cards."))
    #expect(run.journal.hasBegun && run.journal.sittings == [nil])
  }

  @Test("a takes a path, Esc takes it back")
  func adds() throws {
    #expect(try Self.run(1, "abài học/một.md\rq").journal.added == ["bài học/một.md"])
    #expect(try Self.run(1, "ax\u{1B}").journal.added == [])
    #expect(try Self.run(1, "a\rq").journal.added == [])
  }

  @Test("s shows the statistics at the screen's width, which scroll")
  func statistics() throws {
    let run = try Self.run(1, "s\u{1B}[6~xq", rows: 12, columns: 40)
    #expect(run.screens[1].contains("figure 1 of 36"))
    #expect(run.screens[2].contains("figure 9 of 36"))
    #expect(run.screens[3] == run.screens[0])
  }

  @Test("? shows every key of the table")
  func help() throws {
    let run = try Self.run(1, "?xq")
    for row in TodayKeys.rows { #expect(run.screens[1].contains("\n  \(row.name) ")) }
  }

  @Test(
    "No line goes past the edge, and the keys are always there",
    arguments: [40, 57, 80, 200], [12, 16, 24, 60])
  func edges(columns: Int, rows: Int) throws {
    for language in Language.all {
      for decks in [0, 1, 2, 30] {
        let run = try Self.run(
          decks, "jjjjjq", rows: rows, columns: columns, language: language)
        for screen in run.screens {
          let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
          #expect(lines.allSatisfy { String($0).columns <= columns })
          #expect(lines.count == rows)
          #expect(lines.suffix(2).contains { $0.contains("q ") })
        }
      }
    }
  }
}
