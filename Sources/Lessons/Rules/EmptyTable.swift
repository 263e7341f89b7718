import Recall

extension Refusal {
  /// Without rows there is nothing to know.
  static let emptyTable = Refusal(
    code: "empty-table",
    severity: .warning,
    sentence: Sentence(
      "this table has no filled row of as many cells as its header; fill in rows to get cards")
  ) { layout in
    layout.table.rows.allSatisfy { $0.cells.allSatisfy { $0.kind == .empty && !$0.isPicture } }
  }
}
