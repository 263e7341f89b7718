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
    let first = table.column(0)
    if table.header.count > 2, table.header.allSatisfy({ isProgramName($0.text) }) { return true }
    if layout.readings.isAll, first.allSatisfy({ isLabel($0.text) }),
      table.isInSection(of: examples)
    {
      return true
    }
    if isWorked(layout) { return true }
    guard table.header.count > 2 else { return false }
    // An index without a name is what programs print in front of their rows.
    if table.header[0].kind == .empty, KeyColumn.countsRows(table.column(0)) { return true }
    let names = table.header.map(\.text)
    guard names.allSatisfy(isFieldName) else { return false }
    let isProgrammed =
      table.twins > 1 || names.contains { $0.contains("_") }
      || (names[0] == "id" && first.allSatisfy { Int($0.text) != nil })
    return isProgrammed && table.header.indices.contains { holdsData(table.column($0)) }
  }

  /// A name as programs give them: `first_seen`, `id`.
  private static func isFieldName(_ text: String) -> Bool {
    !text.isEmpty
      && text.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "_") }
  }

  /// A name that no other text has: `first_seen`, `TenLop`.
  private static func isProgramName(_ text: String) -> Bool {
    guard text.first?.isLetter == true,
      text.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") })
    else { return false }
    let hasInnerCapital = zip(text, text.dropFirst()).contains { $0.isLowercase && $1.isUppercase }
    return hasInnerCapital || text.contains("_")
  }

  /// `P1`, `A`, `3`: a thing made up for an example.
  private static func isLabel(_ text: String) -> Bool {
    text.utf8.count <= 3 && text.first?.isASCII == true
      && text.drop(while: \.isLetter).allSatisfy(\.isNumber)
      && text.prefix(while: \.isLetter).count <= 1
  }

  private static let examples: WordList = """
    example, worked example, examples, ví dụ, ví dụ minh họa, bài tập mẫu, ejemplo, exemplo, exemple, beispiel
    пример, przykład, örnek, contoh, 例, 例題, 示例, 例子, 예, 예시, 예제
    """

  /// Figures below a line that gives some as an example: "Worked example: 40 letters, read by hand".
  private static func isWorked(_ layout: Layout) -> Bool {
    let lead = layout.table.lead
    let label = Folded(String(lead.prefix { !".:：。".contains($0) }))
    let rest = lead.drop { !".:：。".contains($0) }
    guard rest.contains(where: \.isNumber), label.words.count <= 3, examples.isMentioned(in: label)
    else { return false }
    let cells = layout.asked.filter { !$0.isVoid }
    return cells.count { $0.text.contains(where: \.isNumber) } * 5 >= cells.count * 3
  }

  private static func holdsData(_ column: [Cell]) -> Bool {
    column.count { $0.kind == .quantity || KeyColumn.isDate($0.text) } * 2 > column.count
  }
}
