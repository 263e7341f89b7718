/// One cell of a table, as a learner would say it.
struct Cell: Hashable, Sendable {
  let text: String
  /// For comparing.
  let folded: Folded
  let kind: CellKind
  /// True where the cell is one whole code span.
  let isCode: Bool
  /// True where the cell is nothing but a link, emoji beside it not counted.
  let isLink: Bool
  /// True where the cell is nothing but a picture.
  let isPicture: Bool
  /// The address of the cell's first link.
  let address: String?

  /// What stands where a row is too short.
  static let empty = Cell([], in: MathShield([]))

  init(_ stretches: [Stretch], in shield: MathShield) {
    let said = shield.restored(stretches.said)
    let wiki = WikiLink(said)
    text = wiki?.name ?? said
    let filled = stretches.filter { $0.kind != .space && $0.kind != .html && !$0.text.isBlank }
    isCode = filled.count == 1 && filled.first?.kind == .code
    let plain = filled.filter { $0.link == nil && $0.kind != .picture }
    let isMarked = !plain.contains(where: \.text.holdsText)
    isPicture =
      isMarked && filled.allSatisfy { $0.kind == .picture }
      && stretches.contains { $0.kind == .picture }
    isLink = wiki != nil || isMarked && stretches.contains { $0.link != nil }
    address = wiki?.page ?? stretches.lazy.compactMap(\.link).first
    folded = Folded(text)
    kind = CellKind(text, folded: folded, isCode: isCode)
  }

  /// What makes two cells one.
  var identity: Identity { Identity(text, folded: folded) }

  /// True of a bare address of the web, linked or not.
  var isAddress: Bool {
    if isLink, text == address { return true }
    return (text.hasPrefix("http://") || text.hasPrefix("https://")) && !text.contains(" ")
  }

  /// True where the cell says nothing that could be asked.
  var isVoid: Bool {
    switch kind {
    case .empty, .placeholder: true
    case .tick, .symbol, .yesNo, .grade, .quantity, .formula, .code, .words: false
    }
  }

  /// True of a question; in Greek a semicolon asks.
  var isQuestion: Bool {
    guard let last = text.last else { return false }
    return "?？؟".contains(last)
      || (last == ";" && text.holdsScalar { (0x370...0x3FF).contains($0.value) })
  }

  /// True where one could say the cell from memory, or read it at a glance: at most 200 characters.
  /// Longer ones are paragraphs.
  var isShort: Bool {
    !text.isLonger(than: 200)
  }

  /// True where something was lost or replaced, be it a damaged byte or a control character.
  var isDamaged: Bool {
    text.holdsLostLetter
  }
}

extension String {
  /// True where the text has more characters than so many; those of most texts need not be counted.
  func isLonger(than length: Int) -> Bool {
    utf8.count > length && prefix(length + 1).count > length
  }
}

extension StringProtocol {
  /// True of an empty text and of white space.
  var isBlank: Bool {
    // Nearly every text begins with a character that is seen.
    if let first = utf8.first, (0x21...0x7E).contains(first) { return false }
    return allSatisfy(\.isWhitespace)
  }

  /// True where a letter or a digit stands in the text.
  var holdsText: Bool {
    // Nearly every text begins with a letter.
    if let first = utf8.first, first < 0x80, Unicode.Scalar(first).isLetter { return true }
    return contains { $0.isLetter || $0.isNumber }
  }
}
