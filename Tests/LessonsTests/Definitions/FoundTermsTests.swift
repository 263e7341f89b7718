import Recall
import Testing

@testable import Lessons

@Suite("Paragraphs that are a glossary")
struct FoundTermsTests {
  /// The keys of the definitions of a lesson, in its order.
  private func keys(_ markdown: String) throws -> [String] {
    try Sample("# Rocks\n\n\(markdown)\n").extraction.cards
      .filter { $0.direction == .forward }.map(\.key)
  }

  @Test(
    "Paragraphs that follow one another, each a name and its meaning, are asked",
    arguments: [
      "## Words\n\n**Basalt:** a dark rock\n\n**Tuff**: baked ash\n\n**Sill** – a sheet of rock",
      "Terms.\n\n**Basalt:** a dark rock\n\n**Tuff (tufa):** baked ash\n\n**Sill:** a sheet",
      "Terms.\n\n**1. Basalt:** dark rock\n\n**2. Tuff:** baked ash\n\n**3. Sill:** a sheet",
    ])
  func asked(markdown: String) throws {
    let keys = try keys(markdown)
    #expect(keys.map { $0.prefix { $0 != " " } } == ["Basalt", "Tuff", "Sill"])
  }

  @Test("A line below a term that begins with a colon says what it means")
  func definitionList() throws {
    let sample = try Sample(
      "# Rocks\n\nBasalt\n: a dark rock\n: from lava\n\n**Tuff**\n: baked *ash*,\nand old\n")
    #expect(
      sample.asked.filter { $0.contains(" — ? = ") && !$0.hasSuffix("= Basalt") }.prefix(1)
        == ["Basalt — ? = a dark rock from lava"])
    #expect(
      try keys("Basalt\n: a dark rock\n\n**Tuff**\n: baked *ash*,\nand old") == ["Basalt", "Tuff"])
    #expect(try keys("Basalt\n:a dark rock\n\nTuff\n:-) baked") == [])
  }

  @Test("A note behind them is left out, and so is a paragraph that leads to a list or table")
  func ends() throws {
    let terms = "Terms.\n\n**Basalt:** a dark rock\n\n**Tuff:** baked ash\n\n"
    let all = ["Basalt", "Tuff"]
    #expect(try keys(terms + "**Note:** both are young.") == all)
    #expect(try keys(terms + "**Sills:** mixed\n\n- dolerite") == all)
    #expect(try keys(terms + "**Sills:** these\n\n| | |\n|---|---|\n| a | b |") == all)
    let whole = terms + "**Sill:** a sheet of rock.\n\n| | |\n|---|---|\n| a | b |"
    #expect(try keys(whole) == all + ["Sill"])
  }

  @Test("An example on the next line of a paragraph is no part of the meaning")
  func exampleLine() throws {
    let sample = try Sample(
      "# Rocks\n\nTerms.\n\n**Lava:** what flows\nExample: *Etna*\n\n**Ash:** what falls\nslowly\n")
    #expect(
      sample.extraction.cards.filter { $0.direction == .forward }.map(\.answer) == [
        "what flows", "what falls slowly",
      ])
  }

  @Test("A label that recurs from section to section is a property there, too")
  func recurring() throws {
    let section = "**Colour seen:** as above\n\n**Grain seen:** as below"
    let text = ["A", "B", "C"].map { "## \($0)\n\n\(section)" }.joined(separator: "\n\n")
    #expect(try keys(text) == [])
  }
}
