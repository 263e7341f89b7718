/// A live card as the day's queue sees it.
package struct Candidate: Hashable, Sendable {
  package var id: CardID
  /// The name of its deck.
  package var deck: String
  package var fact: Fact
  /// Equal for the cards of one row of a lesson's table.
  package var row: UInt64
  package var direction: Card.Direction
  /// The schedule before the first answer of the study day; nil for a new card.
  package var schedule: Schedule?
  /// True where the learner has put the card aside, be it for today.
  package var isAway: Bool

  package init(
    id: CardID, deck: String, fact: Fact, row: UInt64, direction: Card.Direction,
    schedule: Schedule?, isAway: Bool = false
  ) {
    self.id = id
    self.deck = deck
    self.fact = fact
    self.row = row
    self.direction = direction
    self.schedule = schedule
    self.isAway = isAway
  }

  func isDue(on day: StudyDay) -> Bool {
    schedule.map { $0.due <= day } ?? false
  }
}

/// What a study day asks, as it stood when the day began.
package struct DayPlan: Hashable, Sendable {
  /// Due cards, the most overdue relative to their interval first, within the day's limits.
  package var due: [Candidate]
  /// New cards within the day's limits: one of each deck in turn, those of a deck in lesson order.
  package var new: [Candidate]

  /// - Parameter candidates: Live cards in lesson order.
  package init(of candidates: [Candidate], on day: StudyDay, limits: DayLimits = DayLimits()) {
    // A deck that may bring nothing takes no sibling's place either.
    let open = candidates.filter { card in
      (card.schedule == nil ? limits.new : limits.reviews).allows(card.deck)
    }
    let asked = Self.oneOfEachFact(open, on: day)
    let due = asked.filter { $0.isDue(on: day) }.sorted { Self.isMoreOverdue($0, $1, on: day) }
    let new = Self.inTurns(asked.filter { $0.schedule == nil })
    self.due = Spacing.spaced(Self.within(limits.reviews, due), after: [])
    self.new = Spacing.spaced(Self.within(limits.new, new), after: self.due)
  }

  private static func within(_ limit: Limit, _ cards: [Candidate]) -> [Candidate] {
    var limit = limit
    var kept: [Candidate] = []
    for card in cards {
      guard limit.all > 0 else { break }
      guard limit.allows(card.deck) else { continue }
      limit.spend(card.deck)
      kept.append(card)
    }
    return kept
  }

  /// One card of each deck in turn, the decks in the order of their first cards.
  private static func inTurns(_ cards: [Candidate]) -> [Candidate] {
    var turns: [String: Int] = [:]
    let placed = cards.map { card in
      let turn = turns[card.deck, default: 0]
      turns[card.deck] = turn + 1
      return (turn, card)
    }
    return placed.enumerated().sorted { one, two in
      (one.element.0, one.offset) < (two.element.0, two.offset)
    }.map(\.element.1)
  }

  /// Of siblings, the one due longest, else the forward one; the others wait for another day.
  private static func oneOfEachFact(_ all: [Candidate], on day: StudyDay) -> [Candidate] {
    let ready = all.filter { $0.schedule == nil || $0.isDue(on: day) }
    var chosen: [Fact: Candidate] = [:]
    for card in ready {
      guard let other = chosen[card.fact] else {
        chosen[card.fact] = card
        continue
      }
      if goesBefore(card, other) { chosen[card.fact] = card }
    }
    return ready.filter { chosen[$0.fact]?.id == $0.id }
  }

  private static func goesBefore(_ a: Candidate, _ b: Candidate) -> Bool {
    switch (a.schedule?.due, b.schedule?.due) {
    case (let a?, let b?) where a != b: a < b
    case (_?, nil): true
    case (nil, _?): false
    case (nil, nil), (_?, _?): a.direction != .reverse && b.direction == .reverse
    }
  }

  /// Compares (day - due) / interval in whole numbers; equals go by due day, then by id.
  private static func isMoreOverdue(_ a: Candidate, _ b: Candidate, on day: StudyDay) -> Bool {
    guard let first = a.schedule, let second = b.schedule else { return a.schedule != nil }
    let left = (day - first.due) * second.interval
    let right = (day - second.due) * first.interval
    guard left == right else { return left > right }
    guard first.due == second.due else { return first.due < second.due }
    return a.id < b.id
  }
}
