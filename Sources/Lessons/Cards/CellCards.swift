import Recall

/// The cards that ask for a cell: key and attribute in, cell out.
struct CellCards: Sendable {
  let layout: Layout

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
    guard !shown.holds(cell.folded) || isChoice(cell, key: key, column: column) else {
      throw .inQuestion
    }
    guard !key.folded.holdsUnspaced(cell.folded) else { throw .inQuestion }
    // Key and attribute side by side may be the answer: `grey`, `heron` / `grey heron`.
    guard
      !Folded("\(key.text) \(attribute)").holds(cell.folded)
        || isChoice(cell, key: key, column: column)
    else { throw .inQuestion }
    return Card(
      kind: layout.isMatrix ? .matrix : .forward,
      direction: layout.isMatrix ? .matrix : .forward,
      prompt: prompt, answer: cell.text,
      accept: Wordings.others(of: cell, asked: shown), isLiteral: cell.isCode,
      context: layout.table.context(hiding: cell.folded), key: key.text, attribute: attribute,
      line: row.line, table: layout.table.line)
  }

  /// True of one of the answers that the header leaves to choose from: `Solid / liquid`.
  ///
  /// All are shown, so that none is given away.
  private func isChoice(_ cell: Cell, key: Cell, column: Int) -> Bool {
    let header = layout.table.header[column].folded
    guard header.holds(cell.folded), !key.folded.holds(cell.folded) else { return false }
    let choices = Set(layout.table.column(column).filter { !$0.isVoid }.map(\.folded))
    return choices.count > 1 && choices.allSatisfy(header.holds)
      && header.text.split(separator: "/").count == choices.count
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
