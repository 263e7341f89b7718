import Decks
import Recall
import Storage

extension [Entry] {
  /// What a lesson gives, for a deck file that was lost: without the cards that the learner deleted
  /// from it, and with the wordings that the learner gave others.
  func keepingEdits(of known: [KnownCard], generated: [CardID: Generation]) -> [Entry] {
    let known = Dictionary(
      known.map { ($0.entry.id, $0) }, uniquingKeysWith: { first, _ in first })
    return compactMap { entry in
      guard let card = known[entry.id], let generation = generated[entry.id],
        generation.last != nil
      else { return entry }
      guard card.isInDeck else { return nil }
      guard !generation.holds(card.entry.card) else { return entry }
      var kept = entry
      kept.card.prompt = card.entry.card.prompt
      kept.card.answer = card.entry.card.answer
      kept.card.accept = card.entry.card.accept
      kept.card.isLiteral = card.entry.card.isLiteral
      return kept
    }
  }
}
