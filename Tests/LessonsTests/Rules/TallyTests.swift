import Recall
import Testing

@testable import Lessons

@Suite("tally-table")
struct TallyTests {
  @Test(
    "Counts with their sum, and shares of a hundred, give no card",
    arguments: [
      "| Garden | Frogs | Newts |\n|-|-|-|\n| North | 12 | 3 |\n| South | 9 | 4 |\n| Total | 21 | 7 |",
      "| Colour | Frogs | Share |\n|-|-|-|\n| green | 120 | 60.0% |\n| brown | 79 | 39.9% |",
    ])
  func refused(markdown: String) throws {
    #expect(try Sample(markdown).isRefused(as: "tally-table"))
  }

  @Test(
    "Figures of the things themselves are asked",
    arguments: [
      "| Frog | Eggs | Legs |\n|-|-|-|\n| tree frog | 1000 | 4 |\n| toad | 6000 | 4 |",
      "| Gas | Share of the air |\n|-|-|\n| nitrogen | 78 % |\n| argon | 1 % |",
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample(markdown).facts.isEmpty)
  }
}
