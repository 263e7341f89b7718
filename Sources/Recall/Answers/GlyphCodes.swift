/// Gives each character a number, the same for all its canonically equal writings, so that texts are
/// compared as numbers.
///
/// Texts that are compared with each other take their numbers from one list.
struct GlyphCodes {
  /// Characters that are no single composed scalar, such as an emoji of several.
  private var others: [Character: UInt32] = [:]
  /// The first number that is no scalar.
  private static let firstOther: UInt32 = 0x11_0000

  mutating func glyphs(of scalars: [Unicode.Scalar]) -> [Glyph] {
    var glyphs: [Glyph] = []
    glyphs.reserveCapacity(scalars.count)
    let standsAlone = { (index: Int) in
      StandAlone.holds(scalars[index])
        && (index == 0 || !StandAlone.isLeading(scalars[index - 1]))
        && (index + 1 == scalars.count || StandAlone.holds(scalars[index + 1]))
    }
    var index = 0
    while index < scalars.count {
      if standsAlone(index) {
        Self.append(Glyph(scalars[index], at: index..<(index + 1)), to: &glyphs)
        index += 1
        continue
      }
      var end = index + 1
      while end < scalars.count, !standsAlone(end) { end += 1 }
      for character in String(scalars[index..<end]) {
        let count = character.unicodeScalars.count
        Self.append(glyph(character, at: index..<(index + count)), to: &glyphs)
        index += count
      }
    }
    return glyphs
  }

  /// A character of one or more scalars.
  private mutating func glyph(_ character: Character, at place: Range<Int>) -> Glyph {
    let scalars = character.unicodeScalars
    let first = scalars.first ?? " "
    var glyph = Glyph(first, at: place)
    if scalars.count == 1, StandAlone.holds(first) || !glyph.marks.isEmpty { return glyph }
    // An i has its dot anyway: İ is one when small.
    let hasDot = glyph.base == Unicode.Scalar("i").value
    let own = scalars.dropFirst().filter { !hasDot || $0 != "\u{307}" }
    let marks = scalars.count == 1 ? nil : MarkSet(own)
    if let marks {
      if own.isEmpty { return glyph }
      if let letter = LetterMarks.letter(glyph.base, glyph.marks.union(marks)) {
        glyph.code = letter
        glyph.marks = glyph.marks.union(marks)
        return glyph
      }
    }
    let small = character.lowercased()
    if let composed = Composed.scalar(of: small) {
      var letter = Glyph(composed, at: place)
      (letter.kind, letter.isCapital) = (glyph.kind, glyph.isCapital)
      return letter
    }
    glyph.code = number(small)
    if let marks { glyph.marks = glyph.marks.union(marks) } else { glyph.base = glyph.code }
    return glyph
  }

  private mutating func number(_ small: String) -> UInt32 {
    let character = small.count == 1 ? small.first ?? " " : " "
    if let code = others[character] { return code }
    let code = Self.firstOther + UInt32(others.count)
    others[character] = code
    return code
  }

  /// Two letters for `ß` (R6).
  private static func append(_ glyph: Glyph, to glyphs: inout [Glyph]) {
    guard glyph.is("ß") else { return glyphs.append(glyph) }
    let end = glyph.place.upperBound
    for place in [glyph.place, end..<end] {
      var letter = Glyph("s", at: place)
      letter.isCapital = glyph.isCapital
      glyphs.append(letter)
    }
  }
}
