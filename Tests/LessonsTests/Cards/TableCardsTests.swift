import Recall
import Testing

@testable import Lessons

@Suite("Cards of a table")
struct TableCardsTests {
  @Test("A table of ticks says once that it cannot be asked")
  func ticks() throws {
    let sample = try Sample(
      "| Vogel | Zieht |\n|-|-|\n| Storch | ✓ |\n| Kranich | ✓ |\n| Spatz | ✗ |")
    #expect(sample.extraction.cards.isEmpty)
    #expect(sample.codes == ["nothing-to-ask"])
    #expect(sample.extraction.findings.first?.line == 1)
  }

  @Test("Two columns of one header are left out, the others are asked")
  func sharedHeader() throws {
    let sample = try Sample(
      "| Fall | Genus | Zahl | Zahl |\n|-|-|-|-|\n| Nom | der Hund | eins | zwei |")
    #expect(sample.facts == ["Nom / Genus = der Hund"])
    #expect(sample.codes == ["duplicate-header"])
  }
}
