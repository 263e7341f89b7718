/// How often each card was forgotten in a period.
package struct Forgotten: Hashable, Sendable {
  package var card: CardID
  /// Of all reviews that count for retention, the failed ones are what was forgotten.
  package var retention: Retention

  package var times: Int { retention.n - retention.passed }

  /// The cards that were forgotten at least once, in no order.
  package static func cards(of selection: Selection) -> [Forgotten] {
    var counts = Array(repeating: Retention(), count: selection.history.cards.count)
    selection.eachInPeriod { review in
      if review.countsForRetention { counts[Int(review.card)].take(review) }
    }
    return zip(selection.history.cards, counts).compactMap { card, retention in
      retention.passed < retention.n ? Forgotten(card: card, retention: retention) : nil
    }
  }
}

/// A row of a lesson's table, or another card by itself, with how often it was forgotten.
package struct HardRow: Hashable, Sendable {
  package var deck: String
  /// The cell that names the row; the question where there is none.
  package var name: String
  package var retention: Retention

  package init(deck: String, name: String, retention: Retention) {
    self.deck = deck
    self.name = name
    self.retention = retention
  }

  package var times: Int { retention.n - retention.passed }

  /// Forgotten most often first, then remembered least, then by deck and name.
  package static func isHarder(_ a: HardRow, _ b: HardRow) -> Bool {
    guard a.times == b.times else { return a.times > b.times }
    guard a.retention.n == b.retention.n else { return a.retention.n < b.retention.n }
    guard a.deck == b.deck else { return Array(a.deck.utf8).lexicographicallyPrecedes(b.deck.utf8) }
    return a.name.utf8.lexicographicallyPrecedes(b.name.utf8)
  }
}
