package import Console
package import Recall

extension Chart {
  /// The chart as lines of text, its title first, none wider than the width, which is 20 or more.
  package func lines(width: Int, glyphs: Glyphs, in language: Language) -> [StyledLine] {
    let paper = Paper(width: width, glyphs: glyphs, language: language)
    let body = body(on: paper)
    return (paper.heading(title) + (body.isEmpty ? [paper.nothing] : body))
      .map { $0.truncated(to: width, ellipsis: glyphs.ellipsis) }
  }

  /// The lines below the title; none where there is nothing to draw.
  private func body(on paper: Paper) -> [StyledLine] {
    switch self {
    case .bars(let bars): bars.lines(on: paper)
    case .shares(let shares): shares.lines(on: paper)
    case .curve(let curve): curve.lines(on: paper)
    case .heat(let map): map.lines(on: paper)
    case .table(let table): table.lines(on: paper)
    }
  }
}
