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

  /// Lets each day ask what ``DayPlan`` would: the most overdue relative to its interval first, new
  /// cards in turns, one of siblings. Every answer is taken as Good.
  ///
  /// - Parameter candidates: Live cards in lesson order, with their schedules now.
  package init(
    of candidates: [Candidate], from today: StudyDay, days count: Int, limits: DayLimits
  ) {
    var cards = candidates
    var places: [CardID: Int] = [:]
    for (place, card) in cards.enumerated() { places[card.id] = place }
    days = (0..<max(0, count)).map { offset in
      let day = today + offset
      let due = cards.count { !$0.isAway && $0.isDue(on: day) }
      let plan = DayPlan(of: cards.filter { !$0.isAway }, on: day, limits: limits)
      for card in plan.due + plan.new {
        guard let place = places[card.id] else { continue }
        // All rules agree on Good.
        cards[place].schedule = SM2.schedule(
          after: .good, from: card.schedule, on: day, by: SM2.Rules())
      }
      // What is put aside for today alone comes tomorrow.
      if offset == 0 { for place in cards.indices { cards[place].isAway = false } }
      return Day(
        day: day, due: plan.due.count, new: plan.new.count, waiting: due - plan.due.count)
    }
  }
}
