import Recall
import Testing

@testable import Lessons

@Suite("Bibliography")
struct BibliographyTests {
  @Test(
    "Authors and the year of a text define nothing",
    arguments: [
      "1. **Bowen, N. L., et al. (1928):** The Evolution of Rocks.",
      "- **Bowen (1928)**: The Evolution of the Rocks.",
      "- **Bowen (1928, 1956)**: two books on rocks",
      "- **Bowen (1928 - reprint)**: The Evolution of the Rocks.",
      "- **Lyons, J.** (1981). *Rocks and Water*. Bowen Press.\n- **Hutton, K.** (1992). *Rocks and Fire*. Bowen Press.",
    ])
  func noCard(markdown: String) throws {
    let doubts = try Sample.doubts("# Rocks\n\n\(markdown)\n")
    #expect(!doubts.isEmpty && doubts.allSatisfy { $0 == TermDoubt.bibliography.sentence })
  }

  @Test(
    "A name with a remark in brackets is asked",
    arguments: [
      "1. **Norite (gabbro)**: a dark rock",
      "- **Moho (named 1909)**: the floor of the crust",
      "- **James Hutton (1726 – 1797)**: the first to tell lava from sediment",
      "- **James Hutton (1726-1797)**: the first to tell lava from sediment",
      "- **Moho**: (1909) the floor of the crust, found by its echo",
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample("# Rocks\n\n\(markdown)\n").asked.isEmpty)
  }
}
