package import Recall

/// A deck file into which a changed lesson was merged, and what that did.
package struct DeckMerge: Hashable, Sendable {
  package var deck: DeckFile
  /// Cards that the lesson did not give before.
  package var new: [Entry] = []
  /// Cards whose wording follows the lesson's.
  package var changed: [CardID] = []
  /// Cards that the learner edited, left as they are although the lesson says otherwise now.
  package var kept: [CardID] = []
  /// Cards that the lesson gives no more.
  package var retired: [CardID] = []

  /// Merges card by card: the learner's edits win, and what the learner deleted stays deleted.
  ///
  /// - Parameters:
  ///   - entries: What the lesson gives now, in its order.
  ///   - generated: The fingerprint of each card as it was last generated.
  package init(
    _ deck: DeckFile, with entries: [Entry], generated: [CardID: UInt64], lesson: LessonMark
  ) {
    self.deck = deck
    self.deck.lesson = lesson
    let now = Dictionary(entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let present = Set(deck.blocks.compactMap(\.id))
    let isWhollyGenerated = deck.isWhollyGenerated
    self.deck.pieces = []
    var moved: [CardID: Block] = [:]
    for piece in deck.pieces {
      guard case .block(let block) = piece, let id = block.id else {
        self.deck.pieces.append(piece)
        continue
      }
      let isEdited = block.card.fingerprint != generated[id]
      guard let result = result(of: block, id, as: now[id], isEdited: isEdited) else {
        dropBlankLine()
        continue
      }
      if let context = now[id]?.card.context, context != block.card.context {
        moved[id] = result
        dropBlankLine()
      } else {
        self.deck.pieces.append(.block(result))
      }
    }
    new = entries.filter { !present.contains($0.id) && generated[$0.id] == nil }
    for entry in new { moved[entry.id] = Block(of: entry.card, id: entry.id) }
    insert(moved, among: entries)
    self.deck.renewFrontMatter()
    if isWhollyGenerated || self.deck.isWhollyGenerated { layOut(in: entries, lesson: lesson) }
  }

  /// What becomes of a generated block; nil where it goes.
  private mutating func result(
    of block: Block, _ id: CardID, as entry: Entry?, isEdited: Bool
  ) -> Block? {
    switch (entry, isEdited) {
    case (let entry?, false):
      if entry.card.fingerprint != block.card.fingerprint { changed.append(id) }
      return Block(of: entry.card, id: id)
    case (let entry?, true):
      if entry.card.fingerprint != block.card.fingerprint { kept.append(id) }
      return block
    case (nil, true):
      kept.append(id)
      return block
    case (nil, false):
      retired.append(id)
      return nil
    }
  }

  /// A file that nobody has written in is laid out as a new one, in the lesson's order.
  private mutating func layOut(in entries: [Entry], lesson: LessonMark) {
    let places = Dictionary(
      entries.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { a, _ in a })
    let blocks = deck.blocks.enumerated().map { offset, block in
      var block = block
      let place = block.id.flatMap { places[$0] }
      if let place { block.card.context = entries[place].card.context }
      return (order: (place ?? entries.count, offset), block: block)
    }
    let sorted = blocks.sorted { $0.order < $1.order }.map(\.block)
    deck = DeckFile(name: deck.name, lesson: lesson, blocks: sorted)
  }

  /// The blank line above a block goes with it.
  private mutating func dropBlankLine() {
    guard case .text(let text)? = deck.pieces.last, text == "\n" || text.hasSuffix("\n\n") else {
      return
    }
    deck.pieces[deck.pieces.count - 1] = .text(String(text.dropLast()))
  }

  /// A block goes behind the one before it in the lesson, else to the end of its section.
  private mutating func insert(_ blocks: [CardID: Block], among all: [Entry]) {
    var before: [[String]: CardID] = [:]
    for entry in all {
      let context = entry.card.context
      defer { before[context] = entry.id }
      guard let block = blocks[entry.id] else { continue }
      let index =
        before[context].flatMap { id in deck.pieces.lastIndex { $0.id == id } }
        ?? deck.pieces.lastIndex { $0.context == context }
      endLine(before: index.map { $0 + 1 } ?? deck.pieces.count)
      if let index {
        deck.pieces.insert(contentsOf: [.text("\n"), .block(block)], at: index + 1)
      } else if context.isEmpty {
        insertAboveHeadings(block)
      } else {
        let headings = DeckFile.headings(from: [], to: context)
        deck.pieces += [.text(headings + "\n"), .block(block)]
      }
    }
  }

  /// No heading leads back to the top of the file: the first card without one goes there.
  private mutating func insertAboveHeadings(_ block: Block) {
    guard case .text(let text)? = deck.pieces.first else { return }
    let lines = Line.lines(of: text)
    let front = FrontMatter(of: lines)?.lineCount ?? 0
    let rest = lines[front...].map(\.raw).joined()
    let gap = lines.count > front && !lines[front].isBlank ? "\n" : ""
    deck.pieces[0] = .text(lines[..<front].map(\.raw).joined() + "\n")
    deck.pieces.insert(contentsOf: [.block(block), .text(gap + rest)], at: 1)
    endLine(before: 1)
  }

  /// A file need not end with a line end, but what is put behind it must begin on a line.
  private mutating func endLine(before place: Int) {
    guard place > 0, !deck.pieces[place - 1].raw.utf8.isEmpty,
      deck.pieces[place - 1].raw.utf8.last != UInt8(ascii: "\n")
    else { return }
    switch deck.pieces[place - 1] {
    case .text(let raw): deck.pieces[place - 1] = .text(raw + "\n")
    case .block(var block):
      block.raw += "\n"
      deck.pieces[place - 1] = .block(block)
    }
  }
}

extension DeckFile.Piece {
  fileprivate var id: CardID? {
    switch self {
    case .text: nil
    case .block(let block): block.id
    }
  }

  fileprivate var context: [String]? {
    switch self {
    case .text: nil
    case .block(let block): block.card.context
    }
  }
}

extension DeckFile {
  /// True where the file holds nothing but what Ontap writes, be a card's wording edited or not,
  /// and whatever blank lines are left of cards that were deleted.
  ///
  /// A heading without a card is the learner's.
  fileprivate var isWhollyGenerated: Bool {
    guard let lesson, blocks.allSatisfy({ $0.id != nil }) else { return false }
    let written = DeckFile(name: name, lesson: lesson, blocks: blocks)
    let lines = Line.lines(of: text).filter { !$0.isBlank }
    return lines.map(\.text) == Line.lines(of: written.text).filter { !$0.isBlank }.map(\.text)
  }

  /// Writes the lesson's mark into the front matter, where it stood or as its last line.
  fileprivate mutating func renewFrontMatter() {
    guard let lesson, case .text(let text)? = pieces.first else { return }
    var lines = Line.lines(of: text).map { String($0.raw) }
    let mark = "lesson: \(FrontMatter.quoted(lesson.text))\n"
    guard let front = FrontMatter(of: Line.lines(of: text)) else { return }
    if let place = lines[..<front.lineCount].firstIndex(where: { $0.hasPrefix("lesson:") }) {
      lines[place] = mark
    } else {
      lines.insert(mark, at: front.lineCount - 1)
    }
    pieces[0] = .text(lines.joined())
  }
}

extension Card {
  /// A hash of the card's wording: equal for a card that nobody edited since.
  package var fingerprint: UInt64 {
    var hash = FNV1a()
    for part in [prompt, answer, isLiteral ? "literal" : ""] + accept {
      hash.add(part.utf8)
      hash.add([0])
    }
    return hash.value
  }
}
