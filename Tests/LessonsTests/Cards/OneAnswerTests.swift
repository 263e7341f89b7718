import Recall
import Testing

@testable import Lessons

@Suite("One question, one answer")
struct OneAnswerTests {
  private func lesson(_ answers: (String, String), sections: (String, String)) -> String {
    "# Birds\n## \(sections.0)\n| Bird | Colour |\n|-|-|\n| heron | \(answers.0) |\n\n"
      + "## \(sections.1)\n| Bird | Colour |\n|-|-|\n| heron | \(answers.1) |\n"
  }

  @Test("The same fact twice is asked once")
  func same() throws {
    let sample = try Sample(lesson(("grey", "grey"), sections: ("Water", "Land")))
    #expect(sample.facts == ["heron / Colour = grey"])
    #expect(
      sample.finding("same-fact")?.hasPrefix(
        "lesson.md:10:1: note: what this line says stands on line 5 ") == true)
  }

  @Test("Two answers in two sections are told apart by their headings")
  func sections() throws {
    let cards = try Sample(lesson(("grey", "brown"), sections: ("Old", "Young"))).extraction.cards
      .filter { $0.direction != .reverse }
    #expect(cards.map(\.answer) == ["grey", "brown"])
    #expect(cards.map(\.context) == [["Birds", "Old"], ["Birds", "Young"]])
  }

  @Test("Two answers in one section are not asked, and named")
  func clash() throws {
    let sample = try Sample(lesson(("grey", "brown"), sections: ("Old", "Old")))
    #expect(sample.facts.isEmpty)
    #expect(sample.codes.contains("ambiguous-question"))
  }
}
