import Decks
import FuzzKit
import Recall

/// What holds when lessons are merged into decks.
enum MergeLaws {
  /// - Parameter lessons: A lesson and, where there is a second, what it was changed to.
  static func check(_ deckText: String, with lessons: [String]) {
    let first = Edition(lessons[0], succeeding: [])
    let new = DeckFile(name: "D", lesson: first.lesson, entries: first.entries)
    let written = reread(new)
    checkCards(of: written, against: first)
    checkUnchanged(written, first)
    // The learner's own deck takes the lesson in and keeps each hand-written card.
    if let own = DeckFile.read("---\ndeck: D\n---\n" + deckText, path: "deck.md")?.deck,
      let merged = merge(own, first, generated: [:])
    {
      let kept = Set(merged.blocks.map(\.raw.trimmed))
      for block in own.blocks where block.id == nil {
        law(
          "no card of the learner is lost", kept.contains(block.raw.trimmed),
          "\(block.raw)\n----- is not in -----\n\(merged.text)")
      }
      checkUnchanged(merged, first)
    }
    guard lessons.count > 1 else { return }
    let second = Edition(lessons[1], succeeding: first.entries)
    law(
      "each card has its own id", Set(second.entries.map(\.id)).count == second.entries.count)
    guard let renewed = merge(written, second, generated: first.generated) else {
      return law("what Ontap wrote is read as it was written", false, written.text)
    }
    checkCards(of: renewed, against: second)
    checkUnchanged(renewed, second)
  }

  /// Nil where the deck is such that the merge is refused.
  private static func merge(
    _ deck: DeckFile, _ edition: Edition, generated: [CardID: Generation]
  ) -> DeckFile? {
    let merge = DeckMerge(
      deck, with: edition.entries, generated: generated, lesson: edition.lesson)
    return merge.isReadAsWritten ? reread(merge.deck) : nil
  }

  /// What the next command sees of a deck that was written.
  private static func reread(_ deck: DeckFile) -> DeckFile {
    guard let reading = DeckFile.read(deck.text, path: "deck.md") else {
      law("a deck that was written is a deck", false, deck.text)
      return deck
    }
    law("what is written is read", reading.deck.text.utf8.elementsEqual(deck.text.utf8))
    return reading.deck
  }

  /// A deck of generated cards alone is read as the cards that were written.
  private static func checkCards(of deck: DeckFile, against edition: Edition) {
    let read = Dictionary(
      deck.blocks.map { ($0.id, $0.card) }, uniquingKeysWith: { first, _ in first })
    for entry in edition.entries {
      law(
        "a written card is read as it was", read[entry.id]?.fingerprint == entry.card.fingerprint,
        "\(entry)\n\(deck.text)")
    }
  }

  /// Adding the same lesson again changes nothing.
  private static func checkUnchanged(_ deck: DeckFile, _ edition: Edition) {
    let again = DeckMerge(
      deck, with: edition.entries, generated: edition.generated, lesson: edition.lesson)
    law(
      "adding twice is adding once", again.deck.text.utf8.elementsEqual(deck.text.utf8),
      "\(deck.text)\n----- became -----\n\(again.deck.text)")
  }
}

extension String {
  fileprivate var trimmed: Substring {
    var rest = self[...]
    while rest.last?.isWhitespace ?? false { rest.removeLast() }
    return rest
  }
}
