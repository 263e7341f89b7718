import Recall

extension Refusal {
  /// Rows named by pictures without a text.
  static let pictures = Refusal(
    code: "picture-table",
    sentence: Sentence(
      "the rows of this table are named by pictures, which cannot be asked in a terminal; add a column with their names"
    )
  ) { layout in
    let first = layout.table.column(0)
    return layout.attributes.count < 2 && first.allSatisfy { $0.isPicture && $0.kind == .empty }
  }
}
