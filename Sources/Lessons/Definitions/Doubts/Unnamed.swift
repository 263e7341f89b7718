import Recall

extension TermDoubt {
  /// Bold print that is no name: a question, a figure, a sentence.
  static let unnamed = TermDoubt(sentence: Sentence("what is set off is not a name")) { term, _ in
    let name = term.name
    guard term.form != .symbol else { return name.isDamaged || term.meaning.isDamaged }
    switch name.kind {
    case .empty, .placeholder, .tick, .yesNo, .grade, .quantity, .symbol, .formula: return true
    case .code: if Quantity(name.text) != nil { return true }
    case .words: break
    }
    return name.isLink || name.isDamaged || term.meaning.isDamaged
      || name.text.isLonger(than: longestName)
      || name.text.holdsScalar { "?？!→".unicodeScalars.contains($0) }
      || (term.label.hasNumber && counters.contains { name.folded.text.hasPrefix($0) })
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
  ]
}

extension Folded {
  fileprivate var hasNumber: Bool { text.contains(where: \.isNumber) }
}
