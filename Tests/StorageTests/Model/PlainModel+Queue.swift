/// The queue of a day, told from its plan and the day's answers.
extension PlainModel {
  struct Item: Hashable, CustomStringConvertible {
    var card: Int
    var reason: String

    var description: String { "\(reason) \(card)" }
  }

  /// - Parameter decks: The decks that are asked, or nil for all.
  func queue(on day: Int, decks: Set<String>?) -> [Item] {
    let before = cards.indices.map { memory(of: $0, before: day) }
    let isIn = cards.map { decks?.contains($0.deck) ?? true }
    let asked = cards.indices.filter { isIn[$0] && !isAway($0, on: day) }
    let limits = (new: newLimit(on: day), due: reviews)
    var queue = plan(asked, before, on: day, limits)
    var spent: (new: [String], due: [String]) = ([], [])
    for (card, grade, kind, place) in answers(on: day) where kind != "cram" {
      queue.removeAll { $0.card == card }
      if kind == "scheduled" {
        queue.removeAll { $0.reason != "drill" && cards[$0.card].fact == cards[card].fact }
        if before[card] == nil {
          spent.new.append(cards[card].deck)
          trim(&queue, "new", to: limits.new, less: spent.new)
        } else {
          spent.due.append(cards[card].deck)
          trim(&queue, "due", to: limits.due, less: spent.due)
        }
      }
      if owesDrill(grade, at: place), asked.contains(card) {
        queue.insert(Item(card: card, reason: "drill"), at: min(3, queue.count))
      }
    }
    return queue
  }

  private func newLimit(on day: Int) -> Limit {
    lines.reduce(new) { limit, line in
      guard line.isStanding, line.day == day, case .more(let count) = line.event else {
        return limit
      }
      return limit.raised(by: count)
    }
  }

  /// The day's answers that count, each with its place in the log.
  func answers(on day: Int) -> [(card: Int, grade: Int, kind: String, place: Int)] {
    lines.indices.compactMap { place in
      let line = lines[place]
      guard let card = line.card, let answer = line.event.answer, line.isStanding, line.day == day,
        !lines[place...].contains(where: {
          $0.card == card && $0.isStanding && $0.event == .reset
        })
      else { return nil }
      return (card, answer.grade, answer.kind, place)
    }
  }

  // MARK: The plan

  private func plan(
    _ asked: [Int], _ before: [Memory?], on day: Int, _ limits: (new: Limit, due: Limit)
  ) -> [Item] {
    // What may not come today at all takes no sibling's place either.
    func mayCome(_ card: Int, _ limit: Limit) -> Bool {
      limit.all > 0 && limit.decks[cards[card].deck] != 0
    }
    let ready = asked.filter { card in
      guard let memory = before[card] else { return mayCome(card, limits.new) }
      return memory.due <= day && mayCome(card, limits.due)
    }
    let chosen = ready.filter { card in
      let siblings = ready.filter { cards[$0].fact == cards[card].fact }
      return siblings.min { goesFirst($0, $1, before) } == card
    }
    let due = chosen.filter { before[$0] != nil }.sorted { one, two in
      guard let a = before[one], let b = before[two] else { return false }
      let (x, y) = ((day - a.due) * b.interval, (day - b.due) * a.interval)
      return x != y ? x > y : a.due != b.due ? a.due < b.due : cards[one].id < cards[two].id
    }
    let kept = spaced(within(limits.due, due), after: [])
    let new = within(limits.new, inTurns(chosen.filter { before[$0] == nil }))
    return kept.map { Item(card: $0, reason: "due") }
      + spaced(new, after: kept).map { Item(card: $0, reason: "new") }
  }

  /// The one due longest, then a new one; else the one that is not reversed; else lesson order.
  private func goesFirst(_ one: Int, _ two: Int, _ before: [Memory?]) -> Bool {
    let (a, b) = (before[one]?.due ?? .max, before[two]?.due ?? .max)
    guard a == b else { return a < b }
    guard cards[one].isReverse == cards[two].isReverse else { return cards[two].isReverse }
    return one < two
  }

  private func inTurns(_ all: [Int]) -> [Int] {
    var names: [String] = []
    for card in all where !names.contains(cards[card].deck) { names.append(cards[card].deck) }
    var piles = names.map { name in all.filter { cards[$0].deck == name } }
    var result: [Int] = []
    while piles.contains(where: { !$0.isEmpty }) {
      for pile in piles.indices where !piles[pile].isEmpty {
        result.append(piles[pile].removeFirst())
      }
    }
    return result
  }

  /// The first cards, as many as each deck and all decks together may bring.
  private func within(_ limit: Limit, _ all: [Int]) -> [Int] {
    all.reduce(into: []) { kept, card in
      let deck = cards[card].deck
      let ofDeck = kept.count { cards[$0].deck == deck }
      guard kept.count < limit.all, ofDeck < limit.decks[deck] ?? .max else { return }
      kept.append(card)
    }
  }

  /// Lets go what is too much, the last first.
  private func trim(_ queue: inout [Item], _ reason: String, to limit: Limit, less spent: [String])
  {
    let left = Limit(
      all: max(0, limit.all - spent.count),
      decks: Dictionary(
        uniqueKeysWithValues: limit.decks.map { deck, count in
          (deck, max(0, count - spent.count { $0 == deck }))
        }))
    let kept = within(left, queue.filter { $0.reason == reason }.map(\.card))
    queue.removeAll { $0.reason == reason && !kept.contains($0.card) }
  }

  // MARK: Rows

  /// Three others between two cards of a row: who comes too early waits, who waits until the end goes
  /// back to the last place where it may stand, else to the end.
  func spaced(_ all: [Int], after before: [Int]) -> [Int] {
    var queue = before
    var waiting: [Int] = []
    func settle() {
      while let card = waiting.first(where: { mayStand($0, at: queue.count, in: queue) }) {
        queue.append(card)
        waiting.removeAll { $0 == card }
      }
    }
    for card in all {
      if mayStand(card, at: queue.count, in: queue) {
        queue.append(card)
      } else {
        waiting.append(card)
      }
      settle()
    }
    for card in waiting {
      let places = (before.count...queue.count).filter { mayStand(card, at: $0, in: queue) }
      queue.insert(card, at: places.last ?? queue.count)
    }
    return Array(queue.dropFirst(before.count))
  }

  private func mayStand(_ card: Int, at place: Int, in queue: [Int]) -> Bool {
    let trial = queue[..<place] + [card] + queue[place...]
    return trial.enumerated().allSatisfy { other, mate in
      other == place || abs(other - place) > 3 || cards[mate].row != cards[card].row
        || cards[mate].deck != cards[card].deck
    }
  }
}
