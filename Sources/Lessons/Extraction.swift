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
    let cardsInOrder = (tables.flatMap(\.cards) + TermCards(lesson.terms).cards)
      .sorted { ($0.line ?? 0) < ($1.line ?? 0) }
    let settled = OneAnswer(cardsInOrder, path: path)
    title = lesson.title
    cards = settled.cards
    let said = lesson.findings + tables.flatMap(\.findings) + settled.findings
    findings =
      cards.isEmpty && said.isEmpty
      ? [Extraction.nothingToLearn(path: path, hasTerms: !lesson.terms.all.isEmpty)]
      : said.sorted(by: Finding.inOrder)
  }

  private static func nothingToLearn(path: String, hasTerms: Bool) -> Finding {
    guard !hasTerms else {
      return Finding(
        path: path, severity: .note,
        sentence: Sentence(
          "nothing that this lesson prints in bold or as code was taken for a term; 'ontap extract --explain' says why"
        ),
        code: "no-terms")
    }
    return Finding(
      path: path, severity: .note,
      sentence: Sentence(
        "this lesson has neither tables nor definitions; write what is to be learnt as a table, or as a list of terms in bold, to get cards"
      ),
      code: "no-tables")
  }
}
