import ArgumentParser
import Quiz
import Recall

/// How much a study day may bring.
struct DayOptions: ParsableArguments {
  @Option(
    // A number below 0 is a number too, of which validation says what is wrong.
    parsing: .unconditional,
    help: .init(
      "New cards a study day, those asked already included (usually 20).", valueName: "number"))
  var new: Int?
  @Option(
    parsing: .unconditional,
    help: .init(
      "Reviews a study day, those done already included (usually 200).", valueName: "number"))
  var reviews: Int?

  func validate() throws {
    guard new.map({ $0 >= 0 }) ?? true else { throw ValidationError("--new must be 0 or more") }
    guard reviews.map({ $0 >= 0 }) ?? true else {
      throw ValidationError("--reviews must be 0 or more")
    }
  }

  /// What the command line says, else what is set for all decks and for each.
  func limits(on shelf: Shelf) -> DayLimits {
    DayLimits(
      new: limit(new, .new, \.newLimit, shelf.settings),
      reviews: limit(reviews, .reviews, \.reviewLimit, shelf.settings))
  }

  /// What is set, where no command line says otherwise.
  static func set(on shelf: Shelf) throws -> DayLimits {
    try DayOptions.parse([]).limits(on: shelf)
  }

  private func limit(
    _ option: Int?, _ key: Settings.Key, _ value: KeyPath<Preferences, Int>, _ settings: Settings
  ) -> Limit {
    if let option { return Limit(option) }
    return Limit(settings.general[keyPath: value], decks: settings.ofDecks(key, value))
  }
}

extension AskMode: ExpressibleByArgument {}

extension Shelf {
  /// How a sitting is to go: what the command line says, else what is set.
  func plan(for purpose: Desk.Purpose, mode: AskMode?, minutes: Int?) -> Sitting.Plan {
    Sitting.Plan(
      purpose: purpose, mode: mode ?? settings.general.mode,
      deckModes: mode == nil ? settings.ofDecks(.mode, \.mode) : [:],
      budget: (minutes ?? settings.general.minutes).map { $0 * 60_000 },
      leech: settings.general.leechLimit, deckLeeches: settings.ofDecks(.leech, \.leechLimit))
  }
}

extension Settings {
  /// What single decks have of their own for a key, by name.
  fileprivate func ofDecks<Value>(
    _ key: Key, _ value: KeyPath<Preferences, Value>
  ) -> [String: Value] {
    decks.filter { own($0).contains(key) }.reduce(into: [:]) { values, deck in
      values[deck] = preferences(for: deck)[keyPath: value]
    }
  }
}
