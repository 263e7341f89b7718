import Recall
import Storage

/// The settings that decide how the log is read: the log itself holds what they were and when.
extension Shelf {
  /// The rules that the log puts in force, among otherwise usual preferences.
  var rulesInForce: Preferences {
    get throws { try reading { try $0.rules().preferences } }
  }

  /// Writes to the log that a rule has another value from now on.
  func logRule(_ key: Settings.Key, of preferences: Preferences) throws {
    _ = try act(.setting, of: nil, value: SM2.Rules.setting(key, of: preferences))
  }

  /// Lets the log follow a settings file that was edited by hand; what cannot be read there changes
  /// nothing.
  func logRules(of settings: SettingsInForce) throws {
    for key in Settings.Key.allCases where key.changesSchedules {
      let value = settings.text(of: key)
      guard !settings.doubtful.contains(key), key.text(in: try rulesInForce) != value else {
        continue
      }
      try logRule(key, of: settings.settings.general)
      // The file, or the line in it, may have been removed.
      world.warn(
        settings.origin(of: key) == .usual
          ? Sentence("\(key.rawValue) is \(value) from now on, as nothing else is set")
          : Sentence("\(key.rawValue) is \(value) from now on, as \(settings.path) says"))
    }
  }
}
