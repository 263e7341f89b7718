package import Recall

/// A deck file into which a changed lesson was merged, and what that did.
package struct DeckMerge: Hashable, Sendable {
  package private(set) var deck: DeckFile
  /// In the order of the lesson; cards that it gives no more come last.
  package private(set) var changes: [CardChange] = []

  /// The cards whose wording nobody edited, as the file had them before.
  package private(set) var untouched: [CardID: GivenCard] = [:]

  private let now: [CardID: Entry]
  private let generated: [CardID: Generation]

  /// Merges card by card: the learner's edits win, be they of words, headings or order, and what the
  /// learner deleted stays deleted.
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
    self.deck.pieces = []
    self.deck.lesson = lesson
    let renames = HeadingRenames(of: deck, generated: generated, now: now)
    var moved = takeOver(deck, headedAs: renames.applied(to: deck))
    let present = Set(deck.blocks.compactMap(\.id))
    for entry in entries where !present.contains(entry.id) && generated[entry.id]?.last == nil {
      let isKnown = generated[entry.id] != nil
      changes.append(
        CardChange(id: entry.id, kind: isKnown ? .back : .new, deck: nil, lesson: entry.card))
      moved[entry.id] = Block(of: entry.card, id: entry.id)
    }
    self.deck.insert(moved, among: entries)
    self.deck.renewFrontMatter()
    // Blocks stand as given before, or by chance as given now: the learner asked for no other order.
    let isOrdered =
      deck.isLaidOut(as: generated, among: entries)
      || self.deck.isLaidOut(as: [:], among: entries)
    if isOrdered, deck.isWhollyGenerated || self.deck.isWhollyGenerated {
      self.deck.layOut(in: entries, lesson: lesson)
    }
    sortChanges(as: entries)
  }

  /// True where the file, read again, has each generated card in its section; a comment that the
  /// learner never closed can swallow cards and headings.
  package var isReadAsWritten: Bool {
    let read = DeckFile.read(deck.text, path: "", isRemarking: false)?.deck.cards ?? []
    let sections = Dictionary(
      read.compactMap { card in card.id.map { ($0, card.card.context) } },
      uniquingKeysWith: { first, _ in first })
    return deck.blocks.allSatisfy { block in
      guard let id = block.id else { return true }
      return now[id] == nil ? sections[id] != nil : sections[id] == block.card.context
    }
  }

  /// Brings all pieces over that keep their place; returns the blocks that stand elsewhere now.
  ///
  /// - Parameter headed: The old deck with the headings that the lesson renamed.
  private mutating func takeOver(
    _ old: DeckFile, headedAs headed: DeckFile
  ) -> [CardID: Block] {
    var moved: [CardID: Block] = [:]
    for (before, piece) in zip(old.pieces, headed.pieces) {
      guard case .block(let block) = before, case .block(let headed) = piece, let id = block.id
      else {
        deck.pieces.append(piece)
        continue
      }
      if let form = generated[id]?.form(of: block.card) { untouched[id] = form }
      guard let entry = now[id] else {
        takeOver(piece, givenNoMore: block.card, id)
        continue
      }
      let merge = CardMerge(block.card, with: entry.card, generation: generated[id])
      if let kind = merge.kind {
        changes.append(CardChange(id: id, kind: kind, deck: block.card, lesson: entry.card))
      }
      let result = merge.block(headed, as: entry)
      if merge.isSectionLearners || entry.card.context == headed.card.context {
        deck.pieces.append(.block(result))
      } else {
        moved[id] = result
        deck.dropBlankLine()
      }
    }
    return moved
  }

  /// What the learner edited stays; the rest goes with its row.
  private mutating func takeOver(
    _ piece: DeckFile.Piece, givenNoMore card: Card, _ id: CardID
  ) {
    let kind: CardChange.Kind = untouched[id] == nil ? .kept : .retired
    changes.append(CardChange(id: id, kind: kind, deck: card, lesson: nil))
    if kind == .retired { deck.dropBlankLine() } else { deck.pieces.append(piece) }
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
