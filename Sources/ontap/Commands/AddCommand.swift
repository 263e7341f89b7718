import ArgumentParser
import Console
import Recall
import Reports

/// `ontap add`: makes decks from lessons and registers deck files.
struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Make decks from lessons; register deck files.",
    discussion: """
      A text whose front matter has 'deck:' is a deck file; every other text is a lesson. \
      Lessons are never written to. What changed in a lesson added before is merged into its \
      deck, card by card: your own edits win. Without PATH every known lesson is read again. \
      A lesson whose text has not changed is skipped, unless --again is given, as after an \
      update of Ontap, which may read it better.
      """)

  @Argument(
    help: .init(
      "Lessons, deck files, folders of both, or - for standard input.", valueName: "path"),
    completion: .file())
  var paths: [String] = []
  @Option(
    help: .init(
      "Write new decks into this folder instead of the library's own.", valueName: "folder"),
    completion: .directory)
  var to: String?
  @Option(help: "Give the deck this name.") var name: String?
  @Flag(help: "Read lessons again that have not changed.") var again = false
  @Flag(help: "Only say what would be done.") var dryRun = false
  @Flag(help: "Print a JSON document.") var json = false
  @OptionGroup var place: LibraryOption

  func validate() throws {
    guard !paths.isEmpty || (to == nil && name == nil) else {
      throw ValidationError("--to and --name need a PATH to add")
    }
    try name.map { try DeckName.check($0, option: "--name") }
  }

  func run() throws {
    let shelf = try dryRun ? Shelf.openForTrial(place) : Shelf.open(place)
    let walk = try paths.isEmpty ? shelf.knownLessons() : Walk(paths, in: shelf.world)
    var adding = Adding(
      shelf: shelf, name: name, folder: to.map(shelf.world.absolute) ?? shelf.deckFolder,
      isReadingAgain: again, isTrial: dryRun, isTalking: !json)
    let result = Result {
      try walk.visit(in: shelf.world) { source in
        try shelf.reading { _ in try adding.add(source) }
      }
    }
    if json {
      shelf.world.print(
        JSON.object([
          "schema": "ontap.add/1", "written": .bool(!dryRun), "files": .array(adding.reports),
        ]).text)
    } else if paths.isEmpty, walk.sources.isEmpty, walk.findings.isEmpty {
      shelf.world.say(Sentence("No lessons yet; name some: 'ontap add lessons/'."))
    }
    try result.get()
  }
}

/// The name that a learner gives a deck.
enum DeckName {
  /// - Throws: A usage error where the name is more than one plain line.
  static func check(_ name: String, option: String) throws {
    let isPlain =
      name.unicodeScalars.allSatisfy { !$0.properties.isDefaultIgnorableCodePoint }
      && name == name.safe() && name.contains { !$0.isWhitespace }
    guard isPlain else {
      throw ValidationError("\(option) must be a name of one line without control characters")
    }
  }
}
