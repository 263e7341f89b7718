import Decks
import Recall
import Storage

extension Shelf {
  /// Finds out which card is which, and makes the library's cards the written ones.
  func synchronize(
    _ deck: Deck, with cards: [WrittenCard], given: [CardID: GivenCard]? = nil
  ) throws {
    let known = try library.cards(ofDeck: deck.name).map(Pairing.Known.init)
    // A copied deck file brings ids that belong to the cards of the first one.
    let places = try library.places(of: cards.compactMap(\.id))
    let own = cards.map { card in
      var card = card
      if let place = card.id.flatMap({ places[$0] }), place.isLive, place.deck != deck.name {
        card.id = nil
      }
      return card
    }
    let comments = Set(own.compactMap(\.id))
    let ids = try named(own, as: Pairing.pairs(of: own, with: known), in: deck.name)
    let entries = zip(own, ids).map { Entry(id: $1, deck: deck.name, card: $0.card) }
    let strangers = entries.given.filter { id, _ in comments.contains(id) }
    try library.synchronize(
      deck, entries: entries, lines: own.map(\.line),
      given: GivenCards(ofStrangers: strangers, ofLesson: given))
  }

  /// An id for every card: the known one, or one that no card ever had.
  private func named(
    _ cards: [WrittenCard], as known: [CardID?], in deck: String
  ) throws -> [CardID] {
    let wished = zip(cards, known).compactMap { card, id in
      id == nil ? CardID(of: card.card, in: deck) { _ in false } : nil
    }
    var taken = Set(try library.places(of: wished).keys).union(known.compactMap(\.self))
    return try zip(cards, known).map { card, id in
      if let id { return id }
      let new = try freeID(of: card.card, in: deck, taken: taken)
      taken.insert(new)
      return new
    }
  }

  private func freeID(
    of card: Card, in deck: String, taken: Set<CardID>
  ) throws -> CardID {
    var taken = taken
    while true {
      let id = CardID(of: card, in: deck) { taken.contains($0) }
      // Only a second choice has not been looked up yet.
      let isFirst = id == CardID(of: card, in: deck) { _ in false }
      guard !isFirst, try library.card(id) != nil else { return id }
      taken.insert(id)
    }
  }
}

extension Pairing.Known {
  init(_ card: KnownCard) {
    let content = card.entry.card
    self.init(
      id: card.entry.id, prompt: content.prompt, answer: content.answer,
      text: content.kind == .cloze ? content.key : "", isLive: card.isInDeck)
  }
}

extension CardID {
  /// The id of a card that has none yet, from what it is about and where it stands.
  init(of card: Card, in deck: String, unless isTaken: (CardID) -> Bool) {
    let about = card.key.isEmpty || card.kind == .cloze ? card.prompt : card.key
    self.init(
      hashing: [card.kind.rawValue, card.direction.rawValue, about, card.attribute]
        + card.context + [deck],
      unless: isTaken)
  }
}
