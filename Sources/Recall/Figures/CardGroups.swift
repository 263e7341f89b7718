/// The kinds and sections of the cards of a history, by the place of each card.
package struct CardGroups: Hashable, Sendable {
  package struct Place: Hashable, Sendable {
    /// Among ``CardGroups/kinds``.
    package var kind: Int
    /// Among ``CardGroups/sections``.
    package var section: Int
    /// Among ``CardGroups/decks``.
    package var deck: Int

    package init(kind: Int, section: Int, deck: Int) {
      self.kind = kind
      self.section = section
      self.deck = deck
    }
  }

  package struct Section: Hashable, Sendable {
    package var deck: String
    /// The headings above the cards, outermost first.
    package var path: [String]

    package init(deck: String, path: [String]) {
      self.deck = deck
      self.path = path
    }
  }

  package static let kinds = Card.Kind.allCases
  package var decks: [String]
  package var sections: [Section]
  /// Nil for a card that the library no longer knows.
  package var places: [Place?]

  package init(decks: [String], sections: [Section], places: [Place?]) {
    self.decks = decks
    self.sections = sections
    self.places = places
  }
}

/// The question and the answer of a card, with its deck.
package struct CardWording: Hashable, Sendable {
  package var deck: String
  /// The cell that names the card's row; the question where there is none.
  package var row: String
  package var prompt: String
  package var answer: String

  package init(deck: String, row: String, prompt: String, answer: String) {
    self.deck = deck
    self.row = row.isEmpty ? prompt : row
    self.prompt = prompt
    self.answer = answer
  }
}

/// What was answered instead of the right answer, and how often.
package struct Confusion: Hashable, Sendable {
  package var card: CardID
  package var given: String
  package var times: Int

  package init(card: CardID, given: String, times: Int) {
    self.card = card
    self.given = given
    self.times = times
  }
}
