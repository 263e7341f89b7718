import Recall

extension String {
  /// A line without the blanks at its ends.
  var trimmed: String {
    let rest = drop(while: \.isWhitespace)
    guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(rest[...last])
  }
}

/// What a line of a plain session says to do.
enum PlainCommand {
  /// What a line means before the answer is shown; nil for what means nothing.
  static func beforeAnswer(
    _ line: String, way: Review.Mode, scale: KeyTable.Scale
  ) -> Action? {
    if way == .type { return commandInTyping(line) ?? .check }
    if way == .choice, line.count == 1,
      let option = (0..<Choices.count).first(where: { String(KeyTable.letter($0)) == line })
    {
      return .choose(option)
    }
    return line.isEmpty ? .reveal : grade(line, scale).map { .step(.grade($0)) } ?? common(line)
  }

  /// While an answer is typed, a command has a slash before it; all other lines are answers.
  private static func commandInTyping(_ line: String) -> Action? {
    line.hasPrefix("/") ? common(String(line.dropFirst())) : nil
  }

  /// The answer that a typed line gives: one that looks like a command has one slash more.
  static func answer(in line: String) -> String {
    let word = String(line.lowercased().drop { $0 == "/" })
    return line.hasPrefix("//") && common(word) != nil ? String(line.dropFirst()) : line
  }

  /// What a line means once the answer is shown.
  static func afterAnswer(
    _ line: String, isProposed: Bool, scale: KeyTable.Scale
  ) -> Action? {
    if line.isEmpty { return isProposed ? .step(.accept) : nil }
    return grade(line, scale).map { .step(.grade($0)) }
      ?? common(line.hasPrefix("/") ? String(line.dropFirst()) : line)
  }

  /// What a line means when no card is left; anything else ends the session.
  static func atEnd(_ line: String, isTimeUp: Bool) -> Action {
    switch line.hasPrefix("/") ? String(line.dropFirst()) : line {
    case "g" where isTimeUp: .step(.goOn)
    case "n": .step(.more)
    case "l": .step(.lookAhead)
    case "u": .step(.undo)
    case "?": .help
    default: .quit
    }
  }

  private static func common(_ word: String) -> Action? {
    words.first { $0.word == word }?.action
  }

  /// The word of an action.
  static func name(of action: Action) -> String {
    words.first { $0.action == action }?.word ?? ""
  }

  private static let words: [(word: String, action: Action)] = [
    ("q", .quit), ("u", .step(.undo)), ("s", .step(.skip)), ("?", .help), ("bury", .step(.bury)),
    ("siblings", .step(.burySiblings)), ("suspend", .step(.suspend)), ("flag", .step(.flag)),
    ("mark", .step(.mark)), ("edit", .edit), ("info", .info), ("mode", .mode),
  ]

  /// A grade by its number on the scale, or by its letter.
  private static func grade(_ line: String, _ scale: KeyTable.Scale) -> Grade? {
    switch line {
    case "a": .again
    case "h": .hard
    case "g": .good
    case "e": .easy
    default: scale.grades.first { $0.key == line }?.grade
    }
  }

  static func help(_ scale: KeyTable.Scale) -> [Sentence] {
    [
      scale == .full
        ? Sentence(
          """
          An empty line shows the answer. Then 0 is blackout, 1 wrong, 2 or a again, 3 or h hard, \
          4 or g good, 5 or e easy.
          """)
        : Sentence(
          """
          An empty line shows the answer. Then 1 or a is again, 2 or h hard, 3 or g good, 4 or e \
          easy.
          """)
    ] + commands
  }

  private static let commands = [
    Sentence("u undoes, as often as you like; s skips the card; q ends: everything is saved."),
    Sentence(
      """
      bury asks the card another day, siblings does so with its siblings, suspend puts it aside \
      until resumed.
      """),
    Sentence(
      "flag and mark do so or take it back; edit opens the deck file; info tells about the card."),
    Sentence(
      """
      mode asks otherwise: flip, type or choose. While you type an answer, a command has a slash \
      before it, as in /u; what is no command is an answer, and //u is the answer /u.
      """),
  ]
}
