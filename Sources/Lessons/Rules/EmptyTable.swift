import Recall

extension Refusal {
  /// Without rows there is nothing to know.
  static let emptyTable = Refusal(
    code: "empty-table",
    severity: .warning,
    sentence: Sentence("this table has a header but no filled rows; fill in rows to get cards")
  ) { layout in
    layout.table.rows.allSatisfy { $0.cells.allSatisfy { $0.kind == .empty && !$0.isPicture } }
  }
}
