extension SplitMix {
  /// A text made to break things: controls, escape sequences, bidi, marks, emoji, several scripts.
  package mutating func hostileText(_ count: Int = 12) -> String {
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
