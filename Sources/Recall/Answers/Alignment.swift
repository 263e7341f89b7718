/// A typed and an expected text laid side by side, to show where they differ.
package struct Alignment: Hashable, Sendable {
  /// A stretch of both texts.
  package struct Piece: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      /// The same but for case.
      case same
      /// Expected and not typed.
      case missing
      /// Typed and not expected.
      case extra
      /// Typed otherwise than expected, character by character.
      case changed
    }

    package var kind: Kind
    package var typed: String
    package var expected: String

    package init(_ kind: Kind, typed: String, expected: String) {
      self.kind = kind
      self.typed = typed
      self.expected = expected
    }
  }

  /// The pieces in order: the typed parts make the typed text, the expected parts the expected one.
  package var pieces: [Piece] = []

  /// True where at least half of the longer text is the same: only then do the differences tell
  /// something.
  package var isTelling: Bool {
    let same = pieces.filter { $0.kind == .same }.reduce(0) { $0 + $1.expected.count }
    let longer = max(
      pieces.reduce(0) { $0 + $1.typed.count }, pieces.reduce(0) { $0 + $1.expected.count })
    return same * 2 >= longer
  }

  /// Longer differences are shown in one piece: nobody reads them letter by letter.
  static let mostCells = 250_000

  /// The alignment in which the fewest characters differ; a letter faces its like with other marks
  /// rather than another letter.
  package init(of typed: String, with expected: String) {
    let scalars = (Array(typed.unicodeScalars), Array(expected.unicodeScalars))
    var codes = GlyphCodes()
    let (given, wanted) = (codes.glyphs(of: scalars.0), codes.glyphs(of: scalars.1))
    let start = zip(given, wanted).prefix { $0.code == $1.code }.count
    let rest = min(given.count, wanted.count) - start
    let end = zip(given.reversed(), wanted.reversed()).prefix(rest)
      .prefix { $0.code == $1.code }.count
    let text = { (glyph: Glyph?, scalars: [Unicode.Scalar]) in
      glyph.map { String(scalars[$0.place]) } ?? ""
    }
    for index in 0..<start {
      add(.same, text(given[index], scalars.0), text(wanted[index], scalars.1))
    }
    let middle = (given[start..<(given.count - end)], wanted[start..<(wanted.count - end)])
    if middle.0.count * middle.1.count <= Self.mostCells {
      for step in AlignmentGrid(Array(middle.0), Array(middle.1)).steps {
        add(step.kind, text(step.typed, scalars.0), text(step.expected, scalars.1))
      }
    } else {
      for glyph in middle.0 { add(.changed, text(glyph, scalars.0), "") }
      for glyph in middle.1 { add(.changed, "", text(glyph, scalars.1)) }
    }
    for (one, two) in zip(given.suffix(end), wanted.suffix(end)) {
      add(.same, text(one, scalars.0), text(two, scalars.1))
    }
  }

  private mutating func add(_ kind: Piece.Kind, _ typed: String, _ expected: String) {
    if pieces.last?.kind != kind { pieces.append(Piece(kind, typed: "", expected: "")) }
    pieces[pieces.count - 1].typed += typed
    pieces[pieces.count - 1].expected += expected
  }
}
