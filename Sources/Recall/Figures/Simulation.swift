/// What the coming days would cost if each brought so many new cards.
///
/// Every answer is drawn from the learner's own grades: those given to new cards, to young and to
/// mature ones, and counted by the rules that the learner has set. Chance is seeded, so that the same
/// log gives the same figures. Limits of reviews, siblings and drills are left out.
package struct Simulation: Hashable, Sendable {
  /// Reviews that a day would bring: the middle of all runs, and what nine of ten lie between.
  package struct Day: Hashable, Sendable {
    package var day: StudyDay
    package var low: Int
    package var median: Int
    package var high: Int
  }

  package static let runs = 60
  package static let seed: UInt64 = 1987
  /// Fewer answers than these say nothing about a learner; then all answers count alike.
  private static let fewestAnswers = 20

  /// New cards a day.
  package let new: Int
  package private(set) var days: [Day] = []

  /// - Parameters:
  ///   - schedules: Those of all cards that are asked when they are due.
  ///   - unseen: How many new cards there are.
  package init(
    new: Int, of selection: Selection, schedules: [Schedule], unseen: Int, days count: Int
  ) {
    self.new = new
    let habits = Habits(of: selection)
    var generator = SeededGenerator(seed: Self.seed)
    let today = selection.today
    let runs = (0..<Self.runs).map { _ in
      Self.run(
        schedules, unseen: unseen, new: new, from: today, days: count, habits,
        by: selection.history.rules, &generator)
    }
    days = (0..<count).map { offset in
      let counts = runs.map { $0[offset] }.sorted()
      return Day(
        day: today + offset, low: counts[(counts.count - 1) / 20],
        median: counts[(counts.count - 1) / 2], high: counts[(counts.count - 1) * 19 / 20])
    }
  }

  package var total: Int { days.reduce(0) { $0 + $1.median } }

  private static func run(
    _ schedules: [Schedule], unseen: Int, new: Int, from today: StudyDay, days: Int,
    _ habits: Habits, by rules: SM2.Rules, _ generator: inout SeededGenerator
  ) -> [Int] {
    var due = Array(repeating: [Schedule](), count: days)
    for schedule in schedules where schedule.due - today < days {
      due[max(0, schedule.due - today)].append(schedule)
    }
    var unseen = unseen
    return (0..<days).map { offset in
      let fresh = min(unseen, new)
      unseen -= fresh
      let asked = due[offset].map(Optional.some) + Array(repeating: nil, count: fresh)
      for card in asked {
        let grade = habits.grade(of: card, &generator)
        let next = SM2.schedule(after: grade, from: card, on: today + offset, by: rules)
        let place = next.due - today
        if place < days { due[place].append(next) }
      }
      return asked.count
    }
  }

  /// How often the learner gave each grade to cards of each age.
  private struct Habits {
    private enum Age: Int, CaseIterable { case new, young, mature }

    private var counts: [[Int]]

    init(of selection: Selection) {
      var counts = Age.allCases.map { _ in Grade.allCases.map { _ in 0 } }
      selection.each { review in
        guard review.kind == .scheduled else { return }
        let age: Age = review.isFirst ? .new : review.isMature ? .mature : .young
        counts[age.rawValue][review.grade.rawValue] += 1
      }
      let all = Grade.allCases.indices.map { place in counts.reduce(0) { $0 + $1[place] } }
      let isKnown = all.reduce(0, +) >= Simulation.fewestAnswers
      for age in Age.allCases
      where counts[age.rawValue].reduce(0, +) < Simulation.fewestAnswers {
        counts[age.rawValue] = isKnown ? all : Self.unknown
      }
      self.counts = counts
    }

    /// Of somebody who has not answered yet: nine of ten are remembered.
    private static let unknown = [0, 0, 1, 0, 9, 0]

    func grade(of card: Schedule?, _ generator: inout SeededGenerator) -> Grade {
      let age: Age =
        card.map { $0.interval >= CardState.matureInterval ? .mature : .young } ?? .new
      let counts = counts[age.rawValue]
      var drawn = Int.random(in: 0..<max(1, counts.reduce(0, +)), using: &generator)
      for (place, count) in counts.enumerated() {
        if drawn < count { return Grade(rawValue: place) ?? .good }
        drawn -= count
      }
      return .good
    }
  }
}
