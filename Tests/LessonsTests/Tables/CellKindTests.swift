import Recall
import Testing

@testable import Lessons

@Suite("Kinds of cells")
struct CellKindTests {
  @Test(
    "A cell is told by its characters",
    arguments: [
      ("", .empty), ("N/A", .placeholder), ("〃", .placeholder), ("✓", .tick), ("⭐⭐⭐", .tick),
      ("∧", .symbol), ("Ja", .yesNo), ("yes ✓", .yesNo), ("はい", .yesNo), ("very high", .grade),
      ("rất cao", .grade), ("12", .quantity), ("~1.5 tỷ", .quantity), ("40–80 km", .quantity),
      ("< 500ms", .quantity), ("$15K", .quantity), ("R$ 15", .quantity), ("RGB$ 15", .words),
      ("100 °C", .quantity), ("O(n log n)", .formula),
      ("$x^2$", .formula), ("p = 0.9", .formula), ("grey heron", .words),
      ("under 3 minutes", .quantity),
      ("dưới 10%", .quantity), ("mehr als 5 kg", .quantity), ("under the bed 3", .words),
      ("60 à 70 °C", .quantity), ("từ 3 đến 5 ngày", .quantity), ("à partir de 140 °C", .quantity),
      ("60 to 70 loaves of rye bread", .words), ("2 of the herons", .words), ("三角形", .words),
      ("四季", .words), ("3万", .quantity),
      ("____", .placeholder), ("......", .placeholder), ("_x_", .words),
      ("3 eggs laid in May", .words),
    ] as [(String, CellKind)])
  func kind(text: String, kind: CellKind) {
    #expect(CellKind(text, isCode: false) == kind)
  }

  @Test("Code is code whatever it says")
  func code() {
    #expect(CellKind("12", isCode: true) == .code)
  }
}
