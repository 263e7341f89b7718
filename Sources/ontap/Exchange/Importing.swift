import Decks
import Foundation
import Recall
import Storage

/// Takes an exported library in: lines that are not there are added, decks that are not known are
/// made; nothing that is there is changed.
struct Importing {
  /// What came of it.
  struct Outcome {
    var union: Union
    var decks: [String] = []
    var hasSettings = false
    /// The decks of this library that lack cards which the document has, and how many those are.
    var lacking: [(deck: Deck, cards: Int)] = []
    /// The decks of the document that were removed from this library.
    var removed: [Deck] = []
  }

  let shelf: Shelf
  let document: LibraryDocument

  func run(named name: String) throws -> Outcome {
    var outcome = Outcome(union: try unite(named: name))
    let homes = try shelf.reading { _ in try document.decks.map(home) }
    for (deck, home) in zip(document.decks, homes) {
      // Where two decks of the document became one here, their names tell which of them it is.
      let isOnly = home != nil && homes.count { $0 == home } == 1
      let known = try shelf.reading { try $0.deck(named: (isOnly ? home : nil) ?? deck.name) }
      if let known {
        if known.standing == .removed, deck.isStudied { outcome.removed.append(known) }
        guard known.standing != .removed else { continue }
        let cards = try shelf.reading { _ in try lacking(deck.cards, in: known) }
        if cards > 0 { outcome.lacking.append((known, cards)) }
        continue
      }
      try shelf.reading { _ in try takeIn(deck) }
      if deck.isStudied { outcome.decks.append(deck.name) }
    }
    let settings = "\(shelf.folder)/\(SettingsInForce.fileName)"
    if let text = document.settings, Files.kind(of: settings) == .missing {
      try Files.replace(settings, with: text)
      outcome.hasSettings = true
    }
    return outcome
  }

  private func unite(named name: String) throws -> Union {
    do throws(ImportError) {
      return try shelf.library.unite(
        with: document.lines, of: (document.log.lines, document.log.digest))
    } catch {
      throw Failure(error, in: name)
    }
  }

  /// The deck of this library that has most of a deck's cards, under whatever name: a deck that was
  /// renamed, there or here, is the same deck. Nil where there is none.
  private func home(of part: LibraryDocument.DeckPart) throws -> String? {
    let ids = part.cards.compactMap { CardID($0.id) }
    let homes = try shelf.library.places(of: ids).values.map(\.deck)
    return Dictionary(grouping: homes) { $0 }.first { $0.value.count * 2 > ids.count }?.key
  }

  /// How many cards a deck of this library lacks; not those that were deleted here.
  private func lacking(_ parts: [LibraryDocument.CardPart], in deck: Deck) throws -> Int {
    let entries = parts.filter(\.inDeck).compactMap { $0.entry(ofDeck: deck.name) }
    let places = try shelf.library.places(of: entries.map(\.id))
    let contents = Set(try shelf.library.contents(ofDeck: deck.name).map(\.question))
    return entries.count { places[$0.id] == nil && !contents.contains($0.card.question) }
  }

  private func takeIn(_ part: LibraryDocument.DeckPart) throws {
    let path = try place(part)
    let deck = Deck(
      name: part.name, hasGivenName: part.hasGivenName, path: path,
      // No file has this size: it is read at the next start.
      file: FileState(digest: "", modified: 0, size: -1), lesson: part.lesson,
      lessonPath: part.lessonPath, isPresent: Files.kind(of: path) == .file,
      standing: Deck.Standing(rawValue: part.standing) ?? .active)
    var live: [(entry: Entry, line: Int)] = []
    var retired: [(entry: Entry, line: Int)] = []
    var given: [CardID: GivenCard] = [:]
    for card in part.cards {
      guard let entry = card.entry(ofDeck: part.name), try shelf.library.card(entry.id) == nil
      else { continue }
      if card.inDeck {
        live.append((entry, card.fileLine))
      } else {
        retired.append((entry, card.fileLine))
      }
      given[entry.id] = card.givenCard
    }
    try shelf.library.takeIn(deck, live: live, retired: retired, given: given)
  }

  /// Where the deck's file lies: where it lay, if it is there with the same text and no other
  /// library's own, else in the library.
  private func place(_ part: LibraryDocument.DeckPart) throws -> String {
    if let text = part.text, try shelf.library.deck(at: part.path) == nil,
      !shelf.isOfAnotherLibrary(part.path),
      (try? Files.read(part.path)) == Array(text.utf8)
    {
      return part.path
    }
    let path = try shelf.freePath(forDeck: part.name, holding: part.text)
    if let text = part.text {
      try Files.makeFolder(shelf.deckFolder)
      try Files.replace(path, with: text)
    }
    return path
  }
}

extension Card {
  /// What tells whether a deck asks the same, whatever the ids.
  fileprivate var question: [String] { [direction.rawValue, prompt, answer] }
}

extension LibraryDocument.DeckPart {
  /// False of a deck that was removed from the library that was exported.
  fileprivate var isStudied: Bool { standing != Deck.Standing.removed.rawValue }
}
