import Recall
import Testing

@testable import Lessons

@Suite("Extraction")
struct ExtractionTests {
  @Test("A table gives its cells forward and its descriptions backward, row by row")
  func rowByRow() throws {
    let sample = try Sample(
      """
      # 🐦 Vogelkunde

      ## 1.2 Gefieder

      | Feder | Aufgabe |
      | --- | --- |
      | **Daune** | hält warm |
      | Schwinge | trägt im Flug |
      """)
    #expect(sample.extraction.title == "Vogelkunde")
    #expect(
      sample.asked == [
        "Daune — Aufgabe? = hält warm", "Aufgabe: hält warm — Feder? = Daune",
        "Schwinge — Aufgabe? = trägt im Flug", "Aufgabe: trägt im Flug — Feder? = Schwinge",
      ])
    #expect(sample.extraction.cards.map(\.line) == [7, 7, 8, 8])
    #expect(sample.extraction.cards.allSatisfy { $0.context == ["Vogelkunde", "Gefieder"] })
    #expect(sample.extraction.findings.isEmpty)
  }

  @Test("A lesson without tables says so")
  func noTables() throws {
    #expect(try Sample("Nur Text.").codes == ["no-tables"])
    #expect(try Sample("").codes == ["no-tables"])
  }

  @Test("One bad table does not stop the others")
  func badTable() throws {
    let sample = try Sample(
      """
      | Alone |
      |---|
      | one |

      | Knot | Use |
      |---|---|
      | bowline | fixed loop |
      """)
    #expect(sample.codes == ["one-column"])
    #expect(sample.facts == ["bowline / Use = fixed loop"])
  }

  @Test("A row on a damaged line gives no card, and its neighbours do")
  func damagedLine() throws {
    let lines = ["| Nó | Uso |", "|---|---|", "| lais | laço fixo |", "| oito | batente |"]
    var text = try LessonText(decoding: Array(lines.joined(separator: "\n").utf8), path: "nos.md")
    text.damagedLines = [3]
    #expect(Set(Extraction(of: text, path: "nos.md").cards.compactMap(\.line)) == [4])
  }
}
