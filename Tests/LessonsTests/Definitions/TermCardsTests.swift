import Recall
import Testing

@testable import Lessons

@Suite("Definition cards")
struct TermCardsTests {
  @Test("A definition asks for the meaning and for the term")
  func bothWays() throws {
    let sample = try Sample(
      "# Rocks\n\n## Lava\n\n- **Basalt**: a dark rock\n- **Tuff**: baked ash\n")
    #expect(
      sample.asked == [
        "Basalt — ? = a dark rock", "a dark rock — ? = Basalt", "Tuff — ? = baked ash",
        "baked ash — ? = Tuff",
      ])
    #expect(sample.extraction.cards.first?.context == ["Rocks", "Lava"])
  }

  @Test(
    "A meaning that gives the term away is asked one way only",
    arguments: [
      "- **Lava dome**: a dome of stiff lava", "- **Ash**: fine ash of a volcano",
      "- **Tuff**: is it a rock or an ash?",
    ])
  func oneWay(line: String) throws {
    let sample = try Sample("# Rocks\n\n\(line)\n")
    #expect(sample.reversed == [])
  }

  @Test(
    "A symbol is asked for its meaning only, in bold or not: many formulas use the same letter",
    arguments: ["- $v$: speed\n- $p$: pressure", "- **$v$**: speed\n- **$p$:** pressure"])
  func symbols(list: String) throws {
    let sample = try Sample("# Flow\n\n\(list)\n")
    #expect(sample.asked == ["$v$ — ? = speed", "$p$ — ? = pressure"])
  }

  @Test(
    "A bare name with its other name in brackets asks for each of the two",
    arguments: [
      "- **Đá bazan (Basalt)**", "**Đá bazan (Basalt)** phủ đáy biển.", "1. **Đá bazan (Basalt)**",
    ])
  func names(line: String) throws {
    let sample = try Sample("# Đá\n\n\(line)\n")
    #expect(
      sample.asked == ["Đá bazan (?) = Basalt", "? (Basalt) = Đá bazan"])
  }

  @Test("Brackets behind the bold print hold the other name as well")
  func bracketBehind() throws {
    #expect(
      try Sample("# Đá\n\n- **Đá bazan** (Basalt)\n").asked.first == "Đá bazan (?) = Basalt")
  }

  @Test("Lines that each begin with a term are a list without bullets")
  func lines() throws {
    let cards = try Sample("# Rocks\n\n**Lava**: what flows out\n**Ash**: what is blown out\n")
      .extraction.cards
    #expect(cards.filter { $0.direction == .forward }.map(\.line) == [3, 4])
    #expect(cards.map(\.table) == cards.map { _ in 3 })
  }

  @Test("An abbreviation and what it stands for are two names")
  func abbreviation() throws {
    let sample = try Sample("# Rocks\n\n- **MORB (Mid-Ocean Ridge Basalt)**\n")
    #expect(sample.asked.first == "MORB (?) = Mid-Ocean Ridge Basalt")
  }

  @Test(
    "A remark in brackets is no other name",
    arguments: ["- **Basalt (2 km thick)**", "- **Basalt (dark)**", "- **Bazan (ví dụ: Etna)**"])
  func remark(line: String) throws {
    #expect(try Sample("# Rocks\n\n\(line)\n").asked == [])
  }

  @Test("A literal term is answered as it is written")
  func code() throws {
    let cards = try Sample("# Tool\n\n- `-R`: goes into folders\n").extraction.cards
    #expect(cards.last?.answer == "-R")
    #expect(cards.last?.isLiteral == true)
  }

  @Test("The heading that holds the term is hidden where the term is asked for")
  func hiddenHeading() throws {
    let cards = try Sample("# Rocks\n\n## Basalt\n\n- **Basalt**: a dark stone\n").extraction.cards
    #expect(cards.map(\.context) == [["Rocks", "Basalt"], ["Rocks"]])
  }

  @Test("What is damaged defines nothing")
  func damaged() throws {
    let bytes = Array("# Rocks\n\n- **Basalt**: a dark ".utf8) + [0xFF] + Array(" rock\n".utf8)
    let text = try LessonText(decoding: bytes, path: "lesson.md")
    #expect(Extraction(of: text, path: "lesson.md").cards.isEmpty)
  }
}
