import ArgumentParser

/// What is wrong with a command line, in a sentence, and what may have been meant.
struct Misuse {
  let sentence: String
  /// Where to look it up.
  let hint: String
  /// What may have been meant.
  let guess: String?

  /// - Parameters:
  ///   - words: The command line without the program's name.
  ///   - message: What the parser says of it, without a usage text.
  init(of words: [String], message: String) {
    let path = CommandPath(of: words)
    if let word = path.strange, path.command.isOnlyForSubcommands || path.guess != nil {
      sentence =
        "there is no command '\(path.names.dropFirst().joined(separator: " "))"
        + (path.names.count > 1 ? " " : "") + "\(word)'"
      hint = "'\(path.text(of: "help"))' lists them"
      guess = path.guess.map { (path.names.dropFirst() + [$0]).joined(separator: " ") }
      return
    }
    if let number = Self.negative(among: words, message) {
      sentence = "'\(number)' cannot stand here: a number is 0 or more"
      hint = "'\(path.text(of: "--help"))' says what there is"
      guess = nil
      return
    }
    let parts = Self.namingValues(message).split(separator: ". Did you mean '", maxSplits: 1)
    sentence = Self.uncapitalized(String(parts.first ?? "the command line cannot be read"))
    hint = "'\(path.text(of: "--help"))' says what there is"
    guess =
      parts.dropFirst().first?.split(separator: "'").first.map(String.init)
      ?? Self.commonOption(nearest: message)
  }

  /// A number below 0 in the place of an argument, which the parser takes for an option.
  private static func negative(among words: [String], _ message: String) -> Int? {
    guard ["Unknown option", "Missing expected argument"].contains(where: message.hasPrefix) else {
      return nil
    }
    return words.prefix { $0 != "--" }.lazy.compactMap { Int($0) }.first { $0 < 0 }
  }

  /// The parser guesses no option that the help does not list.
  private static func commonOption(nearest message: String) -> String? {
    let words = message.split(separator: "'")
    guard message.hasPrefix("Unknown option"), words.count > 1 else { return nil }
    let option = words[1].drop { $0 == "-" }
    return Spelling.nearest(
      to: String(option), among: ["library", "color", "lang", "version", "help"]
    )
    .map { "--" + $0 }
  }

  /// The parser names the values of an option in a sentence of their own, or on a line each.
  private static func namingValues(_ message: String) -> String {
    let parts = message.split(separator: ". Please provide one of ", maxSplits: 1)
    guard let what = parts.first, parts.count == 2 else { return message }
    let values = parts[1].split { " ,'.\n".contains($0) }
      .filter { !["the", "following:", "or", "-"].contains($0) }
    return
      "\(what): it must be \(values.dropLast().joined(separator: ", ")) or \(values.last ?? "")"
  }

  /// What was wrong with `help WORD…`; nil where there is such a command.
  init?(askingHelpFor words: [String]) {
    guard words.first == "help" else { return nil }
    let path = CommandPath(of: Array(words.dropFirst()))
    guard path.strange != nil else { return nil }
    self.init(of: Array(words.dropFirst()), message: "")
  }

  private static func uncapitalized(_ text: String) -> String {
    let second = text.dropFirst().first
    guard second?.isLowercase ?? false else { return text }
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
