import ArgumentParser
import Recall

/// How much a study day may bring.
struct DayOptions: ParsableArguments {
  @Option(help: "New cards a study day, those asked already included.")
  var new = DayLimits.usualNew
  @Option(help: "Reviews of due cards a study day, those done already included.")
  var reviews = DayLimits.usualReviews

  func validate() throws {
    guard new >= 0 else { throw ValidationError("--new must be 0 or more") }
    guard reviews >= 0 else { throw ValidationError("--reviews must be 0 or more") }
  }

  var limits: DayLimits { DayLimits(new: Limit(new), reviews: Limit(reviews)) }
}
