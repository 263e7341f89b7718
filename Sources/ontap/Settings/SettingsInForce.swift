import Recall

/// The settings as flags, environment and file give them together, and where each comes from.
struct SettingsInForce {
  /// What one setting is, for all decks or for one.
  struct Place: Hashable {
    var key: Settings.Key
    /// Nil for all decks.
    var deck: String?
  }

  /// The settings file, whether there is one or not.
  let path: String
  private(set) var settings = Settings()
  /// What is wrong in the file and in the environment; the values named are passed over.
  private(set) var findings: [Finding] = []
  private(set) var remarks: [Sentence] = []
  /// The headings of decks in the file.
  private(set) var headings: [SettingsCheck.Heading] = []
  /// The settings of which the file says something that cannot be read.
  private(set) var doubtful: Set<Settings.Key> = []
  private var origins: [Place: SettingOrigin] = [:]

  static let fileName = "settings"

  /// - Parameters:
  ///   - folder: The library's.
  ///   - flags: What the command line says, with the option.
  init(in folder: String, flags: [Settings.Key: (option: String, value: String)], world: World) {
    path = "\(folder)/\(Self.fileName)"
    take(fileAt: path)
    for key in Settings.Key.allCases { take(key, from: world) }
    for (key, flag) in flags { overrule(key, with: flag.value, from: .flag(flag.option)) }
  }

  /// The value that counts, as it would be written in the file.
  func text(of key: Settings.Key, deck: String? = nil) -> String {
    key.text(in: deck.map(settings.preferences(for:)) ?? settings.general)
  }

  func origin(of key: Settings.Key, deck: String? = nil) -> SettingOrigin {
    deck.flatMap { origins[Place(key: key, deck: $0)] } ?? origins[Place(key: key)] ?? .usual
  }

  // MARK: The file

  private mutating func take(fileAt path: String) {
    do {
      guard let file = try SettingsFile.read(path) else { return }
      let check = SettingsCheck(of: file, path: path)
      findings += check.findings
      doubtful = check.doubtful
      headings = check.headings
      for right in check.right where settings.take(right.value, for: right.key, deck: right.deck) {
        origins[Place(key: right.key, deck: right.deck)] = .file(path, line: right.line)
      }
    } catch let failure as Failure {
      doubtful = Set(Settings.Key.allCases)
      let why = failure.sentence ?? Sentence(verbatim: path)
      remarks.append(Sentence("\(why); the settings' defaults are used"))
    } catch {
      doubtful = Set(Settings.Key.allCases)
      remarks.append(Sentence("\(path) cannot be read; the settings' defaults are used"))
    }
  }

  // MARK: The environment

  /// The variable of a setting: `ONTAP_` and the key in capitals.
  static func variable(of key: Settings.Key) -> String {
    "ONTAP_" + key.rawValue.uppercased().replacing("-", with: "_")
  }

  private mutating func take(_ key: Settings.Key, from world: World) {
    let name = Self.variable(of: key)
    if let value = world.variable(name) {
      if key.changesSchedules {
        remarks.append(
          Sentence(
            """
            \(name) is passed over: what \(key.rawValue) is belongs into the log; \
            'ontap config \(key.rawValue) VALUE' sets it
            """))
      } else if let reason = SettingsCheck.reason(against: value, for: key) {
        remarks.append(Sentence("\(name) is '\(value)': \(reason), so it is passed over"))
      } else {
        return overrule(key, with: value, from: .environment(name))
      }
    }
    switch key {
    case .color where world.variable("NO_COLOR") != nil:
      overrule(key, with: Preferences.Color.never.rawValue, from: .environment("NO_COLOR"))
    case .lang where origin(of: key) == .usual:
      guard let (name, language) = world.localeLanguage else { return }
      overrule(key, with: language, from: .environment(name))
    case .new, .reviews, .rollover, .mode, .lang, .target, .leech, .minutes, .easeOnFailure,
      .drill, .color:
      break
    }
  }

  private mutating func overrule(
    _ key: Settings.Key, with value: String, from origin: SettingOrigin
  ) {
    guard settings.overrule(value, for: key) else { return }
    origins = origins.filter { $0.key.key != key }
    origins[Place(key: key)] = origin
  }
}
