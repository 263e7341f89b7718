import Recall

extension Refusal {
  /// One row of like cells under many headers: the headers are the keys.
  static let transposed = Refusal(
    code: "transposed-table",
    severity: .warning,
    sentence: Sentence(
      "this table has one row whose cells answer to the headers, not to each other; turn it by a quarter so that each header starts a row"
    )
  ) { layout in
    let table = layout.table
    guard table.rows.count == 1, let row = table.rows.first else { return false }
    let kinds = Set(row.cells.map(\.kind))
    // Three columns may still be a name with two properties; four like cells are a list.
    if row.cells.count > 3, kinds.count == 1 {
      return row.cells.allSatisfy { !$0.text.contains(" ") }
    }
    return kinds.isDisjoint(with: [.words, .code, .symbol])
  }
}
