/// The fact that a card asks about; cards of one fact are siblings.
package struct Fact: Hashable, Sendable {
  package let hash: UInt64

  package init(hash: UInt64) {
    self.hash = hash
  }

  fileprivate init(_ parts: [String]) {
    var hash = FNV1a()
    for part in parts {
      hash.add(part.lowercased().utf8)
      hash.add([0])
    }
    self.hash = hash.value
  }
}

/// Tells which cards hold the same fact.
package enum Siblings {
  /// The facts of a deck's cards, in the deck's order.
  ///
  /// A forward card, and a definition asked forward, holds the fact "key, attribute, answer"
  /// wherever it stands, so that the same fact in two lessons makes siblings. A reverse card
  /// holds the fact of the forward card of the same cell. The deletions of a cloze text hold the
  /// text. All others are alone.
  package static func facts(of cards: [Card]) -> [Fact] {
    var forward: [[String]: Fact] = [:]
    for card in cards where card.direction == .forward && !card.key.isEmpty {
      forward[place(of: card)] = Fact([card.key, card.attribute, card.answer])
    }
    return cards.map { card in
      let own = Fact([card.key, card.attribute, card.prompt, card.answer])
      guard !card.key.isEmpty else { return own }
      if card.kind == .cloze { return Fact([card.key]) }
      switch card.direction {
      case .forward: return Fact([card.key, card.attribute, card.answer])
      case .reverse: return forward[place(of: card)] ?? own
      case .matrix: return own
      }
    }
  }

  /// Forward and reverse cards of one cell agree in this.
  private static func place(of card: Card) -> [String] {
    [card.key, card.attribute, card.line.map(String.init) ?? ""]
  }
}
