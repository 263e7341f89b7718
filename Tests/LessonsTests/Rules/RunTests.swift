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
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample(markdown).facts.isEmpty)
  }
}
