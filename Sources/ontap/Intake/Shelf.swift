import Decks
import Foundation
import Recall
import Storage

/// The open library, with every registered deck file as it stands on the disk now.
struct Shelf {
  let folder: String
  let library: Library
  let world: World

  /// Opens the library, and makes it if there is none; then takes in the deck files that changed.
  static func open(_ place: LibraryOption) throws -> Shelf {
    let folder = try World.current.libraryFolder(flag: place.folder)
    try Files.makeFolder(folder)
    let path = "\(folder)/\(Library.fileName)"
    try Files.makePrivate(path)
    return try open(path, in: folder)
  }

  /// Opens the library where there is one, else an empty one in memory: nothing is made on the disk.
  static func openForTrial(_ place: LibraryOption) throws -> Shelf {
    let folder = try World.current.libraryFolder(flag: place.folder)
    let path = "\(folder)/\(Library.fileName)"
    return try open(Files.kind(of: path) == .missing ? Library.inMemory : path, in: folder)
  }

  private static func open(_ path: String, in folder: String) throws -> Shelf {
    do {
      let shelf = Shelf(folder: folder, library: try Library(path: path), world: World.current)
      try shelf.takeInChanges()
      return shelf
    } catch let error as StorageError {
      throw Failure(error)
    }
  }

  /// Runs a command of the library; its errors become sentences.
  func reading<T>(_ body: (Library) throws -> T) throws -> T {
    do {
      return try body(library)
    } catch let error as StorageError {
      throw Failure(error)
    }
  }

  /// The folder of the decks that lessons were made into.
  var deckFolder: String { "\(folder)/decks" }

  private func takeInChanges() throws {
    let decks = try library.decks()
    for folder in Set(decks.map { ($0.path as NSString).deletingLastPathComponent }) {
      Files.removeUnfinished(in: folder)
    }
    var changed: [(deck: Deck, text: DeckText)] = []
    for deck in decks {
      guard let state = Files.state(of: deck.path) else {
        world.remark(
          "ontap: the deck \(deck.name) is not asked while its file is missing: \(deck.path)")
        if deck.isPresent { try library.note(deck.changed { $0.isPresent = false }) }
        continue
      }
      let isSame = deck.file.modified == state.modified && deck.file.size == state.size
      guard !deck.isPresent || !isSame else { continue }
      do {
        changed.append((deck, try DeckText(at: deck.path, named: deck.path)))
      } catch let failure as Failure {
        world.remark("ontap: \(failure.sentence ?? "the deck \(deck.name) cannot be read")")
      }
    }
    // A card that moved from one file to another must leave the first before it comes to the second.
    let hasForeign = try changed.map { try hasForeignCards($0.text.deck, in: $0.deck.name) }
    for isLate in [false, true] {
      for (change, _) in zip(changed, hasForeign).filter({ $0.1 == isLate }) {
        try takeIn(change.deck, as: change.text)
      }
    }
  }

  private func hasForeignCards(_ file: DeckFile, in deck: String) throws -> Bool {
    try file.blocks.contains { block in
      try block.id.map { try library.isLive($0, outside: deck) } ?? false
    }
  }

  /// Makes the library's cards what a deck's file says.
  func takeIn(_ deck: Deck, as text: DeckText) throws {
    for finding in text.findings { world.remark(finding.description) }
    var deck = deck
    if !deck.hasGivenName, text.deck.name != deck.name {
      deck.name = try rename(deck, to: text.deck.name)
    }
    deck.file = text.file
    deck.lesson = text.deck.lesson?.text
    deck.isPresent = true
    try synchronize(deck, blocks: text.deck.blocks)
  }

  private func rename(_ deck: Deck, to name: String) throws -> String {
    if let other = try library.decks().first(where: { $0.name == name }) {
      world.remark(
        "ontap: \(deck.path) calls itself \(name), the name of the deck in \(other.path); "
          + "it stays \(deck.name) until one of them is changed")
      return deck.name
    }
    try library.rename(deck: deck.name, to: name)
    return name
  }

  private func synchronize(_ deck: Deck, blocks: [Block]) throws {
    let known = try library.cards(ofDeck: deck.name).map { card in
      Pairing.Known(
        id: card.entry.id, prompt: card.entry.card.prompt, answer: card.entry.card.answer,
        isLive: card.isInDeck)
    }
    // A copied deck file brings ids that belong to the cards of the first one.
    let own = try blocks.map { block in
      var block = block
      if let id = block.id, try library.isLive(id, outside: deck.name) { block.id = nil }
      return block
    }
    var taken: Set<CardID> = []
    let ids = Pairing.pairs(of: own, with: known)
    taken.formUnion(ids.compactMap(\.self))
    var entries: [Entry] = []
    for (block, id) in zip(own, ids) {
      let id = try id ?? newID(of: block.card, in: deck.name, taken: taken)
      taken.insert(id)
      entries.append(Entry(id: id, deck: deck.name, card: block.card))
    }
    try library.synchronize(deck, entries: entries, lines: own.map(\.line))
  }

  private func newID(of card: Card, in deck: String, taken: Set<CardID>) throws -> CardID {
    var failure: (any Error)?
    let id = CardID(of: card, in: deck) { id in
      do {
        return try taken.contains(id) || library.deck(of: id) != nil
      } catch {
        failure = error
        return false
      }
    }
    if let failure { throw failure }
    return id
  }
}

extension CardID {
  /// The id of a card that has none yet, from what it is about and where it stands.
  init(of card: Card, in deck: String, unless isTaken: (CardID) -> Bool) {
    let about = card.key.isEmpty ? card.prompt : card.key
    self.init(
      hashing: [card.kind.rawValue, card.direction.rawValue, about, card.attribute]
        + card.context + [deck],
      unless: isTaken)
  }
}

extension Deck {
  func changed(_ change: (inout Deck) -> Void) -> Deck {
    var deck = self
    change(&deck)
    return deck
  }
}
