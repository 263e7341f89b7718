extension SM2 {
  /// What a learner may choose where SM-2's text and its author's own code differ.
  ///
  /// The rules are part of the log: an answer counts by those that were in force when it was given.
  package struct Rules: Hashable, Sendable {
    package private(set) var easeOnFailure: Preferences.EaseOnFailure
    package private(set) var drill: Preferences.Drill

    /// The rules that preferences name; those of the text unless they say otherwise.
    package init(_ preferences: Preferences = Preferences()) {
      easeOnFailure = preferences.easeOnFailure
      drill = preferences.drill
    }

    /// Takes the value of the next act of a setting; one that is no rule changes nothing.
    package mutating func take(_ setting: String) {
      let parts = setting.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let key = Settings.Key(rawValue: parts[0]), key.changesSchedules
      else { return }
      var preferences = preferences
      key.read(parts[1], into: &preferences)
      self = Rules(preferences)
    }

    /// The value of the act that puts a preference in force.
    package static func setting(_ key: Settings.Key, of preferences: Preferences) -> String {
      "\(key.rawValue)=\(key.text(in: preferences))"
    }

    /// The rules among otherwise usual preferences.
    package var preferences: Preferences {
      var preferences = Preferences()
      preferences.easeOnFailure = easeOnFailure
      preferences.drill = drill
      return preferences
    }

    /// True for a grade after which the card is asked again on the same day (step 7).
    package func owesDrill(_ grade: Grade) -> Bool {
      switch drill {
      case .belowFour: grade < .good
      case .failures: !grade.isPass
      }
    }

    /// True for a grade that changes the ease (step 5).
    func changesEase(_ grade: Grade) -> Bool {
      switch easeOnFailure {
      case .unchanged: grade.isPass
      case .lowered: true
      }
    }
  }
}
