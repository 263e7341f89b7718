import Recall
import Testing

@testable import Lessons

@Suite("Folded")
struct FoldedTests {
  @Test(
    "Two wordings of one text fold alike",
    arguments: [
      ("Basalt.", "basalt"), ("“Basalt”", "\"basalt\""), ("a – b", "a - b"), ("**x**", "x"),
      ("E\u{301}clat", "\u{E9}clat"), ("  a\t b ", "a b"),
    ])
  func same(one: String, other: String) {
    #expect(Folded(one) == Folded(other))
  }

  @Test(
    "A mark that is a word of its own is one",
    arguments: ["? — Name?", "!! — Name?", "!?. — Name?", "\"? — Name?"])
  func mark(text: String) {
    #expect(Folded(text).text == "\(text.prefix { $0 != " " }) - name")
  }

  @Test(
    "A text holds whole words only",
    arguments: [
      ("black heron", "heron", true), ("heronry", "heron", false), ("x(heron)", "heron", true),
      ("a heron's", "heron", true), ("her on", "heron", false), ("x", "", false),
    ])
  func holds(text: String, other: String, expected: Bool) {
    #expect(Folded(text).holds(Folded(other)) == expected)
  }
}
