extension TermDoubt {
  /// An item of a numbered list that names no thing: what to do first, second, third.
  static let step = TermDoubt(sentence: "it is a step of a numbered list, not a term") { term, _ in
    guard term.item?.isNumbered == true, term.form == .bold, term.parts == nil else { return false }
    return !term.name.text.isTitled || term.isInSection(of: Labels.procedures)
  }
}

extension String {
  /// True of names such as `DistilBERT` and `Machine Translation`: a capital inside, or at the head
  /// of each of several words.
  fileprivate var isTitled: Bool {
    let words = split(separator: " ")
    let hasInnerCapital = words.contains { $0.dropFirst().contains(where: \.isUppercase) }
    let isEachCapital = words.allSatisfy { word in
      word.first.map { $0.isUppercase || !$0.isLetter } ?? true
    }
    return isUnspaced || hasInnerCapital || (words.count > 1 && isEachCapital)
  }
}
