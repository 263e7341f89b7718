import Recall

extension Refusal {
  /// Where people can be reached.
  static let contacts = Refusal(
    code: "contact-table",
    sentence: Sentence(
      "this table says where people can be reached, so no cards were made from it; nothing needs to be done"
    )
  ) { layout in
    layout.table.header.indices.contains { index in
      let cells = layout.table.column(index).filter { !$0.isVoid }
      return cells.count > 1
        && cells.allSatisfy { $0.text.isMailAddress || isTelephoneNumber($0.text) }
    }
  }

  private static func isTelephoneNumber(_ text: String) -> Bool {
    let digits = text.filter(\.isNumber)
    let isMarked = text.first == "+" || text.first == "("
    let isGrouped = text.first == "0" && text.contains { " -/".contains($0) }
    // Zeros and ones alone are a binary number.
    return (isMarked || isGrouped) && (7...15).contains(digits.count)
      && digits.contains { $0 != "0" && $0 != "1" }
      && text.allSatisfy { $0.isNumber || "+-()/. ".contains($0) }
  }
}

extension String {
  /// True of `somebody@example.org`.
  var isMailAddress: Bool {
    let parts = split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !contains(" ") && !parts[0].isEmpty && parts[1].contains(".")
  }
}
