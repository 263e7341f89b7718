/// All reviews that stand, in replay order, and the schedules that they lead to.
///
/// Every figure of the statistics is counted from it. It is a fold of the log: it can be kept, be
/// thrown away and be made again.
package struct History: Sendable {
  /// Every card of the log, in the order of their first lines.
  package private(set) var cards: [CardID] = []
  package private(set) var reviews: [PastReview] = []
  /// The schedules now, by the place of the card; nil for one that is new again, or only crammed.
  package private(set) var schedules: [Schedule?] = []
  /// The rules by which the next review counts.
  package private(set) var rules = SM2.Rules()
  /// Where each card stands in ``cards``; made when it is first needed.
  private var places: [CardID: Int] = [:]

  package init() {}

  /// A history that was kept; the settings of its time are to be taken once more.
  package init(cards: [CardID], reviews: [PastReview], schedules: [Schedule?]) {
    self.cards = cards
    self.reviews = reviews
    self.schedules = schedules
  }

  package mutating func reserve(_ count: Int) { reviews.reserveCapacity(count) }

  /// Takes the next review in replay order.
  package mutating func take(
    card: CardID, at: Moment, day: StudyDay, kind: Review.Kind, grade: Grade, took: Int?,
    mode: Review.Mode
  ) {
    let place = place(of: card)
    let before = schedules[place]
    reviews.append(
      PastReview(
        at: at, card: place, day: day, took: took, before: before, grade: grade, kind: kind,
        mode: mode))
    guard kind == .scheduled else { return }
    schedules[place] = SM2.schedule(after: grade, from: before, on: day, by: rules)
  }

  /// Takes a card's reset as the next line.
  package mutating func reset(_ card: CardID) { schedules[place(of: card)] = nil }

  /// Takes a setting, `key=value`, as the next line.
  package mutating func set(_ setting: String) { rules.take(setting) }

  private mutating func place(of card: CardID) -> Int {
    if places.count != cards.count {
      places.reserveCapacity(cards.count)
      for (place, card) in cards.enumerated() { places[card] = place }
    }
    if let place = places[card] { return place }
    places[card] = cards.count
    cards.append(card)
    schedules.append(nil)
    return cards.count - 1
  }
}
