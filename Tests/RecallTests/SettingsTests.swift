import Testing

@testable import Recall

@Suite("Settings")
struct SettingsTests {
  struct Value: Sendable, CustomTestStringConvertible {
    let key: Settings.Key
    let text: String
    /// What it is written as afterwards; nil where it is refused.
    let result: String?

    init(_ key: Settings.Key, _ text: String, _ result: String?) {
      self.key = key
      self.text = text
      self.result = result
    }

    var testDescription: String { "\(key.rawValue) = \(text)" }
  }

  static let values: [Value] = [
    Value(.new, "0", "0"), Value(.new, "35", "35"), Value(.new, "-1", nil),
    Value(.new, "many", nil), Value(.new, "", nil), Value(.new, "99999999999999999999", nil),
    Value(.reviews, "0", "0"), Value(.reviews, "1.5", nil),
    Value(.rollover, "0", "0"), Value(.rollover, "23", "23"), Value(.rollover, "24", nil),
    Value(.mode, "type", "type"), Value(.mode, "choice", "choice"), Value(.mode, "auto", "auto"),
    Value(.mode, "Flip", nil), Value(.lang, "vi", "vi"), Value(.lang, "en", "en"),
    Value(.lang, "fr", nil), Value(.target, "0.5", "0.50"), Value(.target, "0.99", "0.99"),
    Value(.target, "0.49", nil), Value(.target, "1.00", nil), Value(.target, "0.905", nil),
    Value(.target, "0.+9", nil), Value(.target, "0.-9", nil), Value(.target, "90", nil),
    Value(.leech, "2", "2"), Value(.leech, "1", nil), Value(.minutes, "none", "none"),
    Value(.minutes, "15", "15"), Value(.minutes, "0", nil), Value(.minutes, "1441", nil),
    Value(.easeOnFailure, "lowered", "lowered"), Value(.easeOnFailure, "raised", nil),
    Value(.drill, "failures", "failures"), Value(.drill, "below-3", nil),
    Value(.color, "never", "never"), Value(.color, "sometimes", nil),
  ]

  @Test("take what is within their bounds, and nothing else", arguments: values)
  func take(value: Value) {
    var settings = Settings()
    let before = settings
    let isTaken = settings.take(value.text, for: value.key)
    #expect(isTaken == (value.result != nil))
    if let result = value.result {
      #expect(value.key.text(in: settings.general) == result)
    } else {
      #expect(settings == before)
    }
  }

  @Test("are what the design says unless set otherwise")
  func usual() {
    let written = Settings.Key.allCases.map { "\($0.rawValue) \($0.text(in: Preferences()))" }
    #expect(
      written == [
        "new 20", "reviews 200", "rollover 4", "mode flip", "lang auto", "target 0.90", "leech 8",
        "minutes none", "ease-on-failure unchanged", "drill below-4", "color auto",
      ])
  }

  @Test("are read back as they are written", arguments: Settings.Key.allCases)
  func roundTrip(key: Settings.Key) {
    for value in Self.values where value.key == key && value.result != nil {
      var first = Preferences()
      var second = Preferences()
      let isRead = key.read(value.text, into: &first)
      let isReadBack = key.read(key.text(in: first), into: &second)
      #expect(isRead && isReadBack && first == second)
    }
  }

  @Test("of one deck are stronger than the general ones, and leave other decks alone")
  func deck() {
    var settings = Settings()
    settings.take("5", for: .new, deck: "Birds")
    settings.take("30", for: .new)
    settings.take("type", for: .mode)
    #expect(settings.preferences(for: "Birds").newLimit == 5)
    #expect(settings.preferences(for: "Birds").mode == .type)
    #expect(settings.preferences(for: "Rivers").newLimit == 30)
    #expect(settings.decks == ["Birds"] && settings.own("Birds") == [.new])
    settings.overrule("7", for: .new)
    #expect(settings.preferences(for: "Birds").newLimit == 7)
    #expect(settings.decks.isEmpty)
  }

  @Test("that make no sense for one deck are refused", arguments: Settings.Key.allCases)
  func onlyGeneral(key: Settings.Key) {
    var settings = Settings()
    let isTaken = settings.take(key.text(in: Preferences()), for: key, deck: "Birds")
    #expect(isTaken == [.new, .reviews, .mode, .leech].contains(key))
    #expect(settings.decks.isEmpty != isTaken)
  }
}
