import Recall

extension Refusal {
  /// Rows of a data set or of a query's output.
  static let sampleData = Refusal(
    code: "sample-table",
    sentence: Sentence(
      "this table shows rows of a data set rather than knowledge, so no cards were made from it; give the columns names in words if that is wrong"
    )
  ) { layout in
    let table = layout.table
    guard table.header.count > 2 else { return false }
    // An index without a name is what programs print in front of their rows.
    if table.header[0].kind == .empty, KeyColumn.countsRows(table.column(0)) { return true }
    let names = table.header.map(\.text)
    guard names.allSatisfy(isFieldName) else { return false }
    let isProgrammed = table.twins > 1 || names.contains { $0.contains("_") }
    return isProgrammed && table.header.indices.contains { holdsData(table.column($0)) }
  }

  /// A name as programs give them: `first_seen`, `id`.
  private static func isFieldName(_ text: String) -> Bool {
    !text.isEmpty
      && text.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "_") }
  }

  private static func holdsData(_ column: [Cell]) -> Bool {
    column.count { $0.kind == .quantity || KeyColumn.isDate($0.text) } * 2 > column.count
  }
}
