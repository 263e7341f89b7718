import Recall
import Testing

@testable import Lessons

@Suite("Terms that only their list makes terms")
struct TermsInCompanyTests {
  /// The keys of the definitions of a lesson, in its order.
  private func keys(_ markdown: String) throws -> [String] {
    try Sample("# Rocks\n\n\(markdown)\n").extraction.cards
      .filter { $0.direction == .forward }.map(\.key)
  }

  @Test(
    "Italics with a sign behind them are terms where two items have them",
    arguments: [
      "- *Basalt*: a dark rock\n- *Tuff*: baked ash",
      "* _Basalt_ – a dark rock\n* _Tuff_ – baked ash",
      "- *Basalt:* a dark rock\n- *Tuff* (tufa): baked ash\n- and *other* rocks",
    ])
  func italics(markdown: String) throws {
    #expect(try keys(markdown).map { $0.prefix { $0 != " " } } == ["Basalt", "Tuff"])
  }

  @Test(
    "Other italics are none",
    arguments: [
      "- *Basalt*: a dark rock\n- **Tuff**: baked ash",
      "- *Basalt* cools\n- *Tuff* bakes\n- **Tuff**: baked ash",
      "*Basalt*: a dark rock\n\n*Obsidian*: a black glass\n\n- **Tuff**: baked ash",
    ])
  func otherItalics(markdown: String) throws {
    #expect(try keys(markdown) == ["Tuff"])
  }

  @Test(
    "A full stop sets a name off where all items of a list have it",
    arguments: [
      "- **Basalt.** A dark rock.\n- **Tuff.** Baked ash.",
      "1. **Basalt rock.** It is dark.\n2. **Tuff rock.** It is baked.\n3. **Ash rock.** It is grey.",
      "- **玄武岩。** 暗い色の岩石\n- **凝灰岩。** 固まった灰",
    ])
  func stops(markdown: String) throws {
    let keys = try keys(markdown)
    #expect(keys.count > 1 && keys.allSatisfy { !$0.hasSuffix(".") && !$0.hasSuffix("。") })
  }

  @Test(
    "A full stop elsewhere ends a sentence or a heading",
    arguments: [
      "- **Basalt.** A dark rock.\n- Tuff, which is baked ash.",
      "- **Basalt.** A dark rock.\n- **Tuff**, which is baked ash.",
      "- **Wear goggles at all times.** Rock splinters.\n- **Mind the edge of the pit.** It crumbles.",
      "**Basalt.** A dark rock.\n\n**Tuff.** Baked ash.",
      "**Basalt.** A dark rock.\n**Tuff.** Baked ash.",
    ])
  func otherStops(markdown: String) throws {
    #expect(try keys(markdown) == [])
  }

  @Test("A list of names with a colon and a full stop in turn gives those with a colon")
  func mixed() throws {
    #expect(try keys("- **Basalt.** A dark rock.\n- **Tuff**: baked ash.") == ["Tuff"])
  }

  @Test("A picture before one item of several marks a remark, before all it is a bullet")
  func bullets() throws {
    let one =
      "- **Basalt**: a dark rock\n- **Tuff**: baked ash\n- 💡 **Word of the guide**: mind the step"
    #expect(try keys(one) == ["Basalt", "Tuff"])
    #expect(try keys("- ⚫ **Basalt**: a dark rock\n- ⚪ **Tuff**: baked ash") == ["Basalt", "Tuff"])
    let dots = "## Words\n\n・**Basalt**: a dark rock\n・**Tuff**: baked ash"
    #expect(try keys(dots) == ["Basalt", "Tuff"])
  }
}
