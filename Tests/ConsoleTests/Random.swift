/// The generator SplitMix64 (Steele, Lea and Flood, 2014): the same numbers for the same seed.
struct Random: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A text made to break things: controls, escape sequences, bidi, marks, emoji, several scripts.
  mutating func hostileText(_ count: Int = 12) -> String {
    let pieces = [
      "\u{1B}]0;x\u{7}", "\u{1B}[2J", "\u{1B}[?1049l", "\u{1B}P1\u{1B}\\", "\u{9B}2J", "\u{85}",
      "\r",
      "\r\n", "\n", "\u{7}", "\t", "\u{8}", "\u{7F}", "\u{0}", "\u{202E}", "\u{2066}", "\u{2069}",
      "\u{200F}", "\u{61C}", "\u{2028}", "\u{301}", "\u{302}", "\u{200D}", "\u{FE0F}", "\u{FEFF}",
      "a", " ", "tiếng", "tie\u{302}\u{301}ng", "日本", "👨‍👩‍👧", "🇻🇳", "👍🏽", "❤️", "กำ", "स्ते", "각",
      "\u{E000}", "\u{10FFFF}", "\u{FFFD}", "\u{E0061}", "אב", "عر",
    ]
    var text = ""
    for _ in 0..<Int.random(in: 0...count, using: &self) {
      if Bool.random(using: &self) {
        text += pieces.randomElement(using: &self) ?? ""
      } else {
        let value = UInt32.random(in: 0...0x2FFF, using: &self)
        text.unicodeScalars.append(Unicode.Scalar(value) ?? "?")
      }
    }
    return text
  }
}
