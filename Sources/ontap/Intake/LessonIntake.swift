import Decks
import Foundation
import Recall
import Storage

extension Shelf {
  /// Says what adding a lesson would do; nothing is written.
  ///
  /// - Parameters:
  ///   - name: Another name for the deck than the lesson's title.
  ///   - folder: Where a new deck file goes.
  ///   - isAnew: True where a lesson that has not changed is merged as well.
  func plan(
    for lesson: ReadLesson, name: String?, folder: String, isAnew: Bool = false
  ) throws -> LessonPlan {
    guard var deck = try deck(of: lesson) else {
      return try newPlan(for: lesson, name: name, folder: folder)
    }
    if let name, name != deck.name {
      throw Failure(
        Sentence(
          """
          \(lesson.source.name) has a deck already; \
          'ontap decks rename "\(deck.name)" "\(name)"' gives it the other name
          """))
    }
    deck.lessonPath = lesson.source.path ?? deck.lessonPath
    if deck.standing == .removed { deck.standing = .active }
    guard Files.kind(of: deck.path) == .file else {
      return try plan(for: lesson, restoring: deck, folder: folder)
    }
    return try plan(for: lesson, renewing: deck, isAnew: isAnew)
  }

  private func newPlan(
    for lesson: ReadLesson, name: String?, folder: String
  ) throws -> LessonPlan {
    let name = name ?? lesson.deckName
    if let other = try library.deck(named: name) {
      // Another program has added this very lesson since its deck was looked for.
      if other.isPresent, other.lessonPath != nil, other.lessonPath == lesson.source.path {
        return try plan(for: lesson, renewing: other, isAnew: false)
      }
      guard other.standing == .removed || !other.isPresent else {
        throw Failure.taken(name, by: other, for: lesson.source.name)
      }
      // Its cards would be retired as those of this lesson, and never come back.
      guard try isRelated(lesson, to: other) || !holdsProgress(other) else {
        throw Failure.kept(name, by: other, for: lesson.source.name)
      }
    }
    let blank = Deck(
      name: name, path: "", file: FileState(digest: "", modified: 0, size: 0),
      lessonPath: lesson.source.path)
    return try plan(for: lesson, restoring: blank, folder: folder)
  }

  private func holdsProgress(_ deck: Deck) throws -> Bool {
    try library.cards(ofDeck: deck.name).contains { $0.schedule != nil }
  }

  /// A deck file where there is none; cards that the library knows keep their ids.
  private func plan(
    for lesson: ReadLesson, restoring deck: Deck, folder: String
  ) throws -> LessonPlan {
    let generated = try library.generations(inDeck: deck.name)
    let isGiven = { (id: CardID) in generated[id]?.last != nil }
    let known = lesson.recognising(try library.cards(ofDeck: deck.name), isGiven: isGiven)
    let entries = lesson.entries(inDeck: deck.name, succeeding: known, isGiven: isGiven)
    let merge = DeckMerge(
      DeckFile(name: deck.name, lesson: lesson.mark, lost: known), with: entries,
      generated: generated, lesson: lesson.mark)
    let cards = merge.deck.blocks.count
    guard !entries.isEmpty, cards > 0 else { return LessonPlan(outcome: .noCards, cards: 0) }
    var deck = deck
    deck.path = try freePath(for: merge.deck, in: folder)
    return LessonPlan(
      outcome: .added, deck: deck, text: merge.deck.text, cards: cards, given: entries.given,
      untouched: merge.untouched, isKnown: !known.isEmpty)
  }

  private func plan(
    for lesson: ReadLesson, renewing deck: Deck, isAnew: Bool
  ) throws -> LessonPlan {
    let generated = try library.generations(inDeck: deck.name)
    let isGiven = { (id: CardID) in generated[id]?.last != nil }
    let known = lesson.recognising(try library.cards(ofDeck: deck.name), isGiven: isGiven)
    let entries = lesson.entries(inDeck: deck.name, succeeding: known, isGiven: isGiven)
    let file = try DeckText(at: deck.path, named: deck.path).deck
    var plan = LessonPlan(
      outcome: .unchanged, deck: deck, cards: entries.count, given: entries.given, isKnown: true)
    guard isAnew || file.lesson?.digest != lesson.mark.digest else { return plan }
    let merge = DeckMerge(file, with: entries, generated: generated, lesson: lesson.mark)
    guard merge.deck.text != file.text else { return plan }
    // What is put into a deck file must be read there again.
    guard merge.isReadAsWritten else {
      throw Failure(
        Sentence(
          """
          \(deck.path) was not changed: a comment in it is never closed, so that new cards would \
          not be read; close it and add the lesson again
          """))
    }
    plan = LessonPlan(
      outcome: .updated, deck: deck, text: merge.deck.text, changes: merge.changes,
      cards: entries.count, given: plan.given, untouched: merge.untouched, isKnown: true)
    return plan
  }

  /// A file that an interrupted run left, with this very deck, is taken again.
  private func freePath(for deck: DeckFile, in folder: String) throws -> String {
    try Files.checkSearchable(folder)
    var failure: (any Error)?
    let slug = Slug.slug(of: deck.name) { slug in
      let path = "\(folder)/\(slug).md"
      do {
        if let other = try library.deck(at: path), other.name != deck.name { return true }
      } catch {
        failure = error
      }
      guard Files.kind(of: path) != .missing else { return false }
      return (try? Files.read(path)).map { $0 != Array(deck.text.utf8) } ?? true
    }
    if let failure { throw failure }
    return "\(folder)/\(slug).md"
  }

  // MARK: Carrying out

  /// Does what a plan says, and registers the deck.
  ///
  /// Should the program end on the way, the next run goes on: a file is whole or not there, and
  /// wordings are noted before they are written.
  func carryOut(_ plan: LessonPlan) throws {
    guard let deck = plan.deck else { return }
    guard let text = plan.text else { return try recognise(deck, as: plan) }
    if plan.isKnown { try library.prepare(plan.given, untouched: plan.untouched) }
    try Files.makeFolder((deck.path as NSString).deletingLastPathComponent)
    try Files.replace(deck.path, with: text)
    let written = try DeckText(at: deck.path, named: deck.path, isOwn: true)
    try takeIn(deck, as: written, given: plan.given)
  }

  /// Notes where the lesson of an unchanged deck lies and what it gives, if that was not known: the
  /// deck file may have come from elsewhere, or a run may have ended early.
  private func recognise(_ deck: Deck, as plan: LessonPlan) throws {
    let before = try library.deck(named: deck.name)
    if before?.standing == .removed {
      try takeIn(deck, as: DeckText(at: deck.path, named: deck.path))
    } else if before?.lessonPath != deck.lessonPath {
      try library.note([deck])
    }
    let isFirst = before?.lessonPath == nil && deck.lessonPath != nil
    if try isFirst || library.isUnsettled(deck.name) {
      try library.settle(plan.given, inDeck: deck.name)
    }
  }
}
