import Testing

@testable import Lessons

@Suite("estimate-table")
struct EstimatesTests {
  @Test(
    "A bill of estimates gives no card",
    arguments: [
      "# Ovens\n## Estimated use\n| Oven | Wood |\n|---|---|\n| clay | 20 kg |\n| steel | 3 kg |",
      "| Part | Amount |\n|---|---|\n| flour | ~100 g |\n| heat | 20–30 kWh |\n| work | 3–7 h |",
      "| Ware | Unit | Amount |\n|---|---|---|\n| flour | kg | 1,6 |\n| salt | kg | 0,2 |\n| cream | L | 0,2 |\n| yolk | piece | 2 |",
      "# Ovens\n## Prices\n| Course | Members | Guests |\n|---|---|---|\n| bread | € 145 | € 180 |\n| cake | € 160 | € 195 |",
      "| Tosite | Hinta |\n|---|---|\n| lasku | 2,10 €/kpl |\n| palkka | 18 €/kpl |\n| tilinpäätös | alk. 450 € |",
    ])
  func refused(markdown: String) throws {
    #expect(try Sample(markdown).isRefused(as: "estimate-table"))
  }

  @Test(
    "A table that only resembles it is asked",
    arguments: [
      "# Performance of ovens\n| Oven | Wood |\n|---|---|\n| clay | 20 kg |\n| steel | 3 kg |",
      "| Bread | Weight |\n|---|---|\n| loaf | ~1 kg |\n| roll | ~60 g |",
      "| Constant | Unit | Value |\n|---|---|---|\n| speed of light | m/s | 299792458 |\n| heat of ice | kJ/kg | 334 |\n| mass of an electron | kg | 9.1e-31 |",
      "| Metal | Symbol | Found in | Price |\n|---|---|---|---|\n| gold | Au | rivers | 60 |\n| iron | Fe | red earth | 1 |",
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample(markdown).facts.isEmpty)
  }
}
