import Decks
import Recall
import Storage

extension DeckFile {
  /// A lost deck file as far as the library knows it: the lesson's cards with the learner's edits,
  /// in the file's order.
  init(name: String, lesson: LessonMark, lost known: [KnownCard]) {
    let cards = known.filter { card in
      let kind = card.entry.card.kind
      return card.isInDeck && kind != .basic && kind != .cloze
    }
    self.init(name: name, lesson: lesson, rewriting: cards.map(\.entry))
  }
}

extension Library {
  /// How each card that a deck ever held was generated.
  func generations(inDeck name: String) throws -> [CardID: Generation] {
    try generated(inDeck: name).mapValues(Generation.init)
  }
}
