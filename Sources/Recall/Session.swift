/// One sitting: the queue, and what a grade does to it.
///
/// A session is the day's plan folded with the day's reviews. Whoever builds it anew from the same
/// cards, log, limits and day gets the same queue: no place in it is ever stored.
package struct Session: Sendable {
  /// A card that waits to be asked.
  package struct Item: Hashable, Sendable {
    package var card: CardID
    package var reason: Reason
  }

  /// Why a card is in the queue.
  package enum Reason: Hashable, Sendable {
    case due, new
    /// Its last grade today was so low that the rules ask it again.
    case drill
    /// The learner looks ahead; its schedule stays as it is.
    case cram

    /// How a review of the card is logged.
    package var kind: Review.Kind {
      switch self {
      case .due, .new: .scheduled
      case .drill: .drill
      case .cram: .cram
      }
    }
  }

  /// A card that owes a drill comes back after this many others.
  package static let drillDistance = 3

  package private(set) var queue: [Item]
  /// The rules by which the next grade counts.
  package private(set) var rules = SM2.Rules()
  /// What the day may still bring, the cards in the queue included.
  private var left: DayLimits
  private let cards: [CardID: Candidate]
  private let isInScope: @Sendable (CardID) -> Bool
  private let isCram: Bool

  /// The study day's session.
  ///
  /// - Parameters:
  ///   - candidates: All live cards in lesson order, with their schedules before today's answers.
  ///   - isInScope: Whether this session may ask a card; one that is away it never asks.
  ///   - log: The day's reviews and all acts of settings, voided ones left out, in replay order.
  package init(
    candidates: [Candidate], on day: StudyDay, limits: DayLimits = DayLimits(),
    isInScope: @escaping @Sendable (CardID) -> Bool = { _ in true }, log: [LogLine] = []
  ) {
    let plan = DayPlan(
      of: candidates.filter { !$0.isAway && isInScope($0.id) }, on: day, limits: limits)
    self.init(
      plan.due.map { Item(card: $0.id, reason: .due) }
        + plan.new.map { Item(card: $0.id, reason: .new) },
      of: candidates, limits: limits, isInScope: isInScope, isCram: false, log: log)
  }

  /// A session that asks any card and changes no schedule: those due soonest first, new ones last.
  ///
  /// A card remembered in a cram of the same day is not asked again.
  package init(cramming candidates: [Candidate], log: [LogLine] = []) {
    let known = candidates.filter { $0.schedule != nil }
    let byDue = known.enumerated().sorted { one, two in
      let days = (one.element.schedule?.due.number ?? 0, two.element.schedule?.due.number ?? 0)
      return (days.0, one.offset) < (days.1, two.offset)
    }.map(\.element)
    let cards = Spacing.spaced(byDue + candidates.filter { $0.schedule == nil }, after: [])
    // What is put aside for the day is asked all the same, and comes back when it fails.
    let asked = candidates.map { card in
      var card = card
      card.isAway = false
      return card
    }
    self.init(
      cards.map { Item(card: $0.id, reason: .cram) }, of: asked,
      limits: DayLimits(), isInScope: { _ in true }, isCram: true, log: log)
  }

  private init(
    _ queue: [Item], of candidates: [Candidate], limits: DayLimits,
    isInScope: @escaping @Sendable (CardID) -> Bool, isCram: Bool, log: [LogLine]
  ) {
    self.queue = queue
    left = limits
    cards = Dictionary(candidates.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.isInScope = isInScope
    self.isCram = isCram
    for line in log { take(line) }
  }

  package var next: Item? { queue.first }

  /// The cards that wait for a reason, in the order in which they come.
  func cards(_ reason: Reason) -> [CardID] {
    queue.filter { $0.reason == reason }.map(\.card)
  }

  package func count(_ reason: Reason) -> Int {
    queue.count { $0.reason == reason }
  }

  /// How many cards of each deck wait, by the deck's name.
  package func counts(_ reason: Reason) -> [String: Int] {
    queue.reduce(into: [:]) { counts, item in
      guard item.reason == reason, let deck = cards[item.card]?.deck else { return }
      counts[deck, default: 0] += 1
    }
  }

  private mutating func take(_ line: LogLine) {
    switch line {
    case .review(let review): take(review.grade, of: review.card, as: review.kind)
    case .act(let act):
      if act.kind == .setting, let value = act.value { rules.take(value) }
    }
  }

  /// Takes a grade, given in this session or elsewhere; the rest of the queue keeps its order.
  package mutating func take(_ grade: Grade, of id: CardID, as kind: Review.Kind) {
    guard (kind == .cram) == isCram else { return }
    queue.removeAll { $0.card == id }
    if kind == .scheduled {
      putOffSiblings(of: id)
      spendLimit(on: id)
    }
    if rules.owesDrill(grade), cards[id]?.isAway == false, isInScope(id) {
      let place = min(Self.drillDistance, queue.count)
      queue.insert(Item(card: id, reason: isCram ? .cram : .drill), at: place)
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

  /// A card uses up one of the day's, wherever it was asked; what is too much then must wait.
  private mutating func spendLimit(on id: CardID) {
    guard let card = cards[id] else { return }
    if card.schedule == nil {
      left.new.spend(card.deck)
      keep(.new, within: left.new)
    } else {
      left.reviews.spend(card.deck)
      keep(.due, within: left.reviews)
    }
  }

  /// Lets the last cards of a sort wait for another day, as many as are beyond the limit.
  private mutating func keep(_ reason: Reason, within limit: Limit) {
    var limit = limit
    queue.removeAll { item in
      guard item.reason == reason, let deck = cards[item.card]?.deck else { return false }
      guard limit.allows(deck) else { return true }
      limit.spend(deck)
      return false
    }
  }

  private mutating func putOffSiblings(of id: CardID) {
    guard let fact = cards[id]?.fact else { return }
    queue.removeAll { item in
      item.reason != .drill && cards[item.card]?.fact == fact
    }
  }
}
