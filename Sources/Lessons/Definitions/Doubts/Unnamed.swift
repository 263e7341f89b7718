import Recall

extension TermDoubt {
  /// Bold print that is no name: a question, a figure, a sentence.
  static let unnamed = TermDoubt(sentence: Sentence("what is set off is not a name")) {
    term, terms in
    term.isUnnamed && !terms.isGradeAmongNames(term)
  }
}

extension Term {
  /// True where the bold print is no name.
  var isUnnamed: Bool {
    guard form != .symbol else { return name.isDamaged || meaning.isDamaged }
    switch name.kind {
    case .empty, .placeholder, .tick, .yesNo, .grade, .quantity, .symbol, .formula: return true
    // Code without a letter, such as `!=`, is an operator.
    case .code: if !name.text.holdsText || Quantity(name.text) != nil { return name.text.holdsText }
    case .words: break
    }
    return name.isLink || name.isDamaged || meaning.isDamaged
      || name.text.isLonger(than: Term.longestName)
      || name.text.holdsScalar(where: Term.isOfSentence)
      || (label.hasNumber && Term.counters.contains { name.folded.begins(with: $0) })
  }

  private static func isOfSentence(_ sign: Unicode.Scalar) -> Bool {
    switch sign {
    case "?", "？", "!", "→": true
    default: false
    }
  }

  /// In characters; ten words or so.
  private static let longestName = 80

  /// Words that count what follows: `Step 1`, `Tuần 2`.
  private static let counters = [
    "step", "part", "chapter", "week", "day", "module", "lesson", "phase", "stage", "level",
    "option",
    "question", "case", "section", "mục", "sección", "seção", "figure", "table", "task", "exercise",
    "bước", "phần", "chương", "tuần",
    "ngày", "bài", "giai đoạn", "câu", "hình", "bảng", "paso", "étape", "schritt", "шаг",
  ].map(Folded.init)
}

extension Folded {
  fileprivate var hasNumber: Bool { text.holdsScalar(where: \.isNumber) }
}
