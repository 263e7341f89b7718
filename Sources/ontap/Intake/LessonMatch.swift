import Decks
import Foundation
import Lessons
import Recall
import Storage

extension Shelf {
  /// The deck that was made from the lesson at this very path, with the text that it has now.
  func unchangedDeck(of lesson: DecodedLesson) throws -> Deck? {
    guard let path = lesson.source.path else { return nil }
    return try library.decks(ofLessonAt: path).first { deck in
      deck.isPresent && deck.standing != .removed && deck.mark?.digest == lesson.mark.digest
    }
  }

  /// The deck that was made from this lesson, wherever both were then.
  ///
  /// In this order: the deck of the same text, where its lesson has moved; the deck of the same
  /// path; the deck of the lesson's title, where its own lesson has moved and it has cards of this
  /// one, more than the deck of the path; any deck whose lesson has gone and most of whose cards
  /// are here.
  func deck(of lesson: ReadLesson) throws -> Deck? {
    let here = try deckOfPath(of: lesson)
    if let here, here.mark?.digest == lesson.mark.digest { return here }
    let same = try library.decks(ofLessonWithDigest: lesson.mark.digest)
    if let deck = try same.first(where: { try hasMoved(lessonOf: $0) }) { return deck }
    if let named = try library.deck(named: lesson.deckName), named.name != here?.name,
      try hasMoved(lessonOf: named)
    {
      let shared = try sharedCards(of: lesson, with: named)
      if try shared > (here.map { try sharedCards(of: lesson, with: $0) } ?? 0) { return named }
    }
    return try here ?? lostDeck(of: lesson)
  }

  /// The deck of the lesson's path: of the same text, else of the same title, else with something in
  /// common. Another lesson may have taken the place of a moved one.
  private func deckOfPath(of lesson: ReadLesson) throws -> Deck? {
    guard let path = lesson.source.path else { return nil }
    let decks = try library.decks(ofLessonAt: path)
    return try decks.first { $0.mark?.digest == lesson.mark.digest }
      ?? decks.first { $0.name == lesson.deckName }
      ?? decks.first { try isRelated(lesson, to: $0) }
  }

  /// True where a row's name or an answer of the deck stands in the lesson.
  func isRelated(_ lesson: ReadLesson, to deck: Deck) throws -> Bool {
    let cards = try library.cards(ofDeck: deck.name).map(\.entry.card)
    let known = Set(cards.flatMap { [$0.key, $0.answer] }).subtracting([""])
    return lesson.extraction.cards.contains {
      known.contains($0.key) || known.contains($0.answer)
    }
  }

  /// True for a lesson's deck whose lesson does not lie where it was, or not as it was.
  private func hasMoved(lessonOf deck: Deck) throws -> Bool {
    guard let mark = deck.mark else { return false }
    guard let path = deck.lessonPath, Files.kind(of: path) == .file else { return true }
    let source = Source(name: path, path: path, isNamed: false)
    guard let bytes = try? source.read(), let there = try? DecodedLesson(bytes, from: source)
    else { return true }
    guard there.mark.digest != mark.digest else { return false }
    return ReadLesson(there).deckName != deck.name
  }

  private func lostDeck(of lesson: ReadLesson) throws -> Deck? {
    try library.decks().first { deck in
      guard deck.mark != nil, let path = deck.lessonPath, Files.kind(of: path) == .missing
      else { return false }
      let cards = try library.cards(ofDeck: deck.name).filter(\.isInDeck)
      return try sharedCards(of: lesson, with: deck) * 2 > cards.count
    }
  }

  private func sharedCards(of lesson: ReadLesson, with deck: Deck) throws -> Int {
    let wordings = Set(
      try library.cards(ofDeck: deck.name).map { [$0.entry.card.prompt, $0.entry.card.answer] })
    return lesson.extraction.cards.count { wordings.contains([$0.prompt, $0.answer]) }
  }
}

extension Deck {
  /// What the deck file remembers of its lesson.
  var mark: LessonMark? { lesson.flatMap(LessonMark.init(reading:)) }
}
