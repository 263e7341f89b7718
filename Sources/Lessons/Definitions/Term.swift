/// A term and what the lesson says about it, as one list item or paragraph has them.
struct Term: Sendable {
  /// How the author set the term off.
  enum Form: Hashable, Sendable {
    case bold, code
    /// A formula or a symbol of one, as in the list behind a formula that says what its letters
    /// mean.
    case symbol
  }

  /// 1-based.
  let line: Int
  let form: Form
  /// As written, a remark in brackets included.
  let name: Cell
  /// True of a term in italics, which is one only beside another.
  let isItalic: Bool
  /// True where the author set a sign before it.
  let hasBullet: Bool
  /// Empty where nothing follows the term.
  private(set) var meaning: Cell
  private(set) var border: TermSplit.Border
  /// The list the term is an item of; nothing for a paragraph that stands alone.
  private(set) var item: ListItem?
  /// True of a line among lines that are a record or a talk.
  private(set) var isOfRecord = false
  /// The headings above it, outermost first.
  let headings: [Heading]
  /// The term without its remark in brackets, and the remark.
  let parts: (name: String, remark: String)?
  /// True where a number stands in front, as in `**2. Basalt:**`, which is no part of the name.
  let isNumbered: Bool
  /// For comparing: the term without its remark.
  let label: Folded

  /// Nothing where the paragraph does not begin with a term.
  init?(_ paragraph: Paragraph, line: Int, headings: [Heading], shield: MathShield) {
    let written = paragraph.stretches.joinedTexts.drop { $0.isGap }
    let stretches = written.withoutBullet
    guard let first = stretches.first, first.link == nil else { return nil }
    let split: TermSplit?
    if paragraph.item == nil, let described = TermSplit(described: stretches) {
      form = .bold
      split = described
    } else if first.isBold {
      form = paragraph.item != nil && Term.isFormula(first.text) ? .symbol : .bold
      split = TermSplit(bold: stretches, isListed: paragraph.item != nil)
    } else if first.kind == .code {
      form = .code
      split = TermSplit(head: [first], rest: stretches.dropFirst())
    } else {
      form = .symbol
      split = TermSplit(symbol: stretches)
    }
    guard let split else { return nil }
    self.line = line
    self.headings = headings
    isItalic = first.isItalic
    hasBullet = stretches.count < written.count
    item = paragraph.item
    border = split.border
    let numbering = form == .bold ? split.term.first?.text.numbering : nil
    isNumbered = numbering != nil
    var term = split.term
    if let numbering { term[0].text.removeFirst(numbering) }
    name = Cell(term, in: shield)
    let said = paragraph.item == nil ? split.meaning.withoutAsideLine : split.meaning
    meaning = Cell(said.withoutTrail, in: shield)
    parts = Term.parts(of: name.text)
    label = parts.map { Folded($0.name) } ?? name.folded
  }

  /// True of a formula and at most a colon behind it.
  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, MathShield.isFormula(first) else { return false }
    return text.unicodeScalars.dropFirst().allSatisfy { $0 == ":" || $0 == " " }
  }

  /// The same term as an item of a list that the author set without bullets.
  func inList(_ list: ListItem) -> Term {
    var term = self
    term.item = list
    return term
  }

  /// The same term with nothing said of it, where what follows turns out to be no meaning.
  var bare: Term {
    var term = self
    term.border = .none
    term.meaning = .empty
    return term
  }

  /// The same term as a line of a record.
  var asOfRecord: Term {
    var term = self
    term.isOfRecord = true
    return term
  }

  private static func parts(of text: String) -> (name: String, remark: String)? {
    guard let last = text.last, last == ")" || last == "）",
      let open = text.firstIndex(where: { $0 == "(" || $0 == "（" })
    else { return nil }
    let head = String(text[..<open]).withSingleSpaces
    let remark = String(text[open...].dropFirst().dropLast()).withSingleSpaces
    return head.isEmpty || remark.isEmpty ? nil : (head, remark)
  }

  /// The 1-based line on which its list begins.
  var listLine: Int? { item.map { Int($0.list.x) } }

  /// True where a heading below the title has one of the words.
  func isInSection(of words: WordList) -> Bool {
    sections.contains { words.isMentioned(in: $0.folded) }
  }

  /// True where a heading below the title is one of the words and nothing else.
  func isInSection(called words: WordList) -> Bool {
    sections.contains { words.contains($0.folded) }
  }

  private var sections: ArraySlice<Heading> { headings.drop { $0.level == 1 } }
}

extension Stretch {
  /// True of what comes before the first word: blanks and tags.
  fileprivate var isGap: Bool {
    kind == .space || kind == .html || (kind == .text && text.isBlank)
  }
}

extension ArraySlice<Stretch> {
  /// Without a sign that the author set before the bold print.
  fileprivate var withoutBullet: ArraySlice<Stretch> {
    guard let first, first.kind == .text, !first.isBold, dropFirst().first?.isBold == true,
      TermBullet.isOne(first.text)
    else { return self }
    return dropFirst()
  }
}

extension [Stretch] {
  /// Without the comma or semicolon that only goes on to the next item.
  fileprivate var withoutTrail: [Stretch] {
    guard let last, last.kind == .text else { return self }
    var text = last.text[...]
    while let end = text.last, end.isWhitespace || ",;，；".contains(end) { text.removeLast() }
    guard text.endIndex < last.text.endIndex else { return self }
    var kept = self
    kept[count - 1].text = String(text)
    return kept
  }

  /// Up to a line of its own that says of itself to be an example or a note.
  fileprivate var withoutAsideLine: [Stretch] {
    let line = indices.dropFirst().first { index in
      guard self[index - 1].kind == .space, self[index].kind == .text else { return false }
      let parts = self[index].text.split(maxSplits: 1, omittingEmptySubsequences: false) {
        ":：".contains($0)
      }
      return parts.count == 2 && Labels.properties.contains(Folded(String(parts[0])))
    }
    return line.map { Array(self[..<($0 - 1)]) } ?? self
  }

  /// With neighbouring texts of one print in one stretch: the parser cuts them at brackets.
  fileprivate var joinedTexts: [Stretch] {
    reduce(into: []) { joined, stretch in
      if let last = joined.last, last.kind == .text, stretch.kind == .text,
        last.isBold == stretch.isBold, last.link == stretch.link
      {
        joined[joined.count - 1].text += stretch.text
      } else {
        joined.append(stretch)
      }
    }
  }
}

extension String {
  /// How many characters `1. ` or `12) ` at the head takes; nothing where no name follows.
  fileprivate var numbering: Int? {
    let digits = prefix(3).prefix(while: \.isNumber)
    let rest = self[digits.endIndex...]
    guard !digits.isEmpty, let sign = rest.first, ".)".contains(sign),
      rest.dropFirst().first == " ", rest.dropFirst(2).first?.isLetter == true
    else { return nil }
    return digits.count + 2
  }
}
