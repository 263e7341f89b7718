/// A table of a lesson, before anything is decided about it.
struct Table: Sendable {
  /// The 1-based line of the header.
  let line: Int
  let header: [Cell]
  let rows: [Row]
  /// The headings above it, outermost first.
  let headings: [Heading]
  let lesson: LessonName
  /// How many tables of the lesson have this header, itself counted.
  let twins: Int

  /// One row below the header.
  struct Row: Sendable {
    /// 1-based.
    let line: Int
    let cells: [Cell]
  }

  /// The cells of a column, header apart.
  func column(_ index: Int) -> [Cell] {
    rows.map { $0.cells.indices.contains(index) ? $0.cells[index] : .empty }
  }

  /// A column's header as it is asked: without closing colon or question mark.
  func label(_ index: Int) -> String {
    guard header.indices.contains(index) else { return "" }
    var label = header[index].text[...]
    while let last = label.last, ":?：？ ".contains(last) { label = label.dropLast() }
    return String(label)
  }

  /// True where a heading below the lesson's title mentions one of the words.
  ///
  /// The title names the subject; only the sections say where a table comes from.
  func isInSection(of words: WordList) -> Bool {
    headings.contains { $0.title != lesson.title && words.isMentioned(in: $0.folded) }
  }
}

/// What is known of a lesson as a whole.
struct LessonName: Hashable, Sendable {
  let path: String
  let title: String

  /// The last part of the path, without its ending.
  var file: String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }
}
