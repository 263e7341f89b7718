/// What the coming days will ask, if each card is remembered when it is due.
package struct Projection: Hashable, Sendable {
  package struct Day: Hashable, Sendable {
    package var day: StudyDay
    /// Due cards that the day asks, within its limit.
    package var due: Int
    /// New cards that it brings.
    package var new: Int
    /// Due cards that must wait for another day.
    package var waiting: Int
  }

  package let days: [Day]

  /// Lets today ask what still waits in its session, and each later day what ``DayPlan`` would: the
  /// most overdue relative to its interval first, new cards in turns, one of siblings. Every answer
  /// is taken as Good.
  ///
  /// - Parameters:
  ///   - candidates: Live cards in lesson order, with their schedules now.
  ///   - session: Today's, in which what was asked today has used up its share of the limits.
  ///   - limits: What a later day may bring.
  package init(
    of candidates: [Candidate], after session: Session, on today: StudyDay, days count: Int,
    limits: DayLimits
  ) {
    var cards = candidates
    var places: [CardID: Int] = [:]
    for (place, card) in cards.enumerated() { places[card.id] = place }
    days = (0..<max(0, count)).map { offset in
      let day = today + offset
      let due = cards.count { !$0.isAway && $0.isDue(on: day) }
      let asked =
        offset == 0
        ? (due: session.cards(.due), new: session.cards(.new))
        : Self.asked(DayPlan(of: cards, on: day, limits: limits))
      for place in (asked.due + asked.new).compactMap({ places[$0] }) {
        // All rules agree on Good.
        cards[place].schedule = SM2.schedule(
          after: .good, from: cards[place].schedule, on: day, by: SM2.Rules())
      }
      // What is put aside for today alone comes tomorrow.
      if offset == 0 { for place in cards.indices { cards[place].isAway = false } }
      return Day(
        day: day, due: asked.due.count, new: asked.new.count,
        waiting: max(0, due - asked.due.count))
    }
  }

  private static func asked(_ plan: DayPlan) -> (due: [CardID], new: [CardID]) {
    (plan.due.map(\.id), plan.new.map(\.id))
  }
}
