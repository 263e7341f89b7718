package import Recall

/// What one table was taken for, and why each of its rows and columns gave cards or none.
package struct TableAccount: Sendable {
  /// The 1-based line of the header.
  package let line: Int
  /// The headings above the table, outermost first.
  package let section: [String]
  package let header: [String]
  package let rowCount: Int
  /// What the table was taken for, or why it was passed over.
  package let verdict: Sentence
  /// The header of the column that names the rows, with why it was chosen; nothing for a table that
  /// was passed over.
  package private(set) var key: Sentence?
  package private(set) var columns: [ColumnAccount] = []
  /// Rows that gave no card at all, by their lines.
  package private(set) var silentRows: [Reason] = []
  package private(set) var cards: [Card] = []

  /// A 1-based line of the lesson with what is said of it.
  package struct Reason: Hashable, Sendable {
    package let line: Int
    package let sentence: Sentence
  }

  init(of table: Table, path: String) {
    line = table.line
    section = table.headings.map(\.title)
    header = table.header.indices.map { table.header[$0].text }
    rowCount = table.rows.count
    let layout = Layout(table)
    if let refusal = Refusal.first(for: layout) {
      verdict = refusal.sentence
      return
    }
    verdict = layout.sense.sentence
    guard let keyIndex = layout.key else { return }
    let keys = RowKeys(layout, path: path)
    let all = TableCards(of: table, path: path)
    cards = all.cards
    silentRows = all.findings.filter { $0.line != table.line }
      .map { Reason(line: $0.line, sentence: $0.sentence) }
    key = TableAccount.key(keyIndex, in: table)
    columns = table.header.indices.filter { $0 != keyIndex }.map { index in
      ColumnAccount(of: index, in: layout, rows: keys.rows)
    }
  }

  /// With those of its cards that are asked in the end.
  func keeping(_ asked: Set<Card>) -> TableAccount {
    var account = self
    account.cards.removeAll { !asked.contains($0) }
    return account
  }

  private static func key(_ index: Int, in table: Table) -> Sentence {
    let name = table.label(index)
    guard index > 0 else {
      return Sentence("\"\(name)\" names the rows, being the first column of names")
    }
    return (0..<index).reversed().reduce(Sentence("\"\(name)\" names the rows")) { rest, column in
      let flaw = KeyColumn.sentence(onPassingOver: column, in: table)
      return Sentence("\"\(table.label(column))\" names no row: \(flaw); \(rest)")
    }
  }
}

/// What became of one column of a table.
package struct ColumnAccount: Sendable {
  package let header: String
  /// How many rows are asked for the cell.
  package private(set) var asked = 0
  /// How many rows are asked for the row's name by the cell.
  package private(set) var askedBack = 0
  /// Why the column gave no card at all, where one reason holds of all of it.
  package private(set) var silence: Sentence?
  /// Cells that are not asked, and cells that do not ask back.
  package private(set) var unasked: [TableAccount.Reason] = []
  package private(set) var unaskedBack: [TableAccount.Reason] = []

  init(of index: Int, in layout: Layout, rows: [Table.Row]) {
    header = layout.table.label(index)
    guard layout.attributes.contains(index), let key = layout.key else {
      silence = ColumnAccount.silence(of: layout.table.header[index].folded, in: layout)
      return
    }
    let cellCards = CellCards(layout: layout)
    let keyCards = KeyCards(layout: layout)
    for row in rows {
      do {
        _ = try cellCards.card(of: row, key: row.cells[key], column: index)
        asked += 1
      } catch {
        unasked.append(TableAccount.Reason(line: row.line, sentence: error.sentence))
        continue
      }
      guard !layout.isMatrix else { continue }
      do {
        _ = try keyCards.card(of: row, key: row.cells[key], column: index)
        askedBack += 1
      } catch {
        unaskedBack.append(TableAccount.Reason(line: row.line, sentence: error.sentence))
      }
    }
  }

  private static func silence(of header: Folded, in layout: Layout) -> Sentence {
    if header.text.isEmpty { return Sentence("without a header there is nothing to ask for") }
    return layout.sharedHeaders.contains(header)
      ? Sentence("another column has the same header") : Sentence("it only counts the rows")
  }
}
