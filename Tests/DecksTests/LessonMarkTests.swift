import Decks
import Recall
import TestKit
import Testing

@Suite("What a deck file remembers of its lesson")
struct LessonMarkTests {
  @Test("A digest is of the text, not of its line ends")
  func digest() {
    #expect(
      LessonMark(file: "a", lines: ["x", "y"]).digest
        == LessonMark(file: "b", lines: ["x", "y"]).digest)
    #expect(
      LessonMark(file: "a", lines: ["xy"]).digest
        != LessonMark(file: "a", lines: ["x", "y"]).digest)
  }
}
