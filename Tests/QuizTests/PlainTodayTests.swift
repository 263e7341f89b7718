import Recall
import Testing

@testable import Quiz

@Suite("The day in lines of text")
struct PlainTodayTests {
  private final class Journal {
    var sittings: [String?] = []
    var added: [String] = []
    var hasBegun = false
    var lines: [String] = []
  }

  private static func run(_ decks: Int, _ input: [String]) throws -> (Journal, begins: Bool) {
    let journal = Journal()
    var rest = input[...]
    let desk = TodayDesk(
      today: { TodayLoopTests.today(journal.hasBegun ? 1 : decks, coming: [1, 0, 2, 0, 0, 0, 3]) },
      day: { TestDesk.day },
      sitting: { deck in
        journal.sittings.append(deck)
        return try Sitting(at: TestDesk(TestDesk.cards(1)).desk)
      },
      statistics: { ["figures of \($0)"] }, add: { journal.added.append($0) }, start: .sample,
      begin: { journal.hasBegun = true })
    let today = PlainToday(desk, read: { rest.popFirst() }, write: { journal.lines.append($0) })
    return (journal, try today.run() != nil)
  }

  @Test("It tells each deck, the minutes and the week, and Enter begins")
  func begin() throws {
    let (journal, begins) = try Self.run(2, ["?", "s", ""])
    #expect(begins && journal.sittings == [nil])
    #expect(journal.lines.contains { $0.hasPrefix("Deck 1: ") && $0.hasSuffix(" learned.") })
    #expect(journal.lines.contains("Due on the next seven days: 1, 0, 2, 0, 0, 0, 3."))
    #expect(journal.lines.contains("figures of 80"))
    #expect(journal.lines.count { $0.hasPrefix("Enter starts") } == 2)
  }

  @Test("The name of a deck begins it alone, and anything else is added")
  func choices() throws {
    let (journal, begins) = try Self.run(2, ["~/lesson.md", "deck 1"])
    #expect(begins && journal.sittings == ["Deck 1"] && journal.added == ["~/lesson.md"])
  }

  @Test("Without decks Enter begins with what lies at hand; q and the end of input leave")
  func empty() throws {
    let (journal, begins) = try Self.run(0, [""])
    #expect(begins && journal.hasBegun)
    #expect(
      journal.lines.prefix(2) == ["There are no decks yet.", "Enter tries three sample cards."])
    for input in [["q"], [" q "], ["q\t"], []] { #expect(try !Self.run(0, input).begins) }
  }
}
