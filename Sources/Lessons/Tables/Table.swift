/// A table of a lesson, before anything is decided about it.
struct Table: Sendable {
  /// The 1-based line of the header.
  let line: Int
  let header: [Cell]
  let rows: [Row]
  /// The headings above it, outermost first.
  let headings: [Heading]
  let lesson: LessonName
  private let columns: [[Cell]]
  /// How many tables of the lesson have this header, itself counted.
  let twins: Int
  /// The first line of the paragraph right above; empty where there is none.
  let lead: String

  init(
    line: Int, header: [Cell], rows: [Row], headings: [Heading], lead: String, lesson: LessonName,
    twins: Int
  ) {
    self.line = line
    self.header = header
    self.rows = rows
    self.headings = headings
    self.lesson = lesson
    self.twins = twins
    self.lead = lead
    columns = header.indices.map { index in
      rows.map { $0.cells.indices.contains(index) ? $0.cells[index] : .empty }
    }
  }

  /// One row below the header.
  struct Row: Sendable {
    /// 1-based.
    let line: Int
    let cells: [Cell]
  }

  /// The cells of a column, header apart.
  func column(_ index: Int) -> [Cell] {
    columns.indices.contains(index) ? columns[index] : rows.map { _ in .empty }
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

  /// True where a heading below the lesson's title is one of the words and nothing else.
  func isInSection(called words: WordList) -> Bool {
    headings.contains { $0.title != lesson.title && words.contains($0.folded) }
  }
}

/// What is known of a lesson as a whole.
struct LessonName: Hashable, Sendable {
  let title: String
  /// The last part of the path, without its ending.
  let file: String
  /// True of file names such as `PROJECT_STATUS`.
  let isInCapitals: Bool
  /// True where the file's name or the title has a word for reports.
  let namesReport: Bool

  private static let reports: WordList = """
    progress, status, completed, changelog, release notes, spec, specification, deliverables
    milestones, sprint, tiến độ, hoàn thành, progreso, avancement, fortschritt, прогресс
    進捗, 进度, 진행
    """

  init(path: String, title: String) {
    self.title = title
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let dot = name.lastIndex(of: ".") ?? name.startIndex
    file = dot == name.startIndex ? name : String(name[..<dot])
    isInCapitals = file.contains { "_-".contains($0) } && !file.contains(where: \.isLowercase)
    namesReport = [file, title].contains { LessonName.reports.isMentioned(in: Folded($0)) }
  }
}
