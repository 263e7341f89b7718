import Recall

extension Refusal {
  /// A question needs a key and an attribute.
  static let oneColumn = Refusal(
    code: "one-column",
    sentence: Sentence(
      "this table has one column, so there is nothing to ask; add a column that says something about each row"
    )
  ) { layout in
    layout.table.header.count < 2
  }
}
