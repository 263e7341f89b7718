import Recall
import Testing

@testable import Lessons

@Suite("navigation-table")
struct NavigationTests {
  @Test(
    "A table of links gives no card",
    arguments: [
      "| Rezept | Seite |\n|---|---|\n| Suppe | [öffnen](suppe.md) |\n| Brot | [öffnen](brot.md) |",
      "| Page | About |\n|---|---|\n| [Soups](soups.md) | hot and cold |\n| [Breads](breads.md) | with yeast |",
      "| Dish | Video |\n|---|---|\n| soup | <a href=\"https://example.org/1\"><img src=\"play.png\"></a> |",
      "## Mục lục\n\n| STT | Nội dung | Trang |\n|---|---|---|\n| 1 | Súp nóng | 2 |\n| 2 | Bánh mì | 5 |",
      "| Página | Conteúdo |\n|---|---|\n| [[Sopas]] | quentes e frias |\n| [[Pães\\|pão]] | com fermento |",
      "# Kitchen\n\n## Links\n\n| Resource | What for |\n|---|---|\n| [Soups](https://example.org/1) | recipes |\n| [Breads](https://example.org/2) | yeast |",
    ])
  func refused(markdown: String) throws {
    #expect(try Sample(markdown).isRefused(as: "navigation-table"))
  }

  @Test(
    "A table that only resembles it is asked",
    arguments: [
      "| Knife | Use |\n|---|---|\n| [Santoku](https://example.org/santoku) | slices vegetables thinly |\n| [Cleaver](https://example.org/cleaver) | splits bones |",
      "# Kitchen\n\n## Contents\n\n| Part | Taste |\n|---|---|\n| crust | salty as the sea |\n| crumb | sweet and soft |",
      "| Matrix | What it does |\n|---|---|\n| [[1, 0], [0, 1]] | leaves a point where it is |\n| [[0, 1], [1, 0]] | swaps both sides |",
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample(markdown).facts.isEmpty)
  }
}
