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
    self.deck.pieces = []
    for piece in deck.pieces {
      guard case .block(let block) = piece, let id = block.id else {
        self.deck.pieces.append(piece)
        continue
      }
      keep(block, id, as: now[id], isEdited: block.card.fingerprint != generated[id])
    }
    insert(entries.filter { !present.contains($0.id) && generated[$0.id] == nil }, among: entries)
    self.deck.renewFrontMatter()
  }

  private mutating func keep(_ block: Block, _ id: CardID, as entry: Entry?, isEdited: Bool) {
    switch (entry, isEdited) {
    case (let entry?, false):
      if entry.card.fingerprint != block.card.fingerprint { changed.append(id) }
      deck.pieces.append(.block(Block(of: entry.card, id: id)))
    case (let entry?, true):
      if entry.card.fingerprint != block.card.fingerprint { kept.append(id) }
      deck.pieces.append(.block(block))
    case (nil, true):
      kept.append(id)
      deck.pieces.append(.block(block))
    case (nil, false):
      retired.append(id)
      dropBlankLine()
    }
  }

  /// The blank line above a block goes with it.
  private mutating func dropBlankLine() {
    guard case .text(let text)? = deck.pieces.last, text == "\n" || text.hasSuffix("\n\n") else {
      return
    }
    deck.pieces[deck.pieces.count - 1] = .text(String(text.dropLast()))
  }

  /// A new card goes behind the card before it in the lesson, else to the end of its section.
  private mutating func insert(_ cards: [Entry], among all: [Entry]) {
    new = cards
    for entry in cards {
      let place = all.firstIndex { $0.id == entry.id } ?? 0
      let before = all[..<place].last { $0.card.context == entry.card.context }?.id
      let index =
        deck.pieces.lastIndex { $0.id == before && before != nil }
        ?? deck.pieces.lastIndex { $0.context == entry.card.context }
      let block = DeckFile.Piece.block(Block(of: entry.card, id: entry.id))
      if let index {
        deck.pieces.insert(contentsOf: [.text("\n"), block], at: index + 1)
      } else {
        let headings = DeckFile.headings(from: [], to: entry.card.context)
        deck.pieces += [.text(headings + "\n"), block]
      }
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
