import TestKit
import Testing

@testable import Console

@Suite struct WrappingTests {
  @Test(
    "Text is broken into lines",
    arguments: [
      ("", 10, [""]), ("one two three", 7, ["one two", "three"]),
      ("one two three", 100, ["one two three"]), ("one  two", 10, ["one  two"]),
      ("one   two", 5, ["one", "two"]), ("a\nb", 10, ["a", "b"]),
      ("a\n\nb\n", 10, ["a", "", "b", ""]),
      ("a\r\nb", 10, ["a", "b"]), ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
      ("x abcdefghij y", 4, ["x", "abcd", "efgh", "ij y"]), ("  indented", 20, ["  indented"]),
      ("日本語テキスト", 6, ["日本語", "テキス", "ト"]), ("日本。語", 4, ["日", "本。", "語"]),
      ("「日」本", 6, ["「日」", "本"]), ("GPU 日本語", 8, ["GPU 日本", "語"]),
      ("ab a\u{A0}b", 4, ["ab", "a\u{A0}b"]), ("日本", 1, ["日", "本"]), ("ab", 0, ["a", "b"]),
      ("abcd efgh", 4, ["abcd", "efgh"]), ("tail   ", 10, ["tail"]),
      ("học máy là gì", 7, ["học máy", "là gì"]),
    ])
  func wrapped(text: String, width: Int, lines: [String]) {
    #expect(text.wrapped(to: width) == lines)
  }

  @Test(
    "A line of a list hangs from its beginning, and one with a word that is too long stays whole",
    arguments: [
      ("one two three", 20, ["one two three"]),
      ("one two three", 9, ["one two", "  three"]),
      ("  one two three", 12, ["  one two", "    three"]),
      ("see /a/long/path there", 10, ["see /a/long/path there"]),
      ("one two three", 2, ["one two three"]), ("", 5, [""]),
    ])
  func hanging(text: String, width: Int, lines: [String]) {
    #expect(text.hanging(in: width) == lines)
  }

  @Test("Decomposed text wraps as composed text does")
  func normalForms() {
    let composed = "Mạng nơ-ron học biểu diễn từ dữ liệu"
    let decomposed =
      "Ma\u{323}ng no\u{31B}-ron ho\u{323}c bie\u{302}\u{309}u die\u{302}\u{303}n tu\u{31B}\u{300} du\u{31B}\u{303} lie\u{323}\u{302}u"
    #expect(composed.wrapped(to: 12) == decomposed.wrapped(to: 12))
  }

  @Test("No line is wider than asked, and nothing but white space is lost", arguments: 0..<50)
  func fits(seed: Int) {
    var random = SplitMix(seed: seed)
    for _ in 0..<20 {
      let text = random.hostileText(40).safe(.block)
      let width = Int.random(in: 2...30, using: &random)
      let lines = text.wrapped(to: width)
      // An emoji cut from its joiner is still one character, and a lone character may exceed any width.
      #expect(lines.allSatisfy { $0.columns <= width || $0.count == 1 })
      #expect(letters(lines.joined()) == letters(text))
    }
  }

  @Test("A word of one megabyte is broken in time proportional to its length")
  func longWord() {
    let clock = ContinuousClock()
    let word = String(repeating: "ế", count: 350_000)
    var lines: [String] = []
    let time = clock.measure { lines = word.wrapped(to: 80) }
    #expect(lines.count == 4375)
    #expect(time < .seconds(10))
  }

  private func letters(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !$0.properties.isWhitespace }
  }
}
