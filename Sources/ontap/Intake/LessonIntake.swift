import Decks
import Foundation
import Recall
import Storage

/// Where the deck of a lesson goes, and what will stand in it.
struct LessonPlan {
  enum Outcome: Equatable {
    case noCards
    case unchanged
    case added(cards: Int)
    case updated(new: Int, changed: Int, kept: Int, retired: Int)
  }

  let outcome: Outcome
  let deckName: String
  let path: String
  /// Nil where the file stays as it is.
  let text: String?
  /// The fingerprints of all cards that the lesson gives now.
  let generated: [CardID: UInt64]
  /// Cards that the lesson gives no more.
  var retired: [CardID] = []
}

extension Shelf {
  /// Says what adding a lesson would do; nothing is written.
  ///
  /// - Parameters:
  ///   - name: Another name for the deck than the lesson's title.
  ///   - folder: Where a new deck file goes.
  func plan(for lesson: ReadLesson, name: String?, folder: String) throws -> LessonPlan {
    let decks = try library.decks()
    if let deck = deck(of: lesson, name: name, among: decks) {
      return try plan(for: lesson, renewing: deck)
    }
    let deckName = name ?? lesson.deckName
    if let other = decks.first(where: { $0.name == deckName && $0.isPresent }) {
      throw Failure(
        "\(lesson.source.name) is called \(deckName) like the deck in \(other.path); "
          + "give it another name with --name")
    }
    let entries = lesson.entries(inDeck: deckName)
    guard !entries.isEmpty else {
      return LessonPlan(
        outcome: .noCards, deckName: deckName, path: "", text: nil, generated: [:])
    }
    let deck = DeckFile(name: deckName, lesson: lesson.mark, entries: entries)
    return LessonPlan(
      outcome: .added(cards: entries.count), deckName: deckName,
      path: freePath(for: deck, in: folder), text: deck.text, generated: fingerprints(entries))
  }

  /// Does what a plan says, and registers the deck.
  func carryOut(_ plan: LessonPlan, for lesson: ReadLesson) throws {
    guard let text = plan.text else {
      return try recognise(plan, for: lesson)
    }
    try Files.makeFolder((plan.path as NSString).deletingLastPathComponent)
    try Files.replace(plan.path, with: text)
    try register(
      plan.path, named: plan.path, lessonPath: lesson.source.path)
    try library.noteGenerated(plan.generated, retired: plan.retired)
  }

  /// Notes where the lesson of an unchanged deck lies and what it gives, if that was not known: the
  /// deck file may have come from elsewhere.
  private func recognise(_ plan: LessonPlan, for lesson: ReadLesson) throws {
    guard plan.outcome == .unchanged, let path = lesson.source.path,
      let deck = try library.decks().first(where: { $0.name == plan.deckName }),
      deck.lessonPath != path
    else { return }
    try library.note(deck.changed { $0.lessonPath = path })
    if try library.generated(inDeck: deck.name).isEmpty {
      try library.noteGenerated(plan.generated)
    }
  }

  /// The deck that was made from this lesson: the same file, or one that was moved, with the same
  /// text or the same title.
  private func deck(
    of lesson: ReadLesson, name: String?, among decks: [Deck]
  ) -> Deck? {
    let deck = decks.first { deck in
      guard let mark = deck.lesson.flatMap(LessonMark.init(reading:)) else { return false }
      if let path = lesson.source.path, deck.lessonPath == path { return true }
      let hasMoved = deck.lessonPath.map { Files.kind(of: $0) == .missing } ?? true
      return hasMoved && (mark.digest == lesson.mark.digest || deck.name == lesson.deckName)
    }
    guard let deck, deck.isPresent, name == nil || name == deck.name else { return nil }
    return deck
  }

  private func plan(for lesson: ReadLesson, renewing deck: Deck) throws -> LessonPlan {
    let known = try library.cards(ofDeck: deck.name)
    let entries = lesson.entries(inDeck: deck.name, succeeding: known)
    let file = try DeckText(at: deck.path, named: deck.path).deck
    guard file.lesson?.digest != lesson.mark.digest else {
      return LessonPlan(
        outcome: .unchanged, deckName: deck.name, path: deck.path, text: nil,
        generated: fingerprints(entries))
    }
    let merge = DeckMerge(
      file, with: entries, generated: try library.generated(inDeck: deck.name),
      lesson: lesson.mark)
    return LessonPlan(
      outcome: .updated(
        new: merge.new.count, changed: merge.changed.count, kept: merge.kept.count,
        retired: merge.retired.count),
      deckName: deck.name, path: deck.path, text: merge.deck.text,
      generated: fingerprints(entries), retired: merge.retired)
  }

  private func fingerprints(_ entries: [Entry]) -> [CardID: UInt64] {
    Dictionary(
      entries.map { ($0.id, $0.card.fingerprint) }, uniquingKeysWith: { first, _ in first })
  }

  /// A file that an interrupted run left, with this very deck, is taken again.
  private func freePath(for deck: DeckFile, in folder: String) -> String {
    let slug = Slug.slug(of: deck.name) { slug in
      let path = "\(folder)/\(slug).md"
      guard Files.kind(of: path) != .missing else { return false }
      guard let other = try? DeckText(at: path, named: path).deck else { return true }
      return other.name != deck.name || other.lesson != deck.lesson
    }
    return "\(folder)/\(slug).md"
  }
}

extension LessonPlan.Outcome {
  /// What happens, or would happen, to the deck, for a person.
  var phrase: String {
    switch self {
    case .noCards: "no cards"
    case .unchanged: "unchanged"
    case .added(let cards): "\(cards) \(cards == 1 ? "card" : "cards")"
    case .updated(let new, let changed, let kept, let retired):
      "\(new) new, \(changed) changed, \(retired) retired, \(kept) kept as you edited them"
    }
  }
}
