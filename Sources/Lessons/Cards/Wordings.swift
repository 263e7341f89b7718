/// Other wordings of an answer.
enum Wordings {
  /// The answer without a remark in brackets behind it: `Rotary (RoPE)` is also said `Rotary`.
  ///
  /// Empty where the question would hold what is left.
  static func others(of answer: Cell, asked prompt: Folded) -> [String] {
    guard let short = withoutRemark(answer), !prompt.holds(Folded(short)) else { return [] }
    return [short]
  }

  /// What stands before a remark in brackets; nothing where the brackets belong to the name, as in
  /// `f(x)`.
  static func withoutRemark(_ cell: Cell) -> String? {
    guard cell.kind == .words, let last = cell.text.last, last == ")" || last == "）",
      let open = cell.text.lastIndex(where: { $0 == "(" || $0 == "（" })
    else { return nil }
    let rest = cell.text[..<open]
    guard rest.last?.isWhitespace == true || cell.text[open] == "（" else { return nil }
    let short = String(rest).withSingleSpaces
    let isName = short.contains(where: \.isLetter) && (short.count > 1 || short.isUnspaced)
    return isName ? short : nil
  }
}
