import TestKit
import Testing

@testable import Console

@Suite struct SafeTextTests {
  @Test(
    "What a terminal would obey is shown instead",
    arguments: [
      ("\u{1B}]0;x\u{7}", "␛]0;x␇"), ("\u{1B}[2J", "␛[2J"), ("a\u{9B}2Jb", "a\u{FFFD}2Jb"),
      ("a\rb", "a␍b"), ("a\r\nb", "a b"), ("a\nb\tc", "a b c"), ("\u{0}\u{7F}", "␀␡"),
      ("a\u{202E}b\u{2066}c\u{2069}d\u{200F}", "abcd"), ("a\u{2028}b", "a b"),
      ("\u{FEFF}a\u{200B}b\u{AD}c\u{2060}d", "abcd"), ("e\u{200B}\u{301}", "e\u{301}"),
      ("tiếng Việt", "tiếng Việt"), ("👨‍👩‍👧", "👨‍👩‍👧"), ("", ""),
    ])
  func line(text: String, shown: String) {
    #expect(text.safe() == shown)
  }

  @Test("A block keeps its newlines")
  func block() {
    #expect("a\r\nb\nc\td\u{2029}e".safe(.block) == "a\nb\nc    d\ne")
  }

  @Test("No cell is heaped with marks without end")
  func marks() {
    let heap = "e" + String(repeating: "\u{301}", count: 1000)
    #expect(heap.safe().unicodeScalars.count == 31)
    #expect("\(heap)x".safe().unicodeScalars.count == 32)
  }

  @Test("Of 10,000 hostile texts none stays dangerous, and making them safe twice changes nothing")
  func fuzz() {
    var random = SplitMix(seed: 7)
    var failures: [String] = []
    for _ in 0..<10_000 {
      let text = random.hostileText(30)
      let safe = text.safe()
      let block = text.safe(.block)
      let isRight =
        !safe.unicodeScalars.contains(where: isDangerous)
        && !block.unicodeScalars.contains { isDangerous($0) && $0 != "\n" }
        && bits(safe.safe()) == bits(safe) && bits(block.safe(.block)) == bits(block)
      if !isRight { failures.append(text) }
    }
    #expect(failures.isEmpty)
  }

  /// String equality overlooks differences of normal form.
  private func bits(_ text: String) -> [UInt8] { Array(text.utf8) }

  private func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control || scalar.properties.isBidiControl
      || scalar.value == 0x2028 || scalar.value == 0x2029
  }
}

extension Unicode.Scalar.Properties {
  /// The standard library does not give the property Bidi_Control; these are all twelve.
  fileprivate var isBidiControl: Bool {
    guard generalCategory == .format else { return false }
    return [
      "ARABIC LETTER MARK", "LEFT-TO-RIGHT MARK", "RIGHT-TO-LEFT MARK", "LEFT-TO-RIGHT EMBEDDING",
      "RIGHT-TO-LEFT EMBEDDING", "POP DIRECTIONAL FORMATTING", "LEFT-TO-RIGHT OVERRIDE",
      "RIGHT-TO-LEFT OVERRIDE", "LEFT-TO-RIGHT ISOLATE", "RIGHT-TO-LEFT ISOLATE",
      "FIRST STRONG ISOLATE", "POP DIRECTIONAL ISOLATE",
    ].contains(name ?? "")
  }
}
