package import Recall

extension DeckFile {
  /// A new deck file with generated cards under their headings.
  package init(name: String, lesson: LessonMark, entries: [Entry]) {
    self.init(name: name, lesson: lesson, blocks: entries.map { Block(of: $0.card, id: $0.id) })
  }

  /// A deck file with these blocks, each under the headings of its context.
  ///
  /// Blocks of one heading path stand together, in the order in which the paths first appear.
  package init(name: String, lesson: LessonMark?, blocks: [Block]) {
    var pieces: [Piece] = [.text(Self.frontMatter(name: name, lesson: lesson))]
    var open: [String] = []
    for (context, blocks) in Self.sections(of: blocks) {
      pieces += Self.headings(from: open, to: context)
      open = context
      for block in blocks { pieces += [.text("\n"), .block(block)] }
    }
    self.init(name: name, lesson: lesson, pieces: pieces)
  }

  static func frontMatter(name: String, lesson: LessonMark?) -> String {
    let lines =
      ["deck: \(FrontMatter.quoted(name))"]
      + (lesson.map { ["lesson: \(FrontMatter.quoted($0.text))"] } ?? [])
    return "---\n" + lines.joined(separator: "\n") + "\n---\n"
  }

  static func sections(of blocks: [Block]) -> [([String], [Block])] {
    var order: [[String]] = []
    var sections: [[String]: [Block]] = [:]
    for block in blocks {
      if sections[block.card.context] == nil { order.append(block.card.context) }
      sections[block.card.context, default: []].append(block)
    }
    // No heading leads back to the top of the file.
    return (order.filter(\.isEmpty) + order.filter { !$0.isEmpty }).map { ($0, sections[$0] ?? []) }
  }

  /// The headings that lead from one path to another; Markdown has six levels.
  static func headings(from open: [String], to path: [String]) -> [Piece] {
    let shared = zip(open, path).prefix { $0 == $1 }.count
    // Going back up, the last heading of the shorter path is said again to close the longer one.
    let first = shared == path.count && open.count > shared ? max(0, shared - 1) : shared
    return path.enumerated().dropFirst(first).flatMap { index, text -> [Piece] in
      let level = min(index + 1, 6)
      let raw = "\(String(repeating: "#", count: level)) \(text)\n"
      return [
        .text("\n"), .heading(Heading(raw: raw, level: level, path: Array(path[...index]))),
      ]
    }
  }
}
