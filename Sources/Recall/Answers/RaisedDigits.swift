/// Raised and lowered digits as plain ones: `m²` is `m2`, but `10²` is no 102
/// (typed-answers.md, R11).
enum RaisedDigits {
  static func plain(_ glyphs: [Glyph]) -> [Glyph] {
    guard glyphs.contains(where: { $0.kind == .symbol }) else { return glyphs }
    var plain: [Glyph] = []
    var isRaised = false
    for (index, glyph) in glyphs.enumerated() {
      let next = index + 1 < glyphs.count ? glyphs[index + 1].kind : .space
      // A power written with a caret.
      if glyph.is("^"), plain.last?.kind == .letter, next == .digit { continue }
      guard let (sign, mark) = Self.plain(glyph.code) else {
        plain.append(glyph)
        isRaised = false
        continue
      }
      if !isRaised, let last = plain.last?.kind, last != .letter {
        plain.append(Glyph(mark, at: glyph.place))
      }
      plain.append(Glyph(sign, at: glyph.place))
      isRaised = true
    }
    return plain
  }

  /// The plain sign, and what tells its height where it follows no letter.
  private static func plain(_ code: UInt32) -> (Unicode.Scalar, mark: Unicode.Scalar)? {
    switch code {
    case 0xB9: ("1", "^")
    case 0xB2: ("2", "^")
    case 0xB3: ("3", "^")
    case 0x2070, 0x2074...0x2079: digit(code - 0x2070).map { ($0, "^") }
    case 0x207B: ("-", "^")
    case 0x2080...0x2089: digit(code - 0x2080).map { ($0, "_") }
    case 0x208B: ("-", "_")
    default: nil
    }
  }

  private static func digit(_ value: UInt32) -> Unicode.Scalar? { Unicode.Scalar(0x30 + value) }
}
