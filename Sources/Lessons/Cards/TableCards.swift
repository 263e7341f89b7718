import Recall

/// What one table gives: cards, or findings that say why not.
struct TableCards: Sendable {
  let cards: [Card]
  let findings: [Finding]

  init(of table: Table, path: String) {
    let layout = Layout(table)
    if let refusal = Refusal.first(for: layout) {
      cards = []
      findings = [refusal.finding(at: table.line, path: path)]
      return
    }
    let keys = RowKeys(layout, path: path)
    let cellCards = CellCards(layout: layout)
    let keyCards = KeyCards(layout: layout)
    let cardsByRow = keys.rows.map { row in
      let cells = cellCards.cards(of: row)
      return (cells + keyCards.cards(of: row)).withSilentCells(of: row, in: layout, asked: cells)
    }
    cards = Array(cardsByRow.joined())
    var findings = keys.findings
    if !layout.sharedHeaders.isEmpty {
      findings.append(Refusal.duplicateHeader.finding(at: table.line, path: path))
    }
    if cards.isEmpty {
      findings.append(TableCards.nothingToAsk(at: table.line, path: path))
    } else {
      findings += zip(keys.rows, cardsByRow).filter(\.1.isEmpty).map { row, _ in
        TableCards.nothingToAsk(at: row.line, path: path)
      }
    }
    self.findings = findings
  }

  private static func nothingToAsk(at line: Int, path: String) -> Finding {
    Finding(
      path: path, line: line, severity: .note,
      sentence: Sentence(
        "nothing can be asked here: the cells are empty, marks or too long, or they repeat the row's name or the header"
      ),
      code: "nothing-to-ask")
  }
}
