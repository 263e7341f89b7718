import Recall
import Reports

/// Settings as they are listed: all of them or one, for all decks or for one.
struct SettingsList {
  private let settings: SettingsInForce
  private let keys: [Settings.Key]
  private let deck: String?
  /// True where the list is all that is set.
  private let isWhole: Bool

  init(_ settings: SettingsInForce, key: Settings.Key?, deck: String?) {
    self.settings = settings
    self.deck = deck
    keys = key.map { [$0] } ?? Settings.Key.allCases.filter { deck == nil || $0.isForDecks }
    isWhole = key == nil && deck == nil
  }

  /// The list as a settings file would say it; a single value alone.
  func lines(showOrigin: Bool) -> [String] {
    guard keys.count > 1 else {
      return keys.map { line($0, deck, showOrigin: showOrigin, isNamed: false) }
    }
    var lines = keys.map { line($0, deck, showOrigin: showOrigin) }
    for deck in isWhole ? settings.settings.decks : [] {
      lines += ["", "[deck \(deck)]"]
      lines += settings.settings.own(deck).sorted().map { line($0, deck, showOrigin: showOrigin) }
    }
    return lines
  }

  /// What counts after a change, and why, where that is not what was just written.
  func sentence(afterChanging key: Settings.Key) -> Sentence {
    let value = settings.text(of: key, deck: deck)
    let now =
      deck.map { Sentence("\(key.rawValue) is \(value) for \($0) now") }
      ?? Sentence("\(key.rawValue) is \(value) now")
    return switch settings.origin(of: key, deck: deck) {
    case .file(_, let line): Sentence("\(now): line \(line) of \(settings.path).")
    case .usual: Sentence("\(now), as it is unless set otherwise.")
    case .environment(let name):
      Sentence("The file is changed, but \(name) counts before it: \(now).")
    case .flag(let option):
      Sentence("The file is changed, but \(option) counts before it: \(now).")
    }
  }

  var json: JSON {
    let decks = isWhole ? settings.settings.decks : []
    return JSON.object([
      "schema": "ontap.config/1", "path": .string(settings.path),
      "deck": deck.map(JSON.string) ?? .null,
      "settings": .array(keys.map { entry($0, deck) }),
      "decks": .array(
        decks.map { deck in
          [
            "deck": .string(deck),
            "settings": .array(settings.settings.own(deck).sorted().map { entry($0, deck) }),
          ]
        }),
    ])
  }

  private func line(
    _ key: Settings.Key, _ deck: String?, showOrigin: Bool, isNamed: Bool = true
  ) -> String {
    let value = settings.text(of: key, deck: deck)
    let line = isNamed ? "\(key.rawValue) = \(value)" : value
    guard showOrigin else { return line }
    return line.padded(to: isNamed ? 28 : 0) + "  # " + settings.origin(of: key, deck: deck).text
  }

  private func entry(_ key: Settings.Key, _ deck: String?) -> JSON {
    [
      "key": .string(key.rawValue), "value": key.json(settings.text(of: key, deck: deck)),
      "default": key.json(key.text(in: Preferences())),
      "origin": .string(settings.origin(of: key, deck: deck).text),
    ]
  }
}

extension Settings.Key {
  /// A value in JSON: numbers as numbers, none as null, words as texts.
  fileprivate func json(_ text: String) -> JSON {
    switch self {
    case .new, .reviews, .rollover, .leech, .minutes: .optional(Int(text))
    case .target: .hundredths(Int(text.dropFirst(2)) ?? 0)
    case .mode, .lang, .easeOnFailure, .drill, .color: .string(text)
    }
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
