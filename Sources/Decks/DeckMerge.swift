package import Recall

/// A deck file into which a changed lesson was merged, and what that did.
package struct DeckMerge: Hashable, Sendable {
  package private(set) var deck: DeckFile
  /// In the order of the lesson; cards that it gives no more come last.
  package private(set) var changes: [CardChange] = []

  /// The fingerprints of the cards that nobody edited, as the file had them before.
  package private(set) var untouched: [CardID: UInt64] = [:]

  private let now: [CardID: Entry]
  private let generated: [CardID: Generation]

  /// Merges card by card: the learner's edits win, and what the learner deleted stays deleted.
  ///
  /// - Parameters:
  ///   - entries: What the lesson gives now, in its order.
  ///   - generated: How each card that the deck ever held was last generated.
  package init(
    _ deck: DeckFile, with entries: [Entry], generated: [CardID: Generation], lesson: LessonMark
  ) {
    now = Dictionary(entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.generated = generated
    self.deck = deck
    let wasWhollyGenerated = deck.isWhollyGenerated
    self.deck.pieces = []
    self.deck.lesson = lesson
    let present = Set(deck.blocks.compactMap(\.id))
    var moved = takeOver(deck.pieces)
    for entry in entries where !present.contains(entry.id) && generated[entry.id]?.last == nil {
      let isKnown = generated[entry.id] != nil
      changes.append(
        CardChange(id: entry.id, kind: isKnown ? .back : .new, deck: nil, lesson: entry.card))
      moved[entry.id] = Block(of: entry.card, id: entry.id)
    }
    self.deck.insert(moved, among: entries)
    self.deck.renewFrontMatter()
    if wasWhollyGenerated || self.deck.isWhollyGenerated {
      self.deck.layOut(in: entries, lesson: lesson)
    }
    sortChanges(as: entries)
  }

  /// True where the file, read again, has each generated card in the section that the lesson gives
  /// it; a comment that the learner never closed can swallow cards and headings.
  package var isReadAsWritten: Bool {
    let read = DeckFile.read(deck.text, path: "")?.deck.cards ?? []
    let sections = Dictionary(
      read.compactMap { card in card.id.map { ($0, card.card.context) } },
      uniquingKeysWith: { first, _ in first })
    return deck.blocks.allSatisfy { block in
      guard let id = block.id else { return true }
      return now[id].map { sections[id] == $0.card.context } ?? (sections[id] != nil)
    }
  }

  /// Brings all pieces over that keep their place; returns the blocks that stand elsewhere now.
  private mutating func takeOver(_ pieces: [DeckFile.Piece]) -> [CardID: Block] {
    var moved: [CardID: Block] = [:]
    for piece in pieces {
      guard case .block(let block) = piece, let id = block.id else {
        deck.pieces.append(piece)
        continue
      }
      if isGenerated(block, id) { untouched[id] = block.card.fingerprint }
      let kind = kind(of: block, id)
      if let kind {
        changes.append(
          CardChange(id: id, kind: kind, deck: block.card, lesson: now[id]?.card))
      }
      guard let entry = now[id] else {
        // What the learner edited stays; the rest goes with its row.
        if kind == .retired { deck.dropBlankLine() } else { deck.pieces.append(piece) }
        continue
      }
      let isLearners = kind == .kept || kind == .conflict || !isGenerated(block, id)
      let result = isLearners ? block.restamped(as: entry) : Block(of: entry.card, id: id)
      if entry.card.context == block.card.context {
        deck.pieces.append(.block(result))
      } else {
        moved[id] = result
        deck.dropBlankLine()
      }
    }
    return moved
  }

  private func isGenerated(_ block: Block, _ id: CardID) -> Bool {
    generated[id]?.holds(block.card) ?? false
  }

  /// What becomes of a generated block; nil where nothing is to be said.
  private func kind(of block: Block, _ id: CardID) -> CardChange.Kind? {
    let card = block.card
    guard let lesson = now[id]?.card else { return isGenerated(block, id) ? .retired : .kept }
    let isReworded = lesson.fingerprint != card.fingerprint
    guard isGenerated(block, id) || !isReworded else {
      let isNews = generated[id]?.last != nil && generated[id]?.holds(lesson) == false
      return isNews ? .conflict : .kept
    }
    if lesson.key != card.key || lesson.attribute != card.attribute { return .renamed }
    if isReworded { return .changed }
    return lesson.context == card.context ? nil : .moved
  }

  private mutating func sortChanges(as entries: [Entry]) {
    let places = Dictionary(
      entries.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { a, _ in a })
    changes = changes.enumerated().sorted { a, b in
      (places[a.element.id] ?? entries.count, a.offset)
        < (places[b.element.id] ?? entries.count, b.offset)
    }.map(\.element)
  }
}
