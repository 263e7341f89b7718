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
  /// The place of its deck among the decks.
  package var deck: Int
  /// Those of its cards that were forgotten.
  package var cards: [CardID]
  package var retention: Retention

  package var times: Int { retention.n - retention.passed }

  /// Forgotten most often first, then asked least; of equals, all that belong to the first so many.
  ///
  /// - Parameter cards: Those of the library, in the order of their ids.
  package static func hardest(
    of forgotten: [Forgotten], among cards: [StudiedCard], most: Int
  ) -> [HardRow] {
    struct Place: Hashable {
      var deck: Int
      var row: UInt64
    }
    var rows: [Place: HardRow] = [:]
    for one in forgotten {
      guard let card = cards.card(one.card) else { continue }
      let place = Place(deck: card.deck, row: card.row)
      rows[place, default: HardRow(deck: card.deck, cards: [], retention: Retention())]
        .take(one)
    }
    // There are many rows, and few are wanted: those that cannot be among them are not sorted.
    let times = rows.values.map(\.times).sorted(by: >)
    let fewest = most > 0 && most < times.count ? times[most - 1] : 0
    let sorted = rows.values.filter { $0.times >= fewest }.sorted { isHarder($0, $1) }
    guard sorted.count > most, most > 0 else { return sorted }
    return Array(sorted.prefix { !isHarder(sorted[most - 1], $0) })
  }

  private mutating func take(_ one: Forgotten) {
    cards.append(one.card)
    retention = retention + one.retention
  }

  private static func isHarder(_ a: HardRow, _ b: HardRow) -> Bool {
    a.times == b.times ? a.retention.n < b.retention.n : a.times > b.times
  }
}

extension [StudiedCard] {
  /// The card of an id, where the cards are in the order of their ids.
  fileprivate func card(_ id: CardID) -> StudiedCard? {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < endIndex && self[low].id == id ? self[low] : nil
  }
}
