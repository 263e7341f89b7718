import Recall
import Testing

@testable import Lessons

@Suite("Aside")
struct AsideTests {
  @Test(
    "Advice, plans and other texts define nothing",
    arguments: [
      "## Next steps\n\n- **Field trip**: find a quarry",
      "- **Hammer**: you should wear goggles",
      "- **Field books**: always write in pencil",
      "- **A word of the guide**: the path is steep !",
      "## Summary\n\n- **Basalt**: it is dark",
    ])
  func noCard(markdown: String) throws {
    let doubts = try Sample.doubts("# Rocks\n\n\(markdown)\n")
    #expect(!doubts.isEmpty && doubts.allSatisfy { $0 == TermDoubt.aside.sentence })
  }

  @Test(
    "What only sounds like advice is asked",
    arguments: [
      "- **Tuff**: ash that fell and was baked",
      "- **Sill**: a sheet of rock between layers. Not to be taken for a flow!",
      "- **Orders of layers**: for n layers there are n!",
      "## Natural resources\n\n- **Ore**: rock worth digging",
      "- **Checksum rock**: a layer checked against another",
    ])
  func asked(markdown: String) throws {
    #expect(try !Sample("# Rocks\n\n\(markdown)\n").asked.isEmpty)
  }

  @Test("The report of a project defines nothing")
  func project() throws {
    let doubts = try Sample.doubts(
      "# Progress 🎉\n\n- **Parser**: reads rocks\n", path: "PROGRESS_WEEK2.md")
    #expect(doubts == [TermDoubt.aside.sentence])
  }
}
