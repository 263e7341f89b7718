package import Recall

/// What a lesson gives: its title, its cards in the order of the lesson, and remarks.
package struct Extraction: Sendable {
  /// The lesson's first outermost heading, without numbering and emoji; empty if there is none.
  package var title: String
  /// By row; the cards that ask for a cell first, then those that ask for the row's key.
  package var cards: [Card]
  package var findings: [Finding]

  /// Every table of the text gives cards or a finding.
  package init(of text: LessonText, path: String) {
    let lesson = Lesson(text, path: path)
    let tables = lesson.tables.map { TableCards(of: $0, path: path) }
    let settled = OneAnswer(tables.flatMap(\.cards), path: path)
    title = lesson.title
    cards = settled.cards
    findings = (lesson.findings + tables.flatMap(\.findings) + settled.findings)
      .sorted { ($0.line, $0.code, $0.sentence) < ($1.line, $1.code, $1.sentence) }
  }
}
