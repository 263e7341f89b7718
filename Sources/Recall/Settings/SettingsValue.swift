extension Settings.Key {
  /// Lapses below which no card is a leech yet, whatever is set.
  private static let fewestLapses = 2

  /// The value as it is written in the file.
  package func text(in preferences: Preferences) -> String {
    switch self {
    case .new: String(preferences.newLimit)
    case .reviews: String(preferences.reviewLimit)
    case .rollover: String(preferences.rollover)
    case .mode: preferences.mode.rawValue
    case .lang: preferences.language.rawValue
    case .target: "0.\(preferences.target)"
    case .leech: String(preferences.leechLimit)
    case .minutes: preferences.minutes.map(String.init) ?? "none"
    case .easeOnFailure: preferences.easeOnFailure.rawValue
    case .drill: preferences.drill.rawValue
    case .color: preferences.color.rawValue
    }
  }

  /// Takes in a value as it was written; returns false, and changes nothing, where it is none.
  @discardableResult
  package func read(_ text: String, into preferences: inout Preferences) -> Bool {
    switch self {
    case .new: Self.read(text, from: 0, into: &preferences.newLimit)
    case .reviews: Self.read(text, from: 0, into: &preferences.reviewLimit)
    case .rollover: Self.read(text, from: 0, to: 23, into: &preferences.rollover)
    case .mode: Self.read(text, into: &preferences.mode)
    case .lang: Self.read(text, into: &preferences.language)
    case .target: Self.readShare(text, into: &preferences.target)
    case .leech: Self.read(text, from: Self.fewestLapses, into: &preferences.leechLimit)
    case .minutes: Self.readMinutes(text, into: &preferences.minutes)
    case .easeOnFailure: Self.read(text, into: &preferences.easeOnFailure)
    case .drill: Self.read(text, into: &preferences.drill)
    case .color: Self.read(text, into: &preferences.color)
    }
  }

  /// What values there are, as the end of a sentence that begins with "it must be".
  package var allowed: Sentence {
    switch self {
    case .new, .reviews: Sentence("a whole number, 0 or more")
    case .rollover: Sentence("an hour from 0 to 23")
    case .mode: Self.choice(AskMode.self)
    case .lang: Self.choice(Preferences.Language.self)
    case .target: Sentence("a share from 0.50 to 0.99")
    case .leech: Sentence("a whole number, \(Self.fewestLapses) or more")
    case .minutes: Sentence("none, or minutes from 1 to \(Preferences.mostMinutes)")
    case .easeOnFailure: Self.choice(Preferences.EaseOnFailure.self)
    case .drill: Self.choice(Preferences.Drill.self)
    case .color: Self.choice(Preferences.Color.self)
    }
  }

  private static func choice<Value: CaseIterable & RawRepresentable<String>>(
    _ type: Value.Type
  ) -> Sentence {
    let words = type.allCases.map(\.rawValue)
    return Sentence("\(words.dropLast().joined(separator: ", ")) or \(words.last ?? "")")
  }

  private static func read<Value: RawRepresentable<String>>(
    _ text: String, into value: inout Value
  ) -> Bool {
    guard let read = Value(rawValue: text) else { return false }
    value = read
    return true
  }

  private static func read(
    _ text: String, from least: Int, to most: Int = .max, into value: inout Int
  ) -> Bool {
    guard let number = Int(text), number >= least, number <= most else { return false }
    value = number
    return true
  }

  private static func readMinutes(_ text: String, into value: inout Int?) -> Bool {
    var minutes = 0
    guard text != "none" else {
      value = nil
      return true
    }
    guard read(text, from: 1, to: Preferences.mostMinutes, into: &minutes) else { return false }
    value = minutes
    return true
  }

  /// Reads `0.9` or `0.90` as 90 hundredths.
  private static func readShare(_ text: String, into value: inout Int) -> Bool {
    let digits = text.dropFirst(2)
    guard text.hasPrefix("0."), digits.count == 1 || digits.count == 2, digits.first != "+",
      let number = Int(digits)
    else { return false }
    return read(
      String(digits.count == 1 ? number * 10 : number), from: 50, to: 99, into: &value)
  }
}
