import Recall

extension [Card] {
  /// The cards of a row, the first of which keeps the cells that gave none: with them the row can be
  /// shown when the lesson is gone.
  ///
  /// - Parameter asked: Those of the cards that ask for a cell.
  func withSilentCells(of row: Table.Row, in layout: Layout, asked: [Card]) -> [Card] {
    guard !isEmpty else { return self }
    let answered = Set(asked.map(\.attribute))
    let silent = layout.table.header.indices.compactMap { index -> RowCell? in
      let header = layout.table.label(index)
      let cell = row.cells[index]
      guard index != layout.key, !header.isEmpty, !answered.contains(header),
        cell.kind != .empty, cell.isShort
      else { return nil }
      return RowCell(header: header, text: cell.text)
    }
    var cards = self
    cards[0].silentCells = silent
    return cards
  }
}
