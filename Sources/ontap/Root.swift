import ArgumentParser

/// `ontap` itself: its commands, and what it does without one.
struct Root: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ontap",
    abstract: """
      Question cards from the tables of your lessons, asked when due.
        ontap add lessons/ makes decks; ontap reviews what is due (--plain: as text)
      """,
    version: "0.1.0",
    subcommands: [
      AddCommand.self, ReviewCommand.self, StatsCommand.self, ExtractCommand.self,
      DecksCommand.self,
      CardsCommand.self, DueCommand.self, ShowCommand.self,
      AnswerCommand.self, GradeCommand.self, RepairCommand.self, DoctorCommand.self,
    ],
  )

  static var commandNames: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName }
  }

  @OptionGroup(visibility: .hidden) var place: LibraryOption

  func run() throws {
    guard World.current.isAtTerminal else {
      World.current.remark(lines: Root.helpMessage())
      throw Failure(nil, status: .usage)
    }
    try ReviewCommand.parse(place.arguments).run()
  }
}

/// Where the library is, and what every command takes besides.
struct LibraryOption: ParsableArguments {
  @Option(name: .customLong("library"), help: "The folder of the library.")
  var folder: String?
  @OptionGroup var language: LanguageOption

  var arguments: [String] { (folder.map { ["--library", $0] } ?? []) + language.arguments }
}
