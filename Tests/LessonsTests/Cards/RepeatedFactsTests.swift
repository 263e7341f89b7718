import Recall
import Testing

@testable import Lessons

@Suite("A fact in a list and in a table")
struct RepeatedFactsTests {
  private let table = "## Table\n\n| Rock | Meaning |\n|---|---|\n| basalt | dark lava |\n"

  @Test("A deck asks what a table says and leaves out the definition that says the same")
  func same() throws {
    let sample = try Sample("# Rocks\n\n- **Basalt**: dark lava\n\n" + table)
    #expect(sample.extraction.cards.map(\.kind) == [.definition, .definition, .forward, .reverse])
    let merged = sample.extraction.withoutRepeatedFacts(path: "lesson.md")
    #expect(merged.cards.map(\.kind) == [.forward, .reverse])
    #expect(
      merged.findings.map(\.description) == [
        "lesson.md:3:1: note: what this line says stands in the table row on line 9 already and is asked once [same-fact]"
      ])
  }

  @Test("Another wording is asked as well, under its own heading")
  func other() throws {
    let sample = try Sample("# Rocks\n\n## List\n\n- **Basalt**: cooled lava\n\n" + table)
    let merged = sample.extraction.withoutRepeatedFacts(path: "lesson.md")
    #expect(merged.cards.count == 4)
    #expect(Set(merged.cards.map(\.context)) == [["Rocks", "List"], ["Rocks", "Table"]])
  }
}
