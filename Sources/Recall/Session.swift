/// One sitting: the queue, and what a grade does to it.
///
/// A session is the day's plan folded with the day's reviews. Whoever builds it anew from the same
/// cards, log, limit and day gets the same queue: no place in it is ever stored.
package struct Session: Sendable {
  /// A card that waits to be asked.
  package struct Item: Hashable, Sendable {
    package var card: CardID
    package var reason: Reason
  }

  /// Why a card is in the queue.
  package enum Reason: Hashable, Sendable {
    case due, new
    /// It scored below 4 today and has not scored 4 since.
    case drill

    /// How a review of the card is logged.
    package var kind: Review.Kind {
      switch self {
      case .due, .new: .scheduled
      case .drill: .drill
      }
    }
  }

  /// A card graded below 4 comes back after this many others.
  package static let drillDistance = 3

  package private(set) var queue: [Item]
  /// New cards that the day may still bring, those in the queue included.
  private var newLeft: Int
  private let cards: [CardID: Candidate]
  private let isInScope: @Sendable (CardID) -> Bool

  /// - Parameters:
  ///   - candidates: All live cards in lesson order, with their schedules before today's answers.
  ///   - isInScope: Whether this session may ask a card.
  ///   - today: The day's reviews, voided ones left out, in replay order.
  package init(
    candidates: [Candidate], on day: StudyDay, newLimit: Int = DayPlan.usualNewLimit,
    isInScope: @escaping @Sendable (CardID) -> Bool = { _ in true }, today: [Review] = []
  ) {
    let plan = DayPlan(
      of: candidates.filter { isInScope($0.id) }, on: day, newLimit: newLimit)
    queue =
      plan.due.map { Item(card: $0.id, reason: .due) }
      + plan.new.map { Item(card: $0.id, reason: .new) }
    newLeft = max(0, newLimit)
    cards = Dictionary(candidates.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.isInScope = isInScope
    for review in today { take(review.grade, of: review.card, as: review.kind) }
  }

  package var next: Item? { queue.first }

  package func count(_ reason: Reason) -> Int {
    queue.count { $0.reason == reason }
  }

  /// Takes a grade, given in this session or elsewhere; the rest of the queue keeps its order.
  package mutating func take(_ grade: Grade, of id: CardID, as kind: Review.Kind) {
    guard kind != .cram else { return }
    let place = queue.firstIndex { $0.card == id }
    if let place { queue.remove(at: place) }
    if kind == .scheduled {
      putOffSiblings(of: id)
      countNew(id)
    }
    if grade.owesDrill, cards[id] != nil, isInScope(id) {
      let place = min(Self.drillDistance, queue.count)
      queue.insert(Item(card: id, reason: .drill), at: place)
    }
  }

  /// Puts a waiting card at the end, for this sitting only.
  package mutating func putLast(_ id: CardID) {
    guard let place = queue.firstIndex(where: { $0.card == id }) else { return }
    queue.append(queue.remove(at: place))
  }

  /// Puts a waiting card first, for this sitting only.
  package mutating func putFirst(_ id: CardID) {
    guard let place = queue.firstIndex(where: { $0.card == id }) else { return }
    queue.insert(queue.remove(at: place), at: 0)
  }

  /// Takes a card out that its deck no longer has.
  package mutating func drop(_ id: CardID) {
    queue.removeAll { $0.card == id }
  }

  /// A new card uses up one of the day's, wherever it was asked; what is too much then must wait.
  private mutating func countNew(_ id: CardID) {
    guard let card = cards[id], card.schedule == nil else { return }
    newLeft = max(0, newLeft - 1)
    while count(.new) > newLeft, let last = queue.lastIndex(where: { $0.reason == .new }) {
      queue.remove(at: last)
    }
  }

  private mutating func putOffSiblings(of id: CardID) {
    guard let fact = cards[id]?.fact else { return }
    queue.removeAll { item in
      item.reason != .drill && cards[item.card]?.fact == fact
    }
  }
}
