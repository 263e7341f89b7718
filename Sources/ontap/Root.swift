import ArgumentParser

/// `ontap` itself: its commands, and what it does without one.
struct Root: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ontap",
    abstract: "Question cards from the tables and definitions of your lessons.",
    version: "0.1.0",
    groupedSubcommands: [
      CommandGroup(
        name: "Every day",
        subcommands: [AddCommand.self, ReviewCommand.self, StatsCommand.self]),
      CommandGroup(
        name: "Decks",
        subcommands: [
          DecksCommand.self, CardsCommand.self, ShowCommand.self, ExtractCommand.self,
          RepairCommand.self,
        ]),
      CommandGroup(
        name: "Scripts", subcommands: [DueCommand.self, AnswerCommand.self, GradeCommand.self]),
      CommandGroup(
        name: "Ontap", subcommands: [ConfigCommand.self, SetupCommand.self, DoctorCommand.self]),
    ])

  @OptionGroup(visibility: .hidden) var place: LibraryOption

  func run() throws {
    guard World.current.isAtTerminal else {
      World.current.remark(lines: RootHelp.text)
      throw Failure(nil, status: .usage)
    }
    try ReviewCommand.parse(place.arguments).run()
  }
}
