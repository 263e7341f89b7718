import Testing

@testable import Lessons

@Suite("trial-table")
struct TrialsTests {
  @Test(
    "A series of trials gives no card",
    arguments: [
      "| Flour | Yield |\n|---|---|\n| 4 | ≈ 0.25 |\n| 20 | ≈ 0.05 |",
      "| Heat | Rest | Rise |\n|---|---|---|\n| 1 | 8 | 3 |\n| 1 | 16 | 4 |\n| 2 | 8 | 5 |\n| 2 | 16 | 7 |",
      "| Year | Bread (kg) | Loaves |\n|---|---|---|\n| 2019 | 100 | 2 |\n| 2020 | 110 | 3 |\n| 2021 | 120 | 5 |",
      "| $a$ | $b$ | $c$ | $a^2+b^2$ |\n|---|---|---|---|\n| 3 | 4 | 5 | 25 |\n| 5 | 12 | 13 | 169 |\n| 8 | 15 | 17 | 289 |",
      "| Second | Heat | Mass |\n|---|---|---|\n| 0 | 900 | 12 |\n| 1 | 338 | 13 |\n| 2 | 129 | 14 |",
      "| Turn | Heat | Mixed |\n|---|---|---|\n| 1 | 28 °C | |\n| 2 | 51 °C | yes |\n| 3 | 44 °C | |",
      "| Try | Flour (g) | Loaf (g) | Verdict |\n|---|---|---|---|\n| 1 | 18.0 | 41 | sour |\n| 2 | 18.0 | 38 | better |\n| 3 | 18.2 | 36 | use this |",
    ])
  func refused(markdown: String) throws {
    #expect(try Sample(markdown).isRefused(as: "trial-table"))
  }

  @Test(
    "A table that only resembles it is asked",
    arguments: [
      "| Bits | Values |\n|---|---|\n| 8 | 256 |\n| 16 | 65536 |",
      "| Here | There |\n|---|---|\n| 1 inch | 2.54 cm |\n| 1 foot | 30.48 cm |\n| 1 yard | 91.44 cm |",
      "| # | Gate | Opens | Guard |\n|---|---|---|---|\n| 1 | 22 | the cellar | the cook |\n| 2 | 80 | the hall | the porter |",
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample(markdown).facts.isEmpty)
  }
}
