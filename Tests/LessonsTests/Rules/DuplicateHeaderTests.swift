import Recall
import Testing

@testable import Lessons

@Suite("duplicate-header")
struct DuplicateHeaderTests {
  @Test(
    "Two columns with one header gives no card",
    arguments: [
      "| Wort | Sinn | Sinn | Wort |\n|---|---|---|---|\n| uno | 1 | dos | 2 |",
      "| Fall | Einzahl | Mehrzahl | Einzahl | Mehrzahl |\n|---|---|---|---|---|\n| Nom | Hund | Hunde | Katze | Katzen |",
    ])
  func refused(markdown: String) throws {
    #expect(try Sample(markdown).isRefused(as: "duplicate-header"))
  }

  @Test(
    "A table that only resembles it is asked",
    arguments: [
      "| Wort | Sinn |\n|---|---|\n| uno | eins |"
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample(markdown).facts.isEmpty)
  }
}
