import Recall

extension TermDoubt {
  /// Advice to the reader, plans, other texts, and the author's own project.
  static let aside = TermDoubt(
    sentence: Sentence("it is advice, a plan or a reference, not knowledge")
  ) {
    term, terms in
    term.isInSection(of: Labels.asides) || term.isInSection(called: Labels.asideTitles)
      || Refusal.isReport(terms.lesson, term.headings)
      || readerIsTold.contains { term.meaning.folded.holds($0) }
      || (term.form == .bold && urgings.contains { term.meaning.folded.begins(with: $0) })
      || (term.form == .bold && term.meaning.text.isCall)
      || (term.form == .bold && term.mayUrge && !terms.isAmongPlain(term))
      || terms.isAmongLinks(term)
  }

  /// How a text tells its reader what to do.
  private static let readerIsTold: [Folded] = [
    "you should", "you can", "you will", "bạn nên", "bạn có thể", "bạn sẽ", "người dùng nên",
    "người dùng có thể", "học viên", "hãy", "debes", "puedes", "você deve", "você pode",
    "vous devez",
    "vous pouvez", "sie sollten", "sie können", "вы можете", "вам нужно", "do not forget",
  ].map(Folded.init)

  /// How an item begins that urges its reader.
  private static let urgings: [Folded] = [
    "learn", "understand", "become familiar", "familiarize", "master", "explore", "read", "study",
    "practice", "practise", "avoid", "ensure", "make sure", "remember", "consider", "try", "don't",
    "check", "đọc", "học", "thực hành", "tìm hiểu", "luyện tập", "tránh",
    "đảm bảo", "nên", "không nên", "hãy", "đừng", "evita", "asegúrate", "considera",
    "evite", "considere", "não", "évitez", "assurez", "pensez", "vermeiden", "achten",
  ].map(Folded.init)
}

extension Term {
  /// True of what begins with "never" or "always": advice, unless the lines around say what things
  /// are.
  var mayUrge: Bool { Term.adverbs.contains { meaning.folded.begins(with: $0) } }

  private static let adverbs = ["never", "always", "luôn", "sempre"].map(Folded.init)
}

extension Folded {
  /// True where the other text stands at the head of this one as whole words.
  func begins(with other: Folded) -> Bool {
    guard text.utf8.starts(with: other.text.utf8) else { return false }
    let end = text.utf8.index(text.startIndex, offsetBy: other.text.utf8.count)
    return text[end...].unicodeScalars.first.map { !$0.isLetter && !$0.isNumber } != false
  }
}

extension String {
  /// True of one sentence that ends in an exclamation mark, that of a factorial such as `n!` aside.
  fileprivate var isCall: Bool {
    guard let last, "!！".contains(last), !contains(". ") else { return false }
    let word = dropLast().reversed().drop(while: \.isWhitespace).prefix { $0.isLetter }
    return word.count > 1 || isUnspaced
  }
}
