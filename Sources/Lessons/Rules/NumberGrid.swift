import Recall

extension Refusal {
  /// Numbers above numbers: steps of a worked example.
  static let numberGrid = Refusal(
    code: "number-grid",
    sentence: Sentence(
      "the headers of this table are numbers, so it reads as a worked example; give the columns names to get cards"
    )
  ) { layout in
    let table = layout.table
    // Years stand for what was so in them.
    let numbers = table.header.count { isNumber($0.text) && !KeyColumn.isDate($0.text) }
    if table.header.count > 2, numbers * 2 >= table.header.count { return true }
    guard table.header.count > 2 else { return false }
    if isCrossCount(table) { return true }
    let cells = ([table.header] + table.rows.map(\.cells)).joined()
    return cells.allSatisfy { isNumber($0.text) || $0.text.count <= 1 }
      && cells.count { isNumber($0.text) } * 4 >= cells.count
  }

  /// Whole numbers by what was and what was taken for it: the rows are called as the columns are, or
  /// end as they do.
  private static func isCrossCount(_ table: Table) -> Bool {
    let asked = table.rows.flatMap { $0.cells.dropFirst() }
    guard table.rows.count == table.header.count - 1, asked.allSatisfy({ Int($0.text) != nil })
    else { return false }
    let endings = [table.header.dropFirst().map(\.folded), table.column(0).map(\.folded)]
      .map { names in Set(names.map { $0.words.last ?? $0 }) }
    return endings[0].count == table.rows.count && endings[0] == endings[1]
  }

  private static func isNumber(_ text: String) -> Bool {
    // Nearly every text begins with a letter and is no number.
    if let first = text.utf8.first, Unicode.Scalar(first).isLetter, first < 0x80 { return false }
    let bare = text.filter { !$0.isEmoji && !$0.isWhitespace }
    return !bare.isEmpty && bare.allSatisfy { $0.isNumber || "+-−.,".contains($0) }
      && bare.contains(where: \.isNumber)
  }
}
