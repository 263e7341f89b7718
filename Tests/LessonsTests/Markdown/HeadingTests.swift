import Recall
import Testing

@testable import Lessons

@Suite("Headings")
struct HeadingTests {
  @Test(
    "Numbering and emoji go, other numbers stay",
    arguments: [
      ("1. Rocks", "Rocks"), ("2.3 Rocks", "Rocks"), ("4.1.2. Rocks", "Rocks"),
      ("(a) Rocks", "Rocks"),
      ("B. Rocks", "Rocks"), ("IV. Rocks", "Rocks"), ("🪨 Rocks", "Rocks"), ("✅ 3. Rocks", "Rocks"),
      ("3D models", "3D models"), ("5 Kingdoms", "5 Kingdoms"), ("7.", "7."), ("A rock", "A rock"),
    ])
  func title(written: String, title: String) {
    #expect(Heading(level: 2, written: written).title == title)
  }

  @Test("The path holds the headings that are still open")
  func path() {
    var outline = Outline()
    for (level, title) in [(1, "Rocks"), (2, "Igneous"), (3, "Basalt"), (2, "Sedimentary")] {
      outline.enter(Heading(level: level, written: title))
    }
    #expect(outline.path.map(\.title) == ["Rocks", "Sedimentary"])
    #expect(outline.title == "Rocks")
  }

  @Test("Headings in navigation and in code are none")
  func navigation() throws {
    let sample = try Sample(
      """
      <!-- nav-start -->
      # All pages
      <!-- nav-end -->
      ```
      # comment
      ```
      ## Knots

      | Knot | Use |
      |---|---|
      | bowline | fixed loop |
      """)
    #expect(sample.extraction.title == "Knots")
    #expect(sample.extraction.cards.first?.context == ["Knots"])
  }
}
