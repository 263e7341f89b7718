import Recall

/// What a settings file says that can be read, and a warning for everything else.
struct SettingsCheck {
  /// A line that counts unless a later one sets the same.
  struct Right {
    var key: Settings.Key
    var deck: String?
    var value: String
    /// 1-based.
    var line: Int
  }

  /// A heading that gives a deck settings of its own.
  struct Heading {
    var deck: String
    /// 1-based.
    var line: Int
    var column: Int
  }

  private(set) var right: [Right] = []
  private(set) var headings: [Heading] = []
  /// The settings for all decks of which a line says something that cannot be read.
  private(set) var doubtful: Set<Settings.Key> = []
  private(set) var findings: [Finding] = []
  private let path: String

  init(of file: SettingsFile, path: String) {
    self.path = path
    guard !file.bytes.contains(0) else {
      doubtful = Set(Settings.Key.allCases)
      warn(
        Sentence("this is not a text, so the defaults are used"), code: "not-text", line: 0,
        column: 1)
      return
    }
    for (index, line) in file.lines.enumerated() {
      switch line.content {
      case .unreadable:
        warn(
          Sentence(
            "this line says nothing that is known; write it as 'key = value' or '# comment'"),
          code: "unreadable-line", line: index, column: line.column)
      case .heading where file.sections[index] == .unknown:
        warn(
          Sentence(
            "this heading is unknown; write it as '[deck NAME]'; the lines below it are passed over"
          ),
          code: "unknown-section", line: index, column: line.column)
      case .heading:
        guard case .deck(let name) = file.sections[index] else { continue }
        headings.append(Heading(deck: name, line: index + 1, column: line.column))
      case .setting, .nothing: break
      }
    }
    for entry in file.entries { take(entry) }
    findings.sort { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  private mutating func take(_ entry: SettingsFile.Entry) {
    let deck: String?
    switch entry.section {
    case .general: deck = nil
    case .deck(let name): deck = name
    case .unknown: return
    }
    guard let key = Settings.Key(rawValue: entry.key) else {
      return warn(
        Sentence("\(Self.sentence(unknown: entry.key)), so it is passed over"),
        code: "unknown-setting",
        line: entry.line, column: entry.keyPlace.lowerBound + 1)
    }
    guard deck == nil || key.isForDecks else {
      return warn(
        Sentence("\(key.rawValue) cannot be set for one deck; set it above the first heading"),
        code: "not-for-decks", line: entry.line, column: entry.keyPlace.lowerBound + 1)
    }
    if let reason = Self.reason(against: entry.value, for: key) {
      if deck == nil { doubtful.insert(key) }
      return warn(
        Sentence("\(key.rawValue) is '\(entry.value)': \(reason), so it is passed over"),
        code: "bad-value",
        line: entry.line, column: entry.valuePlace.lowerBound + 1)
    }
    if let before = right.first(where: { $0.key == key && $0.deck == deck }) {
      warn(
        Sentence("\(key.rawValue) is set in line \(before.line) already; this line counts"),
        code: "set-twice", line: entry.line, column: entry.keyPlace.lowerBound + 1)
    }
    right.append(Right(key: key, deck: deck, value: entry.value, line: entry.line + 1))
  }

  /// Why a value cannot be used; nil where it can.
  static func reason(against value: String, for key: Settings.Key) -> Sentence? {
    var preferences = Preferences()
    return key.read(value, into: &preferences) ? nil : Sentence("it must be \(key.allowed)")
  }

  static func sentence(unknown key: String) -> Sentence {
    let near = Spelling.nearest(to: key, among: Settings.Key.allCases.map(\.rawValue))
    guard let near else { return Sentence("there is no setting '\(key)'") }
    return Sentence("there is no setting '\(key)' (did you mean '\(near)'?)")
  }

  private mutating func warn(_ sentence: Sentence, code: String, line: Int, column: Int) {
    findings.append(
      Finding(
        path: path, line: line + 1, column: column, severity: .warning, sentence: sentence,
        code: code))
  }
}
