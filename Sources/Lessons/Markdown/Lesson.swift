import Recall

/// A lesson as it is read: its title, its tables and terms, and what could not be read.
struct Lesson: Sendable {
  private(set) var title = ""
  private(set) var tables: [Table] = []
  private(set) var terms = Terms([], lesson: LessonName(path: "", title: ""))
  private(set) var findings: [Finding] = []

  init(_ text: LessonText, path: String) {
    let (lines, oversized) = Oversized.removed(from: text.lines, path: path)
    var shield = MathShield(DisplayMath.removed(from: lines))
    var blocks = CMark.blocks(of: shield.lines)
    if let opened = FencedLesson.opened(in: shield.lines, blocks) {
      shield.lines = opened
      blocks = CMark.blocks(of: opened)
    }
    findings = oversized
    var outline = Outline()
    var found = FoundTerms()
    var grids: [(grid: Grid, headings: [Heading], lead: String)] = []
    // The first line of the paragraph that was read last.
    var lead = ""
    for block in blocks {
      let isParagraph = if case .paragraph = block { true } else { false }
      defer { if !isParagraph { lead = "" } }
      switch block {
      case .heading(let level, let stretches, _):
        outline.enter(Heading(level: level, written: shield.restored(stretches.said)))
        found.noteHeading(isTitle: outline.all.count == 1)
      case .html(let html, let lines):
        outline.note(html: html)
        findings += Unread.htmlTable(html, at: lines.lowerBound, path: path)
      case .paragraph(let paragraph, let range):
        lead = shield.lines[range.lowerBound - 1]
        if paragraph.item == nil { outline.caption = Caption.heading(of: paragraph, in: shield) }
        found.add(
          paragraph, line: range.lowerBound, headings: outline.captioned, shield: shield)
        let above = grids.last?.grid.lastLine
        findings += Unread.table(in: range, of: shield.lines, below: above, path: path)
      case .table(let rows, let range):
        let read = Grid.read(
          rows, lines: range, shield: shield, damaged: text.damagedLines, path: path)
        findings += read.findings
        grids += read.grids.map { ($0, outline.captioned, lead) }
        outline.caption = nil
        found.noteInsert()
      case .code: found.noteInsert()
      }
    }
    found.endRun()
    title = outline.title
    let name = LessonName(path: path, title: title)
    self.terms = Terms(found.all, items: found.items, lesson: name)
    let headers = Dictionary(grids.map { ($0.grid.header.map(\.text), 1) }, uniquingKeysWith: +)
    tables = grids.map { grid, headings, lead in
      Table(
        line: grid.line, header: grid.header, rows: grid.rows, headings: headings, lead: lead,
        lesson: name, twins: headers[grid.header.map(\.text)] ?? 1)
    }
  }
}
