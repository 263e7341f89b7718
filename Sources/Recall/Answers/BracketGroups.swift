/// The parts of an answer that stand in brackets, outermost ones only.
struct BracketGroups {
  /// Where the groups lie, brackets included, from left to right.
  let ranges: [ClosedRange<Int>]

  /// Brackets that have no partner make no group.
  init(in glyphs: [Glyph]) {
    var open: [(closing: Unicode.Scalar, index: Int)] = []
    var closed: [ClosedRange<Int>] = []
    for (index, glyph) in glyphs.enumerated() where glyph.kind == .bracket {
      if glyph.is("(") {
        open.append((")", index))
      } else if glyph.is("[") {
        open.append(("]", index))
      } else {
        guard let last = open.last, glyph.is(last.closing) else { continue }
        open.removeLast()
        while let inner = closed.last, inner.lowerBound > last.index { closed.removeLast() }
        closed.append(last.index...index)
      }
    }
    ranges = closed
  }
}
