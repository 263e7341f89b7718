/// Keeps the cards of one row of a table apart, so that one answer does not give the next away.
enum Spacing {
  /// Positions from one card of a row to the next: three others stand between them.
  static let distance = 4

  /// The cards with those of one row apart, moved as little as it takes.
  ///
  /// A card that comes too early waits; one that waits until the end goes back to the last place
  /// that is far enough from its row. Only where there are too few others do two come closer.
  /// - Parameter before: The cards that are asked before these, which stay where they are.
  static func spaced(_ cards: [Candidate], after before: [Candidate]) -> [Candidate] {
    var result = before
    var waiting: [Candidate] = []
    for card in cards {
      if isFree(card, at: result.count, in: result) {
        result.append(card)
      } else {
        waiting.append(card)
      }
      while let free = waiting.firstIndex(where: { isFree($0, at: result.count, in: result) }) {
        result.append(waiting.remove(at: free))
      }
    }
    for card in waiting {
      let place = (before.count...result.count).last { isFree(card, at: $0, in: result) }
      result.insert(card, at: place ?? result.count)
    }
    return Array(result[before.count...])
  }

  /// True where no card of the same row would stand too near on either side.
  private static func isFree(_ card: Candidate, at place: Int, in queue: [Candidate]) -> Bool {
    let first = max(0, place - distance + 1)
    let last = min(queue.count, place + distance - 1)
    return !queue[first..<last].contains { $0.row == card.row }
  }
}
