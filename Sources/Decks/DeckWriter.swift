package import Recall

extension DeckFile {
  /// A new deck file with generated cards under their headings.
  ///
  /// Cards of one heading path stand together, in the order in which the paths first appear.
  package init(name: String, lesson: LessonMark, entries: [Entry]) {
    var pieces: [Piece] = [.text(Self.frontMatter(name: name, lesson: lesson))]
    var open: [String] = []
    for (context, entries) in Self.sections(of: entries) {
      let headings = Self.headings(from: open, to: context)
      if !headings.isEmpty { pieces.append(.text(headings)) }
      open = context
      for entry in entries {
        pieces.append(.text("\n"))
        pieces.append(.block(Block(of: entry.card, id: entry.id)))
      }
    }
    self.init(name: name, lesson: lesson, pieces: pieces)
  }

  static func frontMatter(name: String, lesson: LessonMark) -> String {
    """
    ---
    deck: \(FrontMatter.quoted(name))
    lesson: \(FrontMatter.quoted(lesson.text))
    ---

    """
  }

  private static func sections(of entries: [Entry]) -> [([String], [Entry])] {
    var order: [[String]] = []
    var sections: [[String]: [Entry]] = [:]
    for entry in entries {
      if sections[entry.card.context] == nil { order.append(entry.card.context) }
      sections[entry.card.context, default: []].append(entry)
    }
    // No heading leads back to the top of the file.
    return order.filter(\.isEmpty).prefix(1).map { ($0, sections[$0] ?? []) }
      + order.filter { !$0.isEmpty }.map { ($0, sections[$0] ?? []) }
  }

  /// The headings that lead from one path to another; Markdown has six levels.
  static func headings(from open: [String], to path: [String]) -> String {
    let shared = zip(open, path).prefix { $0 == $1 }.count
    // Going back up, the last heading of the shorter path is said again to close the longer one.
    let first = shared == path.count && open.count > shared ? max(0, shared - 1) : shared
    return path.enumerated().dropFirst(first).map { level, text in
      "\n\(String(repeating: "#", count: min(level + 1, 6))) \(text)\n"
    }.joined()
  }
}
