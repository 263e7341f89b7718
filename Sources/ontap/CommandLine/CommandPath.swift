import ArgumentParser

/// How far the words of a command line name a command.
struct CommandPath {
  /// The command and those above it, from `ontap` on.
  private(set) var names = ["ontap"]
  private(set) var command: any ParsableCommand.Type = Root.self
  /// The first word where a command's name may stand and none does.
  private(set) var strange: String?

  /// The options of the program itself, which a value follows.
  private static let optionsWithValue: Set<String> = ["--library", "--color", "--lang"]

  init(of words: [String]) {
    var rest = words[...]
    while let word = rest.popFirst() {
      guard word != "--" else { return }
      guard !word.hasPrefix("-") else {
        // After an option of some command nobody knows which word is its value.
        guard Self.optionsWithValue.contains(word) else { return }
        rest = rest.dropFirst()
        continue
      }
      let subcommands = command.configuration.subcommands
      guard let next = subcommands.first(where: { $0.configuration.commandName == word }) else {
        strange = subcommands.isEmpty ? nil : word
        return
      }
      names.append(word)
      command = next
    }
  }

  /// The command that the strange word is nearest to.
  var guess: String? {
    strange.flatMap { word in
      Spelling.nearest(
        to: word,
        among: command.configuration.subcommands.compactMap { $0.configuration.commandName })
    }
  }

  /// The line that asks for help of this command: `ontap help decks` or `ontap decks --help`.
  func text(of request: String) -> String {
    let rest = Array(names.dropFirst())
    return ((request == "help" ? ["ontap", request] + rest : names + [request]))
      .joined(separator: " ")
  }
}

extension ParsableCommand {
  /// True where nothing but a command can follow.
  static var isOnlyForSubcommands: Bool {
    !configuration.subcommands.isEmpty && configuration.defaultSubcommand == nil
  }
}
