import Recall
import Testing

@Suite("Typed and expected text side by side")
struct AlignmentTests {
  struct Sample {
    var typed: String
    var expected: String
    var pieces: [Alignment.Piece]
  }

  @Test(
    "The pieces show what is the same, missing, too much or changed",
    arguments: [
      Sample(typed: "", expected: "", pieces: []),
      Sample(typed: "Cat", expected: "cat", pieces: [.init(.same, typed: "Cat", expected: "cat")]),
      Sample(
        typed: "hoc", expected: "học",
        pieces: [
          .init(.same, typed: "h", expected: "h"), .init(.changed, typed: "o", expected: "ọ"),
          .init(.same, typed: "c", expected: "c"),
        ]),
      Sample(
        typed: "acomodate", expected: "accommodate",
        pieces: [
          .init(.same, typed: "ac", expected: "ac"), .init(.missing, typed: "", expected: "c"),
          .init(.same, typed: "o", expected: "o"), .init(.missing, typed: "", expected: "m"),
          .init(.same, typed: "modate", expected: "modate"),
        ]),
      Sample(typed: "ab", expected: "", pieces: [.init(.extra, typed: "ab", expected: "")]),
      Sample(
        typed: "Maße", expected: "masse", pieces: [.init(.same, typed: "Maße", expected: "masse")]),
    ])
  func pieces(sample: Sample) {
    #expect(Alignment(of: sample.typed, with: sample.expected).pieces == sample.pieces)
  }

  @Test("The pieces hold both texts whole, also of long and strange ones")
  func whole() {
    let long = String(repeating: "học tập 👩‍👩‍👧 ", count: 400)
    let other = String(repeating: "ngôn ngữ 🇻🇳 ", count: 300)
    let pieces = Alignment(of: long, with: other).pieces
    #expect(pieces.map(\.typed).joined() == long)
    #expect(pieces.map(\.expected).joined() == other)
  }
}
