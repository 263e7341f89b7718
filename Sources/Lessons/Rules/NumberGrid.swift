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
    let cells = ([table.header] + table.rows.map(\.cells)).joined()
    return cells.allSatisfy { isNumber($0.text) || $0.text.count <= 1 }
      && cells.count { isNumber($0.text) } * 4 >= cells.count
  }

  private static func isNumber(_ text: String) -> Bool {
    // Nearly every text begins with a letter and is no number.
    if let first = text.utf8.first, Unicode.Scalar(first).isLetter, first < 0x80 { return false }
    let bare = text.filter { !$0.isEmoji && !$0.isWhitespace }
    return !bare.isEmpty && bare.allSatisfy { $0.isNumber || "+-−.,".contains($0) }
      && bare.contains(where: \.isNumber)
  }
}
