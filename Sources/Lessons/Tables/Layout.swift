/// How a table is to be read: which column names the rows, which ones are asked, and which way.
struct Layout: Sendable {
  let table: Table
  /// The index of the key column; nothing where no column names the rows.
  let key: Int?
  /// The indices of the columns that can be asked, from left to right.
  let attributes: [Int]
  let sense: Sense
  /// Headers that stand above two columns, which makes both unanswerable.
  let sharedHeaders: Set<Folded>
  /// Columns of remarks that recur: they are about the table, not about its rows.
  let remarks: Set<Int>
  /// The cells that can be asked, row by row.
  let asked: [Cell]
  /// What these cells say in figures.
  let readings: Readings

  init(_ table: Table) {
    self.table = table
    let names = table.header.indices.map { table.header[$0].folded }
    let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
    sharedHeaders = Set(counts.filter { $0.value > 1 && !$0.key.text.isEmpty }.keys)
    let key = KeyColumn.index(in: table)
    self.key = key
    let shared = sharedHeaders
    attributes = table.header.indices.filter { index in
      index != key && !names[index].text.isEmpty && !DelimiterCell.matches(names[index].text)
        && !shared.contains(names[index])
        && !(KeyColumn.countsRows(table.column(index))
          && KeyColumn.isRowNumberHeader(names[index]))
    }
    remarks = Set(
      attributes.filter { index in
        guard Vocabulary.notes.contains(names[index]) else { return false }
        let cells = table.column(index).filter { !$0.isVoid }
        // One that recurs once among many is no sign.
        return cells.count > 1 && Set(cells.map(\.text)).count * 3 <= cells.count * 2
      })
    sense = Sense(table, key: key, attributes: attributes)
    asked = table.rows.flatMap { [attributes] row in attributes.map { row.cells[$0] } }
    readings = Readings(of: asked)
  }

  /// True where the rows are criteria and the headers things compared.
  var isMatrix: Bool { sense != .list }

  /// The cells of the key column.
  var keys: [Cell] {
    key.map(table.column) ?? []
  }
}
