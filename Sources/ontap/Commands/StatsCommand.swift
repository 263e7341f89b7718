import ArgumentParser
import Console
import Recall
import Reports
import Storage

/// `ontap stats`: whether the learner remembers, and what it costs.
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Show what you remember and what comes.",
    discussion: """
      Without a figure, one screen of all; with the id of a card, its life. The figures: \
      \(FigureName.allCases.map(\.rawValue).joined(separator: ", ")). --explain says how each is \
      counted; with a figure it prints the SQL, too.
      """)

  @Argument(
    help: .init(
      "A figure, then names of decks, or paths of deck files or folders; or the id of a card.",
      valueName: "figure-deck-or-card"),
    completion: .figuresAndDecks)
  var subjects: [String] = []
  @OptionGroup var period: PeriodOptions
  @Option(parsing: .unconditional, help: "Simulate the forecast with so many new cards a day.")
  var new: Int?
  @Flag(help: "Print a JSON document.") var json = false
  @Flag(help: "Print the same numbers as CSV.") var csv = false
  @Flag(help: "Print tables without anything drawn.") var plain = false
  @Flag(help: "Say how each figure is counted.") var explain = false
  @Option(help: "Write a page with all figures; '-' is standard output.", completion: .file())
  var html: String?
  @OptionGroup var pager: PagerOption
  @OptionGroup var place: LibraryOption

  /// Of more, nothing comes of a simulation.
  private static let mostNew = 1000

  func validate() throws {
    guard new.map({ (0...Self.mostNew).contains($0) }) ?? true else {
      throw ValidationError("--new must be 0 to \(Self.mostNew)")
    }
    guard [json, csv, plain, html != nil].count(where: \.self) <= 1 else {
      throw ValidationError("--json, --csv, --plain and --html exclude each other")
    }
    guard !explain || !csv && !plain && html == nil else {
      throw ValidationError("--explain goes with --json alone")
    }
  }

  /// What would change nothing is refused rather than passed over.
  private func checkOptions(for figure: FigureName?) throws {
    let isOfAll = figure == nil && (json || csv || plain || html != nil)
    if new != nil, figure != .forecast, !isOfAll {
      throw Failure(Sentence("--new simulates the forecast; leave it out here"), status: .usage)
    }
    if period.by != nil, figure != .retention, !isOfAll {
      throw Failure(
        Sentence("--by parts the curve of retention; leave it out here"), status: .usage)
    }
  }

  /// A figure whose name has a slip is no deck.
  private func scope(of decks: [String], on shelf: Shelf) throws -> Set<String>? {
    do {
      return try shelf.scope(of: decks)
    } catch let failure as Failure {
      let names = FigureName.allCases.map(\.rawValue)
      guard let word = subjects.first, let meant = Spelling.nearest(to: word, among: names) else {
        throw failure
      }
      throw Failure(
        Sentence("there is no figure or deck called \(word); did you mean \(meant)?"),
        status: failure.status)
    }
  }

  func run() throws {
    let shelf = try Shelf.openToRead(place)
    let figure = subjects.first.flatMap(FigureName.init(rawValue:))
    let decks = figure == nil ? subjects : Array(subjects.dropFirst())
    try checkOptions(for: figure)
    if figure == nil, decks.count == 1, let card = try shelf.cardOnly(decks[0]) {
      let isPlain = new == nil && period.isUsual
      guard isPlain, !csv, !plain, !explain, html == nil else {
        throw Failure(
          Sentence("a card's life is shown as it is, or with --json; leave the other options out"),
          status: .usage)
      }
      try CardLife(shelf: shelf, card: card).show(json: json, pager)
      return
    }
    let source = try shelf.statistics(
      of: try scope(of: decks, on: shelf), in: try period.period(until: shelf.world.today),
      by: period.by, new: new)
    let output = StatisticsOutput(shelf: shelf, source: source, pager: pager)
    if json {
      let document = try StatisticsDocument(source, of: figure)
      shelf.world.print((explain ? document.explanation : document.json).text)
    } else if csv {
      for line in try StatisticsDocument(source, of: figure).csv { shelf.world.print(line + "\r") }
    } else if explain {
      try output.explain(figure)
    } else if plain {
      try output.showPlain(figure)
    } else if let html {
      if html != "-" { try shelf.checkOutput(shelf.world.absolute(html)) }
      try output.writePage(html)
    } else {
      try output.show(figure)
    }
  }
}
