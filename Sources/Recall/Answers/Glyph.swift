/// One character of an answer with all that the comparison asks of it.
struct Glyph: Hashable {
  /// The part that a character plays (typed-answers.md, R7).
  enum Kind: Hashable {
    case letter, digit, space, hyphen, apostrophe, bracket
    /// Counts nowhere but within a number.
    case punctuation
    /// Counts like a letter but gets no tolerance of its own: `+`, `%`, `→`, an emoji.
    case symbol
  }

  /// The number of the small character: its scalar, or what ``GlyphCodes`` gave it.
  var code: UInt32
  /// The number of the character without marks.
  var base: UInt32
  var marks = MarkSet()
  var kind: Kind
  var isCapital = false
  /// Where the character stands in its text, counted in scalars; empty for the second s of `ß`.
  var place: Range<Int> { Int(start)..<Int(start) + Int(length) }
  private let start: UInt32
  private let length: UInt32

  /// A character of one scalar.
  init(_ scalar: Unicode.Scalar, at place: Range<Int>) {
    let small = CaseFolding.folded(scalar)
    let parts = small.value < 0x80 ? nil : LetterMarks.parts(of: small.value)
    code = parts?.letter ?? small.value
    base = parts?.base ?? small.value
    marks = parts?.marks ?? MarkSet()
    kind = Self.kind(of: scalar)
    isCapital = small != scalar
    start = UInt32(clamping: place.lowerBound)
    length = UInt32(clamping: place.count)
  }

  func `is`(_ scalar: Unicode.Scalar) -> Bool { code == scalar.value }

  /// True where this letter has a mark that the other lacks.
  func conflicts(with expected: Glyph) -> Bool { !marks.isSubset(of: expected.marks) }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar {
    case "a"..."z", "A"..."Z": .letter
    case "0"..."9": .digit
    case " ": .space
    case "-": .hyphen
    case "'": .apostrophe
    case "(", ")", "[", "]": .bracket
    case ".", ",", ";", ":", "!", "?", "\"", "¿", "¡": .punctuation
    case "\0"..."\u{7F}": .symbol
    default: farKind(of: scalar)
    }
  }

  private static func farKind(of scalar: Unicode.Scalar) -> Kind {
    if scalar.properties.isAlphabetic { return .letter }
    return scalar.properties.numericType == .decimal ? .digit : .symbol
  }
}
