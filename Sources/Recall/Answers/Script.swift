/// Scripts in which one other character is another word (typed-answers.md, R13).
enum Script {
  /// True for Han, kana and hangul.
  static func isWithoutTypos(_ letter: Glyph) -> Bool {
    switch letter.base {
    case 0..<0x1100: false
    case 0x1100...0x11FF, 0x2E80...0x2FDF, 0x3005...0x3007, 0x3040...0x30FF, 0x3100...0x318F: true
    case 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA960...0xA97F, 0xAC00...0xD7FF: true
    case 0xF900...0xFAFF, 0xFF66...0xFFDC, 0x1B000...0x1B16F, 0x20000...0x3FFFF: true
    default: false
    }
  }

  /// True of two texts that differ in nothing but hiragana and katakana.
  static func areSameKana(_ one: [UInt32], _ two: [UInt32]) -> Bool {
    one.count == two.count && one.elementsEqual(two) { hiragana($0) == hiragana($1) }
  }

  private static func hiragana(_ letter: UInt32) -> UInt32 {
    (0x30A1...0x30F6).contains(letter) ? letter - 0x60 : letter
  }
}
