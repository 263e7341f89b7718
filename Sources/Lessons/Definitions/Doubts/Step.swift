import Recall

extension TermDoubt {
  /// An item of a numbered list that names no thing: what to do first, second, third.
  static let step = TermDoubt(sentence: Sentence("it is a step of a numbered list, not a term")) {
    term, terms in
    guard term.item?.isNumbered == true, term.form == .bold, term.parts == nil else { return false }
    if term.isInSection(of: Labels.procedures) { return true }
    return !term.name.text.isTitled && !terms.isInListOfNames(term)
  }
}

extension Term {
  /// True of one word, of a name with a remark in brackets, and of a titled name.
  var looksLikeName: Bool {
    parts != nil || label.words.count == 1 || name.text.isTitled
  }
}

extension String {
  /// True of names such as `DistilBERT` and `Machine Translation`: a capital inside, or at the head
  /// of each of several words.
  fileprivate var isTitled: Bool {
    let words = split(separator: " ")
    let hasInnerCapital = words.contains { word in
      word.dropFirst().contains(where: \.isUppercase) && word.contains(where: \.isLowercase)
        || word.count > 1 && word.allSatisfy(\.isUppercase)
    }
    let isEachCapital = words.allSatisfy { word in
      word.first.map { $0.isUppercase || !$0.isLetter } ?? true
    }
    return isUnspaced || hasInnerCapital || (words.count > 1 && isEachCapital)
  }
}
