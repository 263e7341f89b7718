package import Recall

/// Why a lesson gives the cards that it gives: for the learner who misses one, or wonders at one.
package struct LessonAccount: Sendable {
  package let tables: [TableAccount]
  package let terms: [TermAccount]
  /// What could not be read as a table, and what is asked once though it stands twice.
  package let findings: [Finding]

  package init(of text: LessonText, path: String) {
    let lesson = Lesson(text, path: path)
    let cards = TermCards(lesson.terms)
    let tables = lesson.tables.map { TableAccount(of: $0, path: path) }
    let terms = cards.accounts
    let settled = OneAnswer(tables.flatMap(\.cards) + terms.flatMap(\.cards), path: path)
    let asked = Set(settled.cards)
    self.tables = tables.map { $0.keeping(asked) }
    self.terms = terms.map { $0.keeping(asked) }
    findings = (lesson.findings + settled.findings)
      .sorted(by: Finding.inOrder)
  }
}
