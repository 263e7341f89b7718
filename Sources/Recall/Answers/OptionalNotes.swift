/// The wordings of an answer whose parts in brackets may be left out (typed-answers.md, R5).
enum OptionalNotes {
  /// Groups that may be left out on their own; so there are at most 16 wordings.
  static let mostGroups = 4

  /// All wordings, the fullest first, without brackets.
  ///
  /// Groups from the fourth on stay or go together. A wording that leaves neither letter nor digit
  /// is none, so that an answer wholly in brackets keeps its content.
  static func wordings(of glyphs: [Glyph]) -> [[Glyph]] {
    let groups = BracketGroups(in: glyphs).ranges
    guard !groups.isEmpty else { return [glyphs.filter { $0.kind != .bracket }] }
    let count = min(groups.count, mostGroups)
    return (0..<(1 << count)).compactMap { left in
      var wording: [Glyph] = []
      wording.reserveCapacity(glyphs.count)
      var next = glyphs.startIndex
      for (number, group) in groups.enumerated()
      where left & (1 << min(number, mostGroups - 1)) != 0 {
        wording += glyphs[next..<group.lowerBound]
        next = group.upperBound + 1
      }
      wording += glyphs[next...]
      let says = wording.contains { $0.kind == .letter || $0.kind == .digit }
      return left == 0 || says ? wording.filter { $0.kind != .bracket } : nil
    }
  }
}
