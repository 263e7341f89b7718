import Recall
import Testing

@testable import Lessons

@Suite("number-grid")
struct NumberGridTests {
  @Test(
    "A table with numbers for headers gives no card",
    arguments: [
      "| 1 | 2 | 3 |\n|---|---|---|\n| 4 | 5 | 6 |\n| 7 | 8 | 9 |",
      "| Platz | 4 | 2 | 1 |\n|---|---|---|---|\n| Ziffer | 1 | 1 | 0 |",
    ])
  func refused(markdown: String) throws {
    #expect(try Sample(markdown).isRefused(as: "number-grid"))
  }

  @Test(
    "A table that only resembles it is asked",
    arguments: [
      "| Polygon | Sides | Sum |\n|---|---|---|\n| triangle | 3 | 180° |\n| square | 4 | 360° |",
      "| | Small | Large |\n|---|---|---|\n| Layers | 12 | 24 |\n| Heads | 8 | 16 |",
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample(markdown).facts.isEmpty)
  }
}
