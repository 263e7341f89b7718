package import Recall

/// A card as it stands in a deck file; a cloze text is several, one for each deletion.
package struct Block: Hashable, Sendable {
  /// The exact text of the block, its comment included.
  package var raw: String
  /// The block's card, or that of its first deletion.
  package var card: Card
  /// The cards of the other deletions.
  package var others: [Card] = []
  /// The id in the block's comment; a hand-written block has none.
  package var id: CardID?
  /// The 1-based line of the deck file where the block begins.
  package var line: Int
}

/// A card of a deck file, with where it stands and the id that its comment gives.
package struct WrittenCard: Hashable, Sendable {
  package var card: Card
  package var id: CardID?
  /// The 1-based line where its block begins.
  package var line: Int
}

extension DeckFile {
  /// All cards of the file in their order.
  package var cards: [WrittenCard] {
    blocks.flatMap { block in
      ([block.card] + block.others).map { WrittenCard(card: $0, id: block.id, line: block.line) }
    }
  }
}

extension Block {
  /// A block for a generated card.
  package init(of card: Card, id: CardID) {
    let lines = [card.promptLine] + card.answerLines + [Stamp(of: card, id: id).text]
    self.init(raw: lines.joined(separator: "\n") + "\n", card: card, id: id, line: 0)
  }

  /// The block with the learner's words as they are, and a comment that says where the lesson has
  /// the card now.
  ///
  /// - Parameters:
  ///   - takesPrompt: True where the learner has not touched the question, which follows the lesson.
  ///   - takesAnswer: True where that holds of the answer.
  func restamped(as entry: Entry, takingPrompt takesPrompt: Bool, takingAnswer takesAnswer: Bool)
    -> Block
  {
    var lines = Line.lines(of: raw)
    guard id == entry.id, let stamp = lines.popLast(), stamp.beginsComment else { return self }
    let answers = lines.indices.filter { lines[$0].text(after: "A:") != nil }
    var block = self
    var texts = lines.map { String($0.raw) }
    // A generated side holds no line that begins like another part, but the learner's may.
    if takesAnswer, entry.card.answerFingerprint != card.answerFingerprint,
      let first = answers.suffix(1 + card.accept.count).first
    {
      texts[first...] = entry.card.answerLines.map { $0 + lines[first].end }[...]
      block.card.answer = entry.card.answer
      block.card.accept = entry.card.accept
      block.card.isLiteral = entry.card.isLiteral
    }
    if takesPrompt, entry.card.prompt != card.prompt, let first = answers.first {
      texts[..<first] = [entry.card.promptLine + lines[0].end]
      block.card.prompt = entry.card.prompt
    }
    block.raw = texts.joined() + Stamp(of: entry.card, id: entry.id).text + stamp.end
    block.card.key = entry.card.key
    block.card.attribute = entry.card.attribute
    block.card.line = entry.card.line
    return block
  }
}

extension Card {
  fileprivate var promptLine: String { "Q: " + prompt.onOneLine }

  fileprivate var answerLines: [String] { writtenAnswers.map { "A: " + $0.onOneLine } }

  /// The answers as a deck file has them.
  var writtenAnswers: [String] { [isLiteral ? CodeSpan.marked(answer) : answer] + accept }
}

extension String {
  /// Generated text is one line; a line break in it would end its field.
  fileprivate var onOneLine: String {
    split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
