import Recall

/// What a line of a plain session says to do.
enum PlainCommand {
  /// What a line means before the answer is shown; nil for what means nothing.
  static func beforeAnswer(_ line: String, way: Review.Mode) -> Action? {
    if way == .type {
      guard line.hasPrefix("/") else { return .check }
      return common(String(line.dropFirst()))
    }
    if way == .choice, line.count == 1,
      let option = (0..<Choices.count).first(where: { String(KeyTable.letter($0)) == line })
    {
      return .choose(option)
    }
    return line.isEmpty ? .reveal : grade(line).map(Action.grade) ?? common(line)
  }

  /// What a line means once the answer is shown.
  static func afterAnswer(_ line: String, isProposed: Bool) -> Action? {
    if line.isEmpty { return isProposed ? .accept : nil }
    return grade(line).map(Action.grade)
      ?? common(line.hasPrefix("/") ? String(line.dropFirst()) : line)
  }

  /// What a line means when no card is left; anything else ends the session.
  static func atEnd(_ line: String) -> Action {
    switch line {
    case "n": .more
    case "l": .lookAhead
    case "u": .undo
    default: .quit
    }
  }

  private static func common(_ word: String) -> Action? {
    switch word {
    case "q": .quit
    case "u": .undo
    case "s": .skip
    case "?": .help
    case "bury": .bury
    case "siblings": .burySiblings
    case "suspend": .suspend
    case "flag": .flag
    case "mark": .mark
    case "edit": .edit
    case "info": .info
    case "mode": .mode
    default: nil
    }
  }

  private static func grade(_ line: String) -> Grade? {
    switch line {
    case "1", "a": .again
    case "2", "h": .hard
    case "3", "g": .good
    case "4", "e": .easy
    default: nil
    }
  }

  static let help = [
    Sentence(
      """
      An empty line shows the answer. Then 1 or a is again, 2 or h hard, 3 or g good, 4 or e easy.
      """),
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
      mode asks otherwise: flip, type or choose. While you type an answer, a command begins with /.
      """),
  ]
}
