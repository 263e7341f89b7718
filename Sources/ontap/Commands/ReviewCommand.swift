import ArgumentParser
import Quiz
import Recall

/// `ontap review`: asks what is due today.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Review what is due today.",
    discussion: """
      With --plain, or where input or output is no terminal, the session is lines of text: an \
      empty line shows the answer, 1 to 4 grades it, q ends, ? tells the rest. Where answers \
      are typed, a command has a slash before it (/q, /?); every other line is an answer, and //q \
      is the answer /q.
      """)

  @Argument(
    help: .init("Names of decks, or paths of deck files or folders.", valueName: "deck"),
    completion: .decks)
  var decks: [String] = []
  @Flag(help: "Ask in plain lines, for screen readers and pipes.") var plain = false
  @Option(help: "How to ask: flip, type, choice or auto.") var mode: AskMode?
  @Option(parsing: .unconditional, help: "Ask no further card after so many minutes.")
  var minutes: Int?
  @Flag(help: "Ask any card, due or not; no schedule changes.") var cram = false
  @Flag(help: "Grade with the keys 0 to 5, the full scale.") var fullScale = false
  @OptionGroup var day: DayOptions
  @OptionGroup var place: LibraryOption

  func validate() throws {
    guard minutes.map({ (1...Preferences.mostMinutes).contains($0) }) ?? true else {
      throw ValidationError("--minutes must be 1 to \(Preferences.mostMinutes)")
    }
  }

  func run() throws {
    let shelf = try Shelf.open(place)
    let scope = try shelf.scope(of: decks)
    let plan = shelf.plan(for: cram ? .cram : .day, mode: mode, minutes: minutes)
    let sitting = try Sitting(
      at: shelf.desk(scope: scope, limits: day.limits(on: shelf)), plan: plan)
    guard sitting.shown != nil else {
      shelf.world.say(try shelf.nothingDue(in: scope))
      return
    }
    if plain || !shelf.world.isInteractive {
      try shelf.warnOfClock()
      try shelf.runPlain(sitting, hasFullScale: fullScale)
    } else {
      try shelf.confirmClock()
      try shelf.runFullScreen(hasFullScale: fullScale) { terminal, look in
        var loop = ReviewLoop(sitting, on: terminal, look: look)
        return FullScreenEnding(of: &loop)
      }
    }
  }
}
