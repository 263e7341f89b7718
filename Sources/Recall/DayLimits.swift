/// How many cards of a sort a study day may bring: in all, and of single decks.
package struct Limit: Hashable, Sendable {
  package var all: Int
  /// By the deck's name; a deck that is not named has no limit of its own.
  package var decks: [String: Int]

  /// - Parameters: Both counts are 0 or more.
  package init(_ all: Int, decks: [String: Int] = [:]) {
    self.all = max(0, all)
    self.decks = decks.mapValues { max(0, $0) }
  }

  package static let none = Limit(.max)

  /// The limit raised, for all decks and for each.
  package func raised(by count: Int) -> Limit {
    func raised(_ limit: Int) -> Int {
      let (sum, isTooLarge) = limit.addingReportingOverflow(count)
      return isTooLarge ? .max : sum
    }
    return Limit(raised(all), decks: decks.mapValues(raised))
  }

  /// True where one more card of the deck is within the limit.
  func allows(_ deck: String) -> Bool {
    all > 0 && decks[deck].map { $0 > 0 } ?? true
  }

  /// Counts a card of the deck, be it within the limit or not.
  mutating func spend(_ deck: String) {
    all = max(0, all - 1)
    if let left = decks[deck] { decks[deck] = max(0, left - 1) }
  }
}

/// What a study day may bring: new cards, and scheduled reviews of cards that are due.
package struct DayLimits: Hashable, Sendable {
  package var new: Limit
  package var reviews: Limit

  /// Unless set otherwise a study day brings at most 20 new cards.
  package static let usualNew = 20
  /// Unless set otherwise a study day brings at most 200 reviews.
  package static let usualReviews = 200

  package init(new: Limit = Limit(usualNew), reviews: Limit = Limit(usualReviews)) {
    self.new = new
    self.reviews = reviews
  }
}
