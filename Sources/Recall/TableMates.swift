/// The cards of one deck by the tables they come from, so that a card's row and its wrong answers
/// can be told when the lesson is gone.
package struct TableMates: Sendable {
  private let cards: [Int: [Card]]
  private let all: [Card]

  /// - Parameter cards: All cards of one deck.
  package init(_ cards: [Card]) {
    let placed = cards.filter { $0.table != nil }
    self.cards = Dictionary(grouping: placed) { $0.table ?? 0 }
    all = cards
  }

  /// The card's row: the header and text of each cell beside the key that the deck knows.
  package func row(of card: Card) -> [RowCell] {
    var cells: [RowCell] = []
    for mate in mates(of: card) where mate.key == card.key && mate.line == card.line {
      if mate.direction != .reverse, !mate.attribute.isEmpty {
        cells.append(RowCell(header: mate.attribute, text: mate.answer))
      }
      cells += mate.silentCells
    }
    return cells.reduce(into: []) { kept, cell in
      if !kept.contains(cell) { kept.append(cell) }
    }
  }

  /// Answers that are certainly wrong and look as if they could be right, in the deck's order; none
  /// where there are fewer than two.
  ///
  /// They come from the same column of the card's table, for a matrix from the same row. They are
  /// of the answer's kind, between half and twice as long, answer no question of the same words,
  /// neither hold nor share an item with the right answer, and are not the right answer in another
  /// spelling.
  package func wrongAnswers(to card: Card) -> [String] {
    let right = ([card.answer] + card.accept).map(AnswerText.init)
    let taken = answers(to: Prompt(of: card))
    var seen: Set<AnswerText> = []
    let wrong = pool(of: card).filter { text in
      let answer = AnswerText(text)
      return answer.kind == right[0].kind && answer.isAsLong(as: right[0])
        && !taken.contains(answer) && !right.contains { $0.overlaps(answer) }
        && seen.insert(answer).inserted && AnswerCheck.verdict(of: text, for: card) != .exact
    }
    return wrong.count < 2 ? [] : wrong
  }

  /// All answers to a prompt, whichever table asks it.
  private func answers(to prompt: Prompt) -> Set<AnswerText> {
    let cards = all.filter { Prompt(of: $0) == prompt }
    return Set(cards.flatMap { [$0.answer] + $0.accept }.map(AnswerText.init))
  }

  /// What stands where the answer stands, in other rows (of a matrix: in other columns).
  private func pool(of card: Card) -> [String] {
    let mates = mates(of: card)
    let alike = { (mate: Card) in
      mate.direction == card.direction && mate.isLiteral == card.isLiteral
    }
    switch card.direction {
    case .forward:
      return mates.filter { $0.key != card.key }.flatMap { mate in
        (alike(mate) && mate.attribute == card.attribute ? [mate.answer] : [])
          + mate.silentCells.filter { $0.header == card.attribute }.map(\.text)
      }
    case .matrix:
      return mates.filter { alike($0) && $0.key == card.key }.map(\.answer)
    case .reverse:
      return keys(unlike: card, among: mates)
    }
  }

  /// The keys of rows whose cell in the card's column says something else.
  private func keys(unlike card: Card, among mates: [Card]) -> [String] {
    let cells = Dictionary(
      mates.filter { $0.direction == .forward && $0.attribute == card.attribute }
        .map { ($0.key, AnswerText($0.answer)) }, uniquingKeysWith: { first, _ in first })
    let own = cells[card.key]
    return mates.filter { $0.key != card.key }.compactMap { mate in
      guard let own else { return mate.key }
      return cells[mate.key].map { !$0.overlaps(own) } == true ? mate.key : nil
    }
  }

  private func mates(of card: Card) -> [Card] {
    card.table.flatMap { cards[$0] } ?? []
  }

  private struct Prompt: Hashable {
    let text: AnswerText
    let direction: Card.Direction

    init(of card: Card) {
      text = AnswerText(card.prompt)
      direction = card.direction
    }
  }
}
