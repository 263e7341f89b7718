/// The separate wordings within one text (typed-answers.md, R3 and R4).
enum AnswerList {
  /// A text of more parts than this is taken as a whole: no answer offers so many, and the work
  /// grows with parts typed times parts expected.
  static let mostParts = 32

  /// The parts between `;` and ` / ` outside brackets, or between commas as well.
  ///
  /// A slash without spaces around it and a comma within a number separate nothing. A text without
  /// separators is its only part.
  static func parts(of glyphs: [Glyph], alsoAtCommas: Bool = false) -> [[Glyph]] {
    let groups = BracketGroups(in: glyphs).ranges
    var group = groups.startIndex
    var parts: [[Glyph]] = [[]]
    for (index, glyph) in glyphs.enumerated() {
      while group < groups.endIndex, groups[group].upperBound < index { group += 1 }
      let isInside = group < groups.endIndex && groups[group].contains(index)
      if !isInside, isSeparator(at: index, in: glyphs, alsoAtCommas: alsoAtCommas) {
        parts.append([])
      } else {
        parts[parts.count - 1].append(glyph)
      }
    }
    let full = parts.filter { part in part.contains { $0.kind != .space } }
    return full.isEmpty || full.count > mostParts ? [glyphs] : full
  }

  /// The sides of slashes that have no space around them, in a text that holds one.
  static func sides(of glyphs: [Glyph]) -> [[Glyph]] {
    guard !glyphs.contains(where: { $0.kind == .digit }) else { return [] }
    let sides = glyphs.split { $0.is("/") }
    guard (2...mostParts).contains(sides.count) else { return [] }
    return sides.filter { side in side.count { $0.kind == .letter } >= shortestSide }.map(
      Array.init)
  }

  /// The letters that a side must have to count as an answer of its own.
  private static let shortestSide = 2

  private static func isSeparator(at index: Int, in glyphs: [Glyph], alsoAtCommas: Bool) -> Bool {
    let kind = { (index: Int) in glyphs.indices.contains(index) ? glyphs[index].kind : .space }
    let glyph = glyphs[index]
    if glyph.is(";") { return true }
    if glyph.is("/") { return kind(index - 1) == .space && kind(index + 1) == .space }
    guard alsoAtCommas, glyph.is(",") else { return false }
    return kind(index - 1) != .digit || kind(index + 1) != .digit
  }
}
