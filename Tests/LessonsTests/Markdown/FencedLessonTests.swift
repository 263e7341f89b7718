import Recall
import Testing

@testable import Lessons

@Suite("Lessons in a code fence")
struct FencedLessonTests {
  private static let table = "| Rock | Colour |\n|---|---|\n| basalt | black |"

  @Test("A whole lesson in a Markdown fence is read at its lines", arguments: ["md", "Markdown"])
  func whole(language: String) throws {
    let sample = try Sample("Here it is:\n\n```\(language)\n# Rocks\n\n\(Self.table)\n```\n")
    #expect(sample.extraction.title == "Rocks")
    #expect(sample.facts == ["basalt / Colour = black"])
    #expect(sample.extraction.cards.first?.line == 8)
  }

  @Test("A fence that is never closed is read to the end")
  func open() throws {
    let sample = try Sample("```md\n# Rocks\n\n\(Self.table)\n")
    #expect(sample.facts == ["basalt / Colour = black"])
  }

  @Test(
    "Code in another language and a mere sample of a table stay code",
    arguments: [
      "```\n# Rocks\n\n\(table)\n```", "```python\n# Rocks\n\(table)\n```", "```md\n\(table)\n```",
    ])
  func code(markdown: String) throws {
    #expect(try Sample("# Book\n\n\(markdown)\n").facts == [])
  }
}
