import Recall

/// A lesson as it is read: its title, its tables, and what could not be read.
struct Lesson: Sendable {
  private(set) var title = ""
  private(set) var tables: [Table] = []
  private(set) var findings: [Finding] = []

  init(_ text: LessonText, path: String) {
    let (lines, oversized) = Oversized.removed(from: text.lines, path: path)
    let shield = MathShield(lines)
    let blocks = CMark.blocks(of: shield.lines)
    findings = oversized
    var outline = Outline()
    var grids: [(grid: Grid, headings: [Heading])] = []
    for block in blocks {
      switch block {
      case .heading(let level, let stretches, _):
        outline.enter(Heading(level: level, written: shield.restored(stretches.said)))
      case .html(let html, let lines):
        outline.note(html: html)
        findings += Unread.htmlTable(html, at: lines.lowerBound, path: path)
      case .paragraph(let range):
        let above = grids.last?.grid.lastLine
        findings += Unread.table(in: range, of: shield.lines, below: above, path: path)
      case .table(let rows, let range):
        let read = Grid.read(
          rows, lines: range, shield: shield, damaged: text.damagedLines, path: path)
        findings += read.findings
        grids += read.grids.map { ($0, outline.path) }
      case .code: break
      }
    }
    title = outline.title
    let name = LessonName(path: path, title: title)
    let headers = Dictionary(grids.map { ($0.grid.header.map(\.text), 1) }, uniquingKeysWith: +)
    tables = grids.map { grid, headings in
      Table(
        line: grid.line, header: grid.header, rows: grid.rows, headings: headings, lesson: name,
        twins: headers[grid.header.map(\.text)] ?? 1)
    }
    if tables.isEmpty, findings.isEmpty {
      findings = [
        Finding(
          path: path, severity: .note,
          sentence:
            "this lesson has no tables; write what is to be learnt as a table to get cards",
          code: "no-tables")
      ]
    }
  }
}
