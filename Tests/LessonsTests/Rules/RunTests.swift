import Recall
import Testing

@testable import Lessons

@Suite("run-table")
struct RunTests {
  @Test(
    "Readings of one experiment gives no card",
    arguments: [
      "| Epoch | Error |\n|---|---|\n| 1 | 0.9 |\n| 2 | 0.5 |",
      "# Ovens\n\n## Results\n\n| Oven | Heat lost |\n|---|---|\n| clay | 2.31 |\n| steel | 1.87 |",
      "| Métrica | Valor |\n|---|---|\n| Peso | 2.31 |\n| Grasa | 12 % |",
      "| Oven | Accuracy |\n|---|---|\n| clay | 81% |\n| steel | 93% |",
      "| Group | n | mean | sd | p |\n|---|---|---|---|---|\n| old | 24 | 5.12 | 0.83 | 0.486 |\n| new | 26 | 5.87 | 0.91 | 0.012 |",
      "| Oven | n = 10 | n = 100 |\n|---|---|---|\n| clay | 0.12 s | 11.8 s |\n| steel | 0.004 s | 0.05 s |",
      "| Minutes | Salt 2% | Salt 5% |\n|---|---|---|\n| 1 | soft | firm |\n| 3 | firm | hard |",
    ])
  func refused(markdown: String) throws {
    #expect(try Sample(markdown).isRefused(as: "run-table"))
  }

  @Test(
    "A table that only resembles it is asked",
    arguments: [
      "| Phương pháp | Ưu điểm |\n|---|---|\n| nướng | rất nhanh |\n| hấp | dễ |",
      "| Element | Electronegativity |\n|---|---|\n| oxygen | 3.44 |\n| carbon | 2.55 |",
      "# Results of geology\n\n| Rock | Density |\n|---|---|\n| basalt | 3.0 |\n| granite | 2.7 |",
      "# Ovens\n\n## Results\n\n| Heat | What happens |\n|---|---|\n| low | dough dries out |\n| high | crust burns |",
      "| Metal | Heat at 20 °C | Heat at 100 °C |\n|---|---|---|\n| iron | low | high |\n| tin | low | soft as wax |",
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample(markdown).facts.isEmpty)
  }
}
