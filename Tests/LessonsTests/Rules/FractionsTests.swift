import Testing

@testable import Lessons

@Suite("fraction-table")
struct FractionsTests {
  @Test(
    "Fractions of one computation gives no card",
    arguments: [
      "| Word | Chance |\n|---|---|\n| tea | 0.340 |\n| milk | 0.285 |\n| juice | 0.195 |"
    ])
  func refused(markdown: String) throws {
    #expect(try Sample(markdown).isRefused(as: "fraction-table"))
  }

  @Test(
    "A table that only resembles it is asked",
    arguments: [
      "| Pair | Friction |\n|---|---|\n| steel on ice | 0.1 |\n| rubber on stone | 0.8 |\n| wood on wood | 0.4 |",
      "| Element | Electronegativity |\n|---|---|\n| oxygen | 3.44 |\n| carbon | 2.55 |\n| caesium | 0.79 |",
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample(markdown).facts.isEmpty)
  }
}
