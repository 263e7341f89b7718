import ArgumentParser

/// `ontap` itself: its commands, and what it does without one.
struct Root: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ontap",
    abstract: "Learn what your lessons say: cards from tables, asked when they are due.",
    discussion: """
      ontap add birds.md     register a deck
      ontap due              see what today asks
      """,
    version: "0.1.0",
    subcommands: [
      AddCommand.self, DecksCommand.self, CardsCommand.self, DueCommand.self, ShowCommand.self,
      AnswerCommand.self, GradeCommand.self,
    ])

  static var commandNames: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName }
  }
}

/// Where the library is.
struct LibraryOption: ParsableArguments {
  @Option(name: .customLong("library"), help: "The folder of the library.")
  var folder: String?
}
