package import Recall

extension DeckFile {
  /// A file for cards whose own is lost: generated ones with their comments, and the learner's own as
  /// they were read, in their order under their headings.
  package init(name: String, lesson: LessonMark?, rewriting entries: [Entry]) {
    let clozes = Dictionary(grouping: entries.filter { $0.card.kind == .cloze }, by: \.card.key)
    var written: Set<String> = []
    let blocks = entries.compactMap { entry -> Block? in
      switch entry.card.kind {
      case .basic: return Block(writtenByHand: entry.card)
      case .cloze:
        guard written.insert(entry.card.key).inserted else { return nil }
        return Block(ofClozes: clozes[entry.card.key, default: []].map(\.card))
      case .forward, .reverse, .matrix, .definition: return Block(of: entry.card, id: entry.id)
      }
    }
    self.init(name: name, lesson: lesson, blocks: blocks)
  }
}

extension Block {
  fileprivate init(writtenByHand card: Card) {
    let answers = [card.isLiteral ? CodeSpan.marked(card.answer) : card.answer] + card.accept
    let lines = ["Q: " + card.prompt] + answers.map { "A: " + $0 }
    self.init(raw: lines.joined(separator: "\n") + "\n", card: card, id: nil, line: 0)
  }

  /// The text whose deletions are asked; nil where it cannot be told where they stand.
  fileprivate init?(ofClozes cards: [Card]) {
    guard let first = cards.first else { return nil }
    var text = first.key
    // From the end, so that the places before stay what they are.
    let deletions = cards.compactMap(\.deletion).sorted { $0.lowerBound > $1.lowerBound }
    guard deletions.count == cards.count else { return nil }
    for place in deletions {
      text.insert("]", at: text.index(text.startIndex, offsetBy: place.upperBound))
      text.insert("[", at: text.index(text.startIndex, offsetBy: place.lowerBound))
    }
    self.init(
      raw: "C: \(text)\n", card: first, others: Array(cards.dropFirst()), id: nil, line: 0)
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
}
