/// A line of the log.
package enum LogLine: Hashable, Sendable {
  case review(Review)
  case act(Act)

  package var id: LineID {
    switch self {
    case .review(let review): review.id
    case .act(let act): act.id
    }
  }

  /// Nil for an act that is about no card.
  package var card: CardID? {
    switch self {
    case .review(let review): review.card
    case .act(let act): act.card
    }
  }

  package var at: Moment {
    switch self {
    case .review(let review): review.at
    case .act(let act): act.at
    }
  }

  /// Replay order: by time, then writer, then number.
  package func isBefore(_ other: LogLine) -> Bool {
    guard at.milliseconds == other.at.milliseconds else {
      return at.milliseconds < other.at.milliseconds
    }
    guard id.writer == other.id.writer else {
      return id.writer.lexicographicallyPrecedes(other.id.writer)
    }
    return id.n < other.id.n
  }
}
