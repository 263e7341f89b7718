extension Settings {
  /// The name of a setting, as it is written in the file and on the command line.
  package enum Key: String, CaseIterable, Comparable, Sendable {
    case new, reviews, rollover, mode, lang, target, leech, minutes
    case easeOnFailure = "ease-on-failure"
    case drill, color

    /// True where a deck may have a value of its own.
    package var isForDecks: Bool {
      switch self {
      case .new, .reviews, .mode, .leech: true
      case .rollover, .lang, .target, .minutes, .easeOnFailure, .drill, .color: false
      }
    }

    /// True where the value decides what schedule the log gives.
    package var changesSchedules: Bool {
      switch self {
      case .easeOnFailure, .drill: true
      case .new, .reviews, .rollover, .mode, .lang, .target, .leech, .minutes, .color: false
      }
    }

    /// In the order in which they are listed.
    package static func < (a: Key, b: Key) -> Bool {
      (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
    }
  }
}
