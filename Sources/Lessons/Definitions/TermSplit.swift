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
    /// A dash, an arrow, a sign of equality or a copula.
    case word
    /// A full stop at the end of the bold print, as all items of the list must have it.
    case stop
  }

  /// A bold term: `**Term:** text`, `**Term**: text`, `**Term** (remark): text`; in a list also
  /// `**Term.** Text`.
  init?(bold stretches: ArraySlice<Stretch>, isListed: Bool) {
    let head = stretches.prefix { $0.isBold || $0.kind == .html }
    var term = Array(head)
    guard let last = term.lastIndex(where: { $0.kind != .html }) else { return nil }
    let rest = stretches[head.endIndex...]
    if let colon = term[last].text.last(where: { !$0.isWhitespace }), ":：".contains(colon) {
      term[last].text = String(term[last].text.trimmingEnd { $0.isWhitespace || $0 == colon })
      self.init(term: term, meaning: Array(rest), border: .colon)
    } else {
      self.init(head: term, rest: rest)
      guard isListed, border == .none, meaning.isEmpty,
        let name = Self.beforeStop(term[last].text, rest: rest)
      else { return }
      term[last].text = name
      self.init(term: term, meaning: Array(rest), border: .stop)
    }
  }

  /// What stands before the only full stop of a text, which is its end; nothing where no text
  /// follows.
  private static func beforeStop(_ text: String, rest: ArraySlice<Stretch>) -> String? {
    guard let first = rest.first, first.kind == .text else { return nil }
    let isParted = text.last == "。" || (text.last == "." && first.text.first?.isWhitespace == true)
    let name = text.dropLast()
    return isParted && !name.contains(".") && !first.text.isBlank ? String(name) : nil
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
      if let (meaning, border) = Self.behindBorder(first.text), !Self.isChain(rest) {
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

  /// A term of a definition list: a line of its own, and below it lines that begin with a colon.
  init?(described stretches: ArraySlice<Stretch>) {
    guard let end = stretches.firstIndex(where: { $0.kind == .space }),
      stretches[end...].dropFirst().first?.text.utf8.first == UInt8(ascii: ":")
    else { return nil }
    let lines = stretches.split(omittingEmptySubsequences: false) { $0.kind == .space }
    guard lines.count > 1, lines[1].first?.text.hasPrefix(": ") == true else { return nil }
    let said = lines.dropFirst().map { line in
      guard var first = line.first, first.kind == .text, first.text.hasPrefix(": ") else {
        return Array(line)
      }
      first.text.removeFirst(2)
      return [first] + line.dropFirst()
    }
    self.init(
      term: Array(lines[0]),
      meaning: Array(said.joined(separator: [Stretch(kind: .space, text: " ")])),
      border: .word)
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

  /// True of arrows from one thing to the next.
  private static func isChain(_ stretches: ArraySlice<Stretch>) -> Bool {
    guard let first = stretches.first?.text.first(where: { !$0.isWhitespace }), isArrow(first)
    else { return false }
    return stretches.reduce(0) { $0 + $1.text.count(where: isArrow) } > 1
  }

  /// True of arrows that point to the right.
  private static func isArrow(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    return switch scalar.value {
    case 0x2192, 0x21D2, 0x27F6, 0x27F9, 0x2794, 0x2798...0x27BE: true
    default: false
    }
  }

  /// What stands behind a colon, an arrow, dots, a dash with blanks around it or a copula at the
  /// start of a text.
  private static func behindBorder(_ text: String) -> (String, Border)? {
    let body = text.drop(while: \.isWhitespace)
    guard let first = body.first else { return nil }
    if ":：".contains(first) { return (String(body.dropFirst()), .colon) }
    if isArrow(first) { return (String(body.dropFirst()), .word) }
    if first == "…" { return (String(body.drop { $0 == "…" }), .word) }
    guard body.startIndex > text.startIndex else { return nil }
    let word = body.prefix { !$0.isWhitespace }
    guard word.endIndex < body.endIndex, borders.contains(String(word)) else { return nil }
    guard word != polishIs || body.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
    return (String(body[word.endIndex...]), .word)
  }

  /// Dashes, the sign of equality, and "is" in languages that put it between term and meaning.
  private static let borders: Set<String> = [
    "-", "–", "—", "=", "là", "is", "are", "es", "son", "est", "sont", "é", "são", "ist", "sind",
    "это", "är", polishIs, "jest",
  ]

  /// Where the text has only letters of ASCII it is English, where the same word is another.
  private static let polishIs = "to"
}

extension StringProtocol {
  /// Without the characters at its end for which this holds.
  fileprivate func trimmingEnd(while isDropped: (Character) -> Bool) -> SubSequence {
    var end = endIndex
    while end > startIndex, isDropped(self[index(before: end)]) { end = index(before: end) }
    return self[..<end]
  }
}
