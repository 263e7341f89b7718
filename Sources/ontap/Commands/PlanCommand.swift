import ArgumentParser
import Console
import Recall
import Reports
import Storage

/// `ontap plan`: what the coming days will ask and cost.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Show what the coming days will ask and cost.",
    discussion: """
      Each day asks within its limits, the most overdue card relative to its interval first; what \
      is too much waits. Every card is supposed to be remembered; minutes are at your own pace.
      """)

  @Argument(
    help: .init("Names of decks, or paths of deck files or folders.", valueName: "deck"),
    completion: .decks)
  var decks: [String] = []
  @Option(parsing: .unconditional, help: "How many days, today included.") var days = 14
  @Flag(help: "Print a JSON document.") var json = false
  @OptionGroup var day: DayOptions
  @OptionGroup var pager: PagerOption
  @OptionGroup var place: LibraryOption

  /// A year, beyond which a projection says nothing.
  private static let most = 366

  func validate() throws {
    guard (1...Self.most).contains(days) else {
      throw ValidationError("--days must be 1 to \(Self.most)")
    }
  }

  func run() throws {
    let shelf = try Shelf.openToRead(place)
    let scope = try shelf.scope(of: decks)
    let (today, limits) = (shelf.world.today, day.limits(on: shelf))
    let content = try shelf.reading { try $0.cramCandidates(decks: scope, on: today) }
    let projection = Projection(
      of: content.candidates, after: try shelf.session(on: today, scope: scope, limits: limits),
      on: today, days: days, limits: limits)
    let report = PlanReport(projection, pace: try shelf.reading { try $0.pace() })
    guard !json else {
      _ = shelf.world.print(report.json.text)
      return
    }
    let lines = report.lines(
      width: shelf.world.outputWidth, glyphs: shelf.world.appearance.glyphs,
      language: shelf.world.language)
    shelf.world.say(lines, pager)
  }
}
