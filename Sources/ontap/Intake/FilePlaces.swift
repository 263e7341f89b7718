import Decks
import Recall
import Storage

/// Which file is which deck's, where files were moved, renamed or exchanged.
///
/// A deck goes where its cards went: a file at one deck's path that bears another's name or bytes,
/// and has more of that one's cards, is that one's.
struct FilePlaces {
  private struct Place {
    var path: String
    /// Nil where there is no file.
    var text: DeckText?
  }

  private let decks: [Deck]
  private var places: [Place]

  init(missing: [Deck], changed: [(deck: Deck, text: DeckText)]) {
    decks = missing + changed.map(\.deck)
    places =
      missing.map { Place(path: $0.path) }
      + changed.map { Place(path: $0.deck.path, text: $0.text) }
  }

  /// The decks whose path is another now.
  var moved: [(deck: String, path: String)] {
    zip(decks, places).filter { $0.path != $1.path }.map { ($0.name, $1.path) }
  }

  /// The decks without a file.
  var missing: [Deck] {
    zip(decks, places).filter { $1.text == nil }.map { deck, place in
      deck.changed { $0.path = place.path }
    }
  }

  /// The decks whose file has other bytes, with these.
  var changed: [(deck: Deck, text: DeckText)] {
    zip(decks, places).compactMap { deck, place in
      place.text.map { (deck.changed { $0.path = place.path }, $0) }
    }
  }

  /// Gives each file to its deck.
  mutating func settle(in library: Library) throws {
    for deck in decks.indices {
      var steps = 0
      while steps < decks.count, let owner = try owner(ofFileOf: deck, in: library) {
        places.swapAt(deck, owner)
        steps += 1
      }
    }
  }

  private func owner(ofFileOf deck: Int, in library: Library) throws -> Int? {
    guard let text = places[deck].text, text.file.digest != decks[deck].file.digest else {
      return nil
    }
    let others = decks.indices.filter { other in
      other != deck && places[other].text?.file.digest != decks[other].file.digest
        && (decks[other].file.digest == text.file.digest || decks[other].name == text.deck.name)
    }
    guard let other = others.first else { return nil }
    let mine = try library.cards(ofDeck: decks[deck].name).sharedCards(with: text.deck)
    let theirs = try library.cards(ofDeck: decks[other].name).sharedCards(with: text.deck)
    return theirs > mine ? other : nil
  }
}

extension [KnownCard] {
  /// How many cards of a deck file are among these, by id or by wording.
  func sharedCards(with file: DeckFile) -> Int {
    let ids = Set(map(\.entry.id))
    let wordings = Set(map { [$0.entry.card.prompt, $0.entry.card.answer] })
    return file.cards.count { written in
      written.id.map(ids.contains) ?? wordings.contains([written.card.prompt, written.card.answer])
    }
  }
}
