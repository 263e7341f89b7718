package import Recall

extension DeckFile {
  /// True where the cards stand under the headings and in the order in which a lesson gave them,
  /// laid out as a new file; cards that are not among the given ones may stand anywhere.
  package func isLaidOut(as given: [CardID: GivenCard.Parts]) -> Bool {
    let standing = blocks.compactMap { block in
      block.id.flatMap { given[$0] }.map { (block: block, given: $0) }
    }
    guard standing.allSatisfy({ $0.block.card.context == $0.given.section }) else { return false }
    let inOrder = standing.sorted { $0.given.place < $1.given.place }.map(\.block)
    return Self.sections(of: inOrder).flatMap { $0.1 }.map(\.id) == standing.map(\.block.id)
  }

  /// True where the learner has changed neither the headings nor the order of a lesson's cards.
  ///
  /// Of a card that was given before its place was kept, where the lesson has it now counts.
  func isLaidOut(as generated: [CardID: Generation], among entries: [Entry]) -> Bool {
    let now = entries.given.compactMapValues(\.parts)
    let last = now.merging(generated.compactMapValues(\.last?.parts)) { $1 }
    let pending = last.merging(generated.compactMapValues(\.pending?.parts)) { $1 }
    return [last, pending].contains { given in
      // What the lesson gives no more has no place in it.
      isLaidOut(as: given.filter { now[$0.key] != nil })
    }
  }
}
