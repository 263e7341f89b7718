import ArgumentParser
import Quiz

/// `ontap` itself: its commands, and what it does without one.
struct Root: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ontap",
    abstract: "Question cards from the tables and definitions of your lessons.",
    version: "0.1.0",
    groupedSubcommands: [
      CommandGroup(
        name: "Every day",
        subcommands: [
          AddCommand.self, ReviewCommand.self, StatsCommand.self, PlanCommand.self,
        ]),
      CommandGroup(
        name: "Decks",
        subcommands: [
          DecksCommand.self, CardsCommand.self, ShowCommand.self, ExtractCommand.self,
          RepairCommand.self,
        ]),
      CommandGroup(
        name: "Cards",
        subcommands: [
          SuspendCommand.self, ResumeCommand.self, FlagCommand.self, MarkCommand.self,
          ResetCommand.self, EditCommand.self, UndoCommand.self,
        ]),
      CommandGroup(
        name: "Scripts", subcommands: [DueCommand.self, AnswerCommand.self, GradeCommand.self]),
      CommandGroup(
        name: "Safety",
        subcommands: [
          BackupCommand.self, BackupsCommand.self, RestoreCommand.self, ExportCommand.self,
          ImportCommand.self,
        ]),
      CommandGroup(
        name: "Ontap", subcommands: [ConfigCommand.self, SetupCommand.self, DoctorCommand.self]),
    ])

  @OptionGroup(visibility: .hidden) var place: LibraryOption

  func run() throws {
    guard World.current.isAtTerminal else {
      World.current.remark(lines: RootHelp.text)
      throw Failure(nil, status: .usage)
    }
    let shelf = try Shelf.open(place)
    guard shelf.world.isInteractive else {
      try shelf.warnOfClock()
      return try shelf.runPlainToday(place)
    }
    try shelf.confirmClock()
    try shelf.runFullScreen { terminal, look in
      var loop = try TodayLoop(try shelf.todayDesk(place), on: terminal, look: look)
      switch try loop.run() {
      case .leave(let signal): return FullScreenEnding(signal: signal)
      case .study(let sitting):
        var review = ReviewLoop(sitting, on: terminal, look: look)
        return FullScreenEnding(of: &review)
      }
    }
  }
}
