/// The algorithm SM-2 as published by P. A. Wozniak (1990; super-memory.com/english/ol/sm2.htm).
///
/// Where the text is silent, the author's own code decides (after a failure the intervals are 1, 1, 6);
/// where both differ, ``Rules`` do.
/// All arithmetic is in integers: with a floating-point ease, rounding up gives a wrong day on some
/// histories.
package enum SM2 {
  /// What the log calls this algorithm.
  package static let name = "sm2"
  /// Every card starts with an E-Factor of 2.50 (step 2).
  package static let initialEase = 250
  /// The E-Factor never falls below 1.30 (step 5).
  package static let lowestEase = 130
  /// I(1), in days (step 3).
  package static let firstInterval = 1
  /// I(2), in days (step 3).
  package static let secondInterval = 6
  /// A hundred years: ours, the text has no upper limit.
  package static let longestInterval = 36_500

  /// The schedule after a scheduled review, counted from the day it was given, late or not.
  ///
  /// - Parameters:
  ///   - grade: The answer's grade.
  ///   - old: The schedule before the answer, or nil for a new card.
  ///   - day: The study day of the answer.
  ///   - rules: The rules in force when it was given.
  package static func schedule(
    after grade: Grade, from old: Schedule?, on day: StudyDay, by rules: Rules
  ) -> Schedule {
    let repetitions = old?.repetitions ?? 0
    let ease = old?.ease ?? initialEase
    let lapses = old?.lapses ?? 0
    let newEase = rules.changesEase(grade) ? self.ease(ease, after: grade) : ease
    guard grade.isPass else {
      return Schedule(
        repetitions: 0, interval: firstInterval, ease: newEase,
        lapses: repetitions > 0 ? lapses + 1 : lapses, last: day, due: day + firstInterval)
    }
    let interval =
      switch repetitions {
      case 0: firstInterval
      case 1: secondInterval
      default: min(longestInterval, roundedUp((old?.interval ?? 0) * ease))
      }
    return Schedule(
      repetitions: repetitions + 1, interval: interval, ease: newEase,
      lapses: lapses, last: day, due: day + interval)
  }

  /// EF' = EF + (0.1 - (5-q)(0.08 + (5-q)0.02)), at least 1.30 (step 5), in hundredths.
  private static func ease(_ ease: Int, after grade: Grade) -> Int {
    let shortfall = Grade.easy.rawValue - grade.rawValue
    return max(lowestEase, ease + 10 - shortfall * (8 + shortfall * 2))
  }

  /// Hundredths of days as whole days; a fraction counts as a day (step 3).
  private static func roundedUp(_ hundredths: Int) -> Int {
    (hundredths + 99) / 100
  }
}
