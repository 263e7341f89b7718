import Recall

/// What one table gives: cards, or findings that say why not.
struct TableCards: Sendable {
  let cards: [Card]
  let findings: [Finding]

  init(of table: Table, path: String) {
    let layout = Layout(table)
    if let refusal = Refusal.first(for: layout) {
      cards = []
      findings = [
        Finding(
          path: path, line: table.line, severity: .note, sentence: refusal.sentence,
          code: refusal.code)
      ]
      return
    }
    let (rows, rowFindings) = RowKeys.split(layout, path: path)
    let cells = CellCards(layout: layout)
    let keys = KeyCards(layout: layout)
    let cards = rows.flatMap { cells.cards(of: $0) + keys.cards(of: $0) }
    self.cards = cards
    var findings = rowFindings
    if !layout.sharedHeaders.isEmpty {
      findings.append(TableCards.finding(.duplicateHeader, table, path))
    }
    if cards.isEmpty, findings.isEmpty {
      findings.append(
        Finding(
          path: path, line: table.line, severity: .note,
          sentence:
            "no cell of this table can be asked: its cells are empty, marks, too long, or repeat their row's name or header",
          code: "nothing-to-ask"))
    }
    self.findings = findings
  }

  private static func finding(_ refusal: Refusal, _ table: Table, _ path: String) -> Finding {
    Finding(
      path: path, line: table.line, severity: .warning, sentence: refusal.sentence,
      code: refusal.code)
  }
}
