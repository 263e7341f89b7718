import ArgumentParser
import Console
import Recall
import Reports
import Storage

/// `ontap stats`: whether the learner remembers.
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Show what you remember and what comes.",
    discussion: """
      Retention is the share of scheduled reviews graded 3 or better, of cards with an interval of \
      a day or more; mature means 21 days or more before the answer.
      """)

  @Argument(
    help: .init("Names of decks, or paths of deck files or folders.", valueName: "deck"),
    completion: .decks)
  var decks: [String] = []
  @Flag(help: "Print a JSON document.") var json = false
  @OptionGroup var pager: PagerOption
  @OptionGroup var place: LibraryOption

  /// Days of the forecast.
  static let forecastDays = 14

  func run() throws {
    let shelf = try Shelf.open(place)
    let scope = try shelf.scope(of: decks)
    let figures = try shelf.reading {
      try $0.figures(decks: scope, on: shelf.world.today, forecastDays: Self.forecastDays)
    }
    let report = StatsReport(
      statistics: figures.statistics, states: figures.states, forecast: figures.forecast)
    guard !json else {
      shelf.world.print(report.json.text)
      return
    }
    let lines = report.lines(
      width: shelf.world.outputWidth, glyphs: shelf.world.appearance.glyphs,
      in: shelf.world.language)
    shelf.world.say(lines, pager)
  }
}
