/// Where a term ends and what is said about it begins.
struct TermSplit: Sendable {
  let term: [Stretch]
  /// Empty where nothing parts the term from what follows.
  let meaning: [Stretch]
  /// What parts the two.
  let border: Border

  /// What stands between a term and its meaning.
  enum Border: Hashable, Sendable {
    case none, colon
    /// A dash, a sign of equality or a copula.
    case word
  }

  /// A bold term: `**Term:** text`, `**Term**: text`, `**Term** (remark): text`.
  init?(bold stretches: ArraySlice<Stretch>) {
    let head = stretches.prefix { $0.isBold || $0.kind == .html }
    var term = Array(head)
    guard let last = term.lastIndex(where: { $0.kind != .html }) else { return nil }
    let rest = stretches[head.endIndex...]
    if let colon = term[last].text.last(where: { !$0.isWhitespace }), ":：".contains(colon) {
      term[last].text = String(term[last].text.trimmingEnd { $0.isWhitespace || $0 == colon })
      self.init(term: term, meaning: Array(rest), border: .colon)
    } else {
      self.init(head: term, rest: rest)
    }
  }

  /// A term that a sign or a copula parts from its meaning; a remark in brackets may stand between.
  init?(head: [Stretch], rest: ArraySlice<Stretch>) {
    var term = head
    var rest = rest
    if let remark = Self.remark(at: rest) {
      term.append(Stretch(kind: .text, text: remark.text))
      rest = remark.rest
    }
    if let first = rest.first, first.kind == .text {
      if rest.count == 1, let other = Self.bracket(first.text) {
        term.append(Stretch(kind: .text, text: " " + other))
        self.init(term: term, meaning: [], border: .none)
        return
      }
      if let (meaning, border) = Self.behindBorder(first.text) {
        rest[rest.startIndex].text = meaning
        self.init(term: term, meaning: Array(rest), border: border)
        return
      }
    }
    self.init(term: head, meaning: [], border: .none)
  }

  /// A symbol at the head of a text: a formula, or `(\eta)`, which is one whose marks were lost.
  init?(symbol stretches: ArraySlice<Stretch>) {
    guard var first = stretches.first, first.kind == .text else { return nil }
    let text = first.text
    guard let scalar = text.unicodeScalars.first else { return nil }
    let end: String.Index
    if MathShield.isFormula(scalar) {
      end = text.unicodeScalars.index(after: text.startIndex)
    } else {
      guard let close = text.firstIndex(of: ")"), Self.isSymbol(text[..<close].dropFirst()) else {
        return nil
      }
      end = text.index(after: close)
    }
    first.text = String(text[..<end])
    var rest = stretches
    rest[rest.startIndex].text = String(text[end...])
    self.init(head: [first], rest: rest)
  }

  private init(term: [Stretch], meaning: [Stretch], border: Border) {
    self.term = term
    self.meaning = meaning
    self.border = border
  }

  /// True of `\eta`, `h_t` and `N`.
  private static func isSymbol(_ text: Substring) -> Bool {
    !text.isEmpty && !text.contains(" ") && text.allSatisfy(\.isASCII)
      && (text.count == 1 || text.contains { "\\_^".contains($0) })
  }

  /// A short remark in brackets at the start of a text, code in it included, with a border behind
  /// it.
  private static func remark(
    at stretches: ArraySlice<Stretch>
  ) -> (text: String, rest: ArraySlice<Stretch>)? {
    guard let first = stretches.first, first.kind == .text,
      let open = first.text.first(where: { !$0.isWhitespace }), "(（".contains(open)
    else { return nil }
    var remark = ""
    for (index, stretch) in zip(stretches.indices, stretches) {
      guard stretch.kind == .text || stretch.kind == .code else { return nil }
      let close =
        stretch.kind == .text ? stretch.text.firstIndex { ")）".contains($0) } : nil
      remark += close.map { String(stretch.text[...$0]) } ?? stretch.text
      guard remark.utf8.count <= longestRemark * 4, remark.count <= longestRemark else {
        return nil
      }
      guard let close else { continue }
      var rest = stretches[index...]
      rest[index].text = String(stretch.text[stretch.text.index(after: close)...])
      guard behindBorder(rest[index].text) != nil else { return nil }
      // A bracket as wide as a letter stands right behind the name.
      return (open == "(" ? " " + remark.drop(while: \.isWhitespace) : remark, rest)
    }
    return nil
  }

  /// In characters.
  private static let longestRemark = 80

  /// A text that is nothing but a short remark in brackets.
  private static func bracket(_ text: String) -> Substring? {
    let body = text.trimmingEnd(while: \.isWhitespace).drop(while: \.isWhitespace)
    let isOne =
      body.first.map { "(（".contains($0) } == true
      && body.firstIndex { ")）".contains($0) } == body.indices.last
    return isOne && body.count <= longestRemark ? body : nil
  }

  /// What stands behind a colon, a dash with blanks around it or a copula at the start of a text.
  private static func behindBorder(_ text: String) -> (String, Border)? {
    let body = text.drop(while: \.isWhitespace)
    guard let first = body.first else { return nil }
    if ":：".contains(first) { return (String(body.dropFirst()), .colon) }
    guard body.startIndex > text.startIndex else { return nil }
    let word = body.prefix { !$0.isWhitespace }
    guard word.endIndex < body.endIndex, borders.contains(String(word)) else { return nil }
    return (String(body[word.endIndex...]), .word)
  }

  /// Dashes, the sign of equality, and "is" in languages that put it between term and meaning.
  private static let borders: Set<String> = [
    "-", "–", "—", "=", "là", "is", "are", "es", "son", "est", "sont", "é", "são", "ist", "sind",
    "это", "är", "to", "jest",
  ]
}

extension StringProtocol {
  /// Without the characters at its end for which this holds.
  fileprivate func trimmingEnd(while isDropped: (Character) -> Bool) -> SubSequence {
    var end = endIndex
    while end > startIndex, isDropped(self[index(before: end)]) { end = index(before: end) }
    return self[..<end]
  }
}
