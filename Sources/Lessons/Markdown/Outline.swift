/// The headings above a place in a lesson, while it is read from top to bottom.
struct Outline: Sendable {
  private(set) var path: [Heading] = []
  private(set) var all: [Heading] = []
  /// A line in bold that stands right above, and heads the table or list that follows.
  var caption: Heading?
  private var isInNavigation = false

  /// The headings above, the caption included where a deck has a level of heading left for it.
  var captioned: [Heading] {
    guard let caption, path.count < Outline.levels else { return path }
    return path + [caption]
  }

  /// Markdown's levels of headings.
  private static let levels = 6

  /// A heading closes all headings of its own level and deeper ones.
  mutating func enter(_ heading: Heading) {
    guard !isInNavigation, !heading.title.isEmpty else { return }
    caption = nil
    path.removeAll { $0.level >= heading.level }
    path.append(heading)
    all.append(heading)
  }

  /// Generated pages fence their navigation with comments such as `<!-- nav-start -->` and `<!--
  /// nav-end -->`; headings between them are none.
  mutating func note(html: String) {
    guard html.utf8.starts(with: "<!--".utf8) else { return }
    let html = html.lowercased()
    func mentions(_ words: [String]) -> Bool { words.contains { html.holdsBytes(of: $0) } }
    guard mentions(["nav", "toc", "menu", "breadcrumb"]) else { return }
    if mentions(["start", "begin"]) { isInNavigation = true }
    if mentions(["end", "stop"]) { isInNavigation = false }
  }

  /// The lesson's title: its first outermost heading, else its first one.
  var title: String {
    (all.first { $0.level == 1 } ?? all.first)?.title ?? ""
  }
}
