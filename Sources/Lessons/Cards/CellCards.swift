import Recall

/// The cards that ask for a cell: key and attribute in, cell out.
struct CellCards: Sendable {
  let layout: Layout
  /// Columns whose header leaves their cells to choose from, as `Solid / liquid` does: all are
  /// shown, so that none is given away.
  private let choices: Set<Int>

  init(layout: Layout) {
    self.layout = layout
    choices = Set(
      layout.attributes.filter { column in
        let header = layout.table.header[column].folded
        guard header.text.utf8.contains(UInt8(ascii: "/")) else { return false }
        let cells = Set(layout.table.column(column).filter { !$0.isVoid }.map(\.folded))
        return cells.count > 1 && header.text.split(separator: "/").count == cells.count
          && cells.allSatisfy(header.holds)
      })
  }

  /// The cards of a row, in the order of its columns.
  func cards(of row: Table.Row) -> [Card] {
    guard let key = layout.key else { return [] }
    return layout.attributes.compactMap { try? card(of: row, key: row.cells[key], column: $0) }
  }

  /// The card of one cell, or why there is none.
  func card(of row: Table.Row, key: Cell, column: Int) throws(CellDoubt) -> Card {
    let cell = row.cells[column]
    if let doubt = doubt(about: cell, key: key, column: column) { throw doubt }
    let attribute = layout.table.label(column)
    let prompt = Question.forward(
      key: key, keyLabel: layout.table.label(layout.key ?? 0), attribute: attribute)
    let shown = Folded(prompt)
    let isChoice = choices.contains(column) && !key.folded.holds(cell.folded)
    guard isChoice || !shown.holds(cell.folded) else { throw .inQuestion }
    guard !key.folded.holdsUnspaced(cell.folded) else { throw .inQuestion }
    // Key and attribute side by side may be the answer: `grey`, `heron` / `grey heron`.
    guard isChoice || !Folded("\(key.text) \(attribute)").holds(cell.folded) else {
      throw .inQuestion
    }
    return Card(
      kind: layout.isMatrix ? .matrix : .forward,
      direction: layout.isMatrix ? .matrix : .forward,
      prompt: prompt, answer: cell.text,
      accept: Wordings.others(of: cell, asked: shown), isLiteral: cell.isCode,
      context: layout.table.context(hiding: cell.folded), key: key.text, attribute: attribute,
      line: row.line, table: layout.table.line)
  }

  private func doubt(about cell: Cell, key: Cell, column: Int) -> CellDoubt? {
    switch cell.kind {
    // A tick cannot be said or typed.
    case .tick: return .mark
    case .empty, .placeholder: return .open
    case .symbol, .yesNo, .grade, .quantity, .formula, .code, .words: break
    }
    if cell.isAddress { return .address }
    guard cell.isShort, key.isShort else { return .long }
    if cell.folded == key.folded { return .sameAsKey }
    return layout.remarks.contains(column) ? .remark : nil
  }
}

extension Table {
  /// The titles above the table, without those that hold the answer.
  func context(hiding answer: Folded) -> [String] {
    headings.titles(hiding: answer)
  }
}

extension [Heading] {
  /// The titles, without those that hold the answer.
  func titles(hiding answer: Folded) -> [String] {
    filter { !$0.folded.holds(answer) }.map(\.title)
  }
}
