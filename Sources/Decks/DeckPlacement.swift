import Recall

extension DeckFile {
  /// A file that nobody has written in is laid out as a new one, in the lesson's order.
  mutating func layOut(in entries: [Entry], lesson: LessonMark) {
    let places = Dictionary(
      entries.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { a, _ in a })
    let blocks = blocks.enumerated().map { offset, block in
      var block = block
      let place = block.id.flatMap { places[$0] }
      if let place { block.card.context = entries[place].card.context }
      return (order: (place ?? entries.count, offset), block: block)
    }
    let sorted = blocks.sorted { $0.order < $1.order }.map(\.block)
    self = DeckFile(name: name, lesson: lesson, blocks: sorted)
  }

  /// The blank line above a block goes with it.
  mutating func dropBlankLine() {
    guard case .text(let text)? = pieces.last, text == "\n" || text.hasSuffix("\n\n") else {
      return
    }
    pieces[pieces.count - 1] = .text(String(text.dropLast()))
  }

  /// A block goes behind the one before it in the lesson, else to the end of its section.
  mutating func insert(_ blocks: [CardID: Block], among all: [Entry]) {
    guard !blocks.isEmpty else { return }
    let sections = DeckSections(of: self, among: all)
    var before: [[String]: CardID] = [:]
    for entry in all {
      let section = sections[entry.card.context]
      guard var block = blocks[entry.id] else {
        if sections.hold(entry) { before[section] = entry.id }
        continue
      }
      block.card.context = section
      let index =
        before[section].flatMap { id in pieces.lastIndex { $0.id == id } }
        ?? pieces.lastIndex { $0.context == section }
      before[section] = entry.id
      endLine(before: index.map { $0 + 1 } ?? pieces.count)
      if let index {
        pieces.insert(contentsOf: [.text("\n"), .block(block)], at: index + 1)
      } else if section.isEmpty {
        insertAboveHeadings(block)
      } else {
        pieces += Self.headings(from: [], to: section) + [.text("\n"), .block(block)]
      }
    }
  }

  /// No heading leads back to the top of the file: the first card without one goes there.
  private mutating func insertAboveHeadings(_ block: Block) {
    guard case .text(let text)? = pieces.first else { return }
    let lines = Line.lines(of: text)
    let front = FrontMatter(of: lines)?.lineCount ?? 0
    let rest = lines[front...].map(\.raw).joined()
    let isCrowded =
      lines.count > front ? !lines[front].isBlank : pieces.dropFirst().first?.isHeading ?? false
    let gap = isCrowded ? "\n" : ""
    pieces[0] = .text(lines[..<front].map(\.raw).joined() + "\n")
    pieces.insert(contentsOf: [.block(block), .text(gap + rest)], at: 1)
    endLine(before: 1)
  }

  /// A file need not end with a line end, but what is put behind it must begin on a line.
  private mutating func endLine(before place: Int) {
    guard place > 0, !pieces[place - 1].raw.utf8.isEmpty,
      pieces[place - 1].raw.utf8.last != UInt8(ascii: "\n")
    else { return }
    switch pieces[place - 1] {
    case .text(let raw): pieces[place - 1] = .text(raw + "\n")
    case .heading(var heading):
      heading.raw += "\n"
      pieces[place - 1] = .heading(heading)
    case .block(var block):
      block.raw += "\n"
      pieces[place - 1] = .block(block)
    }
  }

  /// True where the file holds nothing but what Ontap writes, be a card's wording edited or not,
  /// and whatever blank lines are left of cards that were deleted.
  ///
  /// A heading without a card is the learner's.
  package var isWhollyGenerated: Bool {
    guard let lesson, blocks.allSatisfy({ $0.id != nil }) else { return false }
    let written = DeckFile(name: name, lesson: lesson, blocks: blocks)
    let lines = Line.lines(of: text).filter { !$0.isBlank }
    return lines.map(\.text) == Line.lines(of: written.text).filter { !$0.isBlank }.map(\.text)
  }

  /// Writes the lesson's mark into the front matter, where it stood or as its last line.
  mutating func renewFrontMatter() {
    guard let lesson else { return }
    setFront("lesson", to: lesson.text)
  }

  /// Gives the deck another name in its front matter; every other line stays.
  package mutating func rename(to name: String) {
    self.name = name
    setFront("deck", to: name)
  }

  private mutating func setFront(_ key: String, to value: String) {
    guard case .text(let text)? = pieces.first, let front = FrontMatter(of: Line.lines(of: text))
    else { return }
    var lines = Line.lines(of: text).map { String($0.raw) }
    let end = lines[0].hasSuffix("\r\n") ? "\r\n" : "\n"
    let line = "\(key): \(FrontMatter.quoted(value))" + end
    let isKey = { (line: String) in
      line.first != " " && line.prefix { $0 != ":" }.trimmed == key && line.contains(":")
    }
    if let place = lines[..<front.lineCount].firstIndex(where: isKey) {
      lines[place] = line
    } else {
      lines.insert(line, at: front.lineCount - 1)
    }
    pieces[0] = .text(lines.joined())
  }
}

extension DeckFile.Piece {
  fileprivate var id: CardID? {
    switch self {
    case .text, .heading: nil
    case .block(let block): block.id
    }
  }

  fileprivate var isHeading: Bool {
    switch self {
    case .text, .block: false
    case .heading: true
    }
  }

  /// The section in which a card behind the piece stands.
  var context: [String]? {
    switch self {
    case .text: nil
    case .heading(let heading): heading.path
    case .block(let block): block.card.context
    }
  }
}
