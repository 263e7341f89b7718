package import Recall

extension DeckFile {
  /// A file for cards whose own is lost: generated ones with their comments, and the learner's own as
  /// they were read, in their order under their headings.
  package init(name: String, lesson: LessonMark?, rewriting entries: [Entry]) {
    let clozes = Dictionary(grouping: entries.filter { $0.card.kind == .cloze }, by: \.card.key)
    var written: Set<String> = []
    let blocks = entries.flatMap { entry -> [Block] in
      switch entry.card.kind {
      case .basic: return [Block(writtenByHand: entry.card)]
      case .cloze:
        guard written.insert(entry.card.key).inserted else { return [] }
        let cards = clozes[entry.card.key, default: []].map(\.card)
        // A card that is known by its question and answer keeps its history.
        return Block(ofClozes: cards).map { [$0] } ?? cards.map(Block.init(writtenByHand:))
      case .forward, .reverse, .matrix, .definition:
        return [Block(of: entry.card, id: entry.id)]
      }
    }
    self.init(name: name, lesson: lesson, blocks: blocks)
  }
}

extension Block {
  fileprivate init(writtenByHand card: Card) {
    let parts = [("Q:", card.prompt)] + card.writtenAnswers.map { ("A:", $0) }
    // A text that begins with a block of code begins on a line of its own.
    let forms = [" ", "\n"].map { gap in
      parts.map { $0 + gap + $1 + "\n" }.joined()
    }
    let raw = forms.first { Self.isRead($0, as: [card]) } ?? forms[0]
    self.init(raw: raw, card: card, id: nil, line: 0)
  }

  /// The text whose deletions are asked; nil where none is read as these cards.
  fileprivate init?(ofClozes cards: [Card]) {
    guard let first = cards.first else { return nil }
    let deletions = cards.compactMap(\.deletion)
    guard deletions.count == cards.count else { return nil }
    let forms = ["[", "\\["].map { "C: \(Self.text(first.key, hiding: deletions, else: $0))\n" }
    guard let raw = forms.first(where: { Self.isRead($0, as: cards) }) else { return nil }
    self.init(raw: raw, card: first, others: Array(cards.dropFirst()), id: nil, line: 0)
  }

  /// - Parameter bracket: What is written for a bracket that hides nothing.
  private static func text(
    _ whole: String, hiding deletions: [Range<Int>], else bracket: String
  ) -> String {
    whole.enumerated().map { place, character in
      (deletions.contains { $0.lowerBound == place } ? "[" : "")
        + (character == "[" ? bracket : String(character))
        + (deletions.contains { $0.upperBound == place + 1 } ? "]" : "")
    }.joined()
  }

  private static func isRead(_ raw: String, as cards: [Card]) -> Bool {
    let text = "---\ndeck: x\n---\n\n" + raw + "\nQ: end\nA: end\n"
    let read = DeckFile.read(text, path: "", isRemarking: false)?.deck.cards.map(\.card) ?? []
    return read.dropLast().map(\.sides) == cards.map(\.sides)
  }
}

extension Card {
  /// Where a cloze card's deletion stands in its whole text, in characters.
  fileprivate var deletion: Range<Int>? {
    let hidden = isLiteral ? CodeSpan.marked(answer) : answer
    return prompt.ranges(of: ClozeText.gap).lazy.compactMap { gap -> Range<Int>? in
      let before = prompt[..<gap.lowerBound]
      guard before + hidden + prompt[gap.upperBound...] == key else { return nil }
      return before.count..<before.count + hidden.count
    }.first
  }

  /// What a card is known by.
  fileprivate var sides: [String] { [prompt, answer, String(isLiteral)] + accept }
}
