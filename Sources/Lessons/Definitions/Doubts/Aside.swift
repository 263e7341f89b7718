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
      || (term.form == .bold && term.meaning.text.isCall)
      || (term.form == .bold && term.mayUrge && !terms.isAmongPlain(term))
      || terms.isAmongLinks(term) || pointsElsewhere(term.meaning)
  }

  /// `see below`, `xem chương 2`: a few words that only lead to another place.
  private static func pointsElsewhere(_ meaning: Cell) -> Bool {
    meaning.folded.words.count <= 5 && pointers.contains { meaning.folded.begins(with: $0) }
  }

  private static let pointers: [Folded] = [
    "see below", "see above", "see also", "see chapter", "see section", "see page", "see figure",
    "see table", "see the", "xem chương", "xem mục", "xem phần", "xem bài", "xem bảng", "xem hình",
    "xem thêm", "xem lại", "xem ở", "xem trên", "xem dưới", "véase", "ver capítulo", "ver sección",
    "ver también", "ver arriba", "ver abajo", "ver também", "ver seção", "ver acima", "ver abaixo",
    "voir chapitre", "voir section", "voir aussi", "voir ci-dessous", "voir ci-dessus", "siehe",
    "vgl", "zie", "vedi", "patrz", "zob", "см", "див", "bkz", "lihat bab", "katso", "βλ", "参见",
  ].map(Folded.init)

  /// How a text tells its reader what to do.
  private static let readerIsTold: [Folded] = [
    "you should", "you can", "you will", "bạn nên", "bạn có thể", "bạn sẽ", "người dùng nên",
    "người dùng có thể", "học viên", "hãy", "debes", "puedes", "você deve", "você pode",
    "vous devez",
    "vous pouvez", "sie sollten", "sie können", "вы можете", "вам нужно", "do not forget",
  ].map(Folded.init)
}

extension Term {
  /// True of what begins as advice does, which it is unless the lines around say what things are:
  /// with "never", "always" or a verb that may be an imperative.
  var mayUrge: Bool {
    Term.urgings.contains { urging in
      guard meaning.folded.begins(with: urging) else { return false }
      // "Study of animals" and "read-only" are names.
      let rest = meaning.folded.text.utf8.dropFirst(urging.text.utf8.count)
      return !rest.starts(with: " of ".utf8) && rest.first != UInt8(ascii: "-")
    }
  }

  private static let urgings: [Folded] = [
    "never", "always", "luôn", "sempre",
    "learn", "understand", "become familiar", "familiarize", "master", "explore", "read", "study",
    "practice", "practise", "avoid", "ensure", "make sure", "remember", "consider", "try", "don't",
    "check", "đọc", "thực hành", "tìm hiểu", "luyện tập", "tránh",
    "đảm bảo", "nên", "không nên", "hãy", "đừng", "evita", "asegúrate", "considera",
    "evite", "considere", "não", "évitez", "assurez", "pensez", "vermeiden", "achten",
  ].map(Folded.init)
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
