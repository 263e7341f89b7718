import ArgumentParser
import Console
import Decks
import Recall

/// `ontap add`: makes decks from lessons and registers deck files.
struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Make decks from lessons; register deck files.",
    discussion: """
      A text whose front matter has 'deck:' is a deck file; every other text is a lesson. \
      Lessons are never written to.
      """)

  @Argument(help: "Lessons, deck files, folders of both, or - for standard input.")
  var paths: [String]
  @Option(help: "Write new decks into this folder instead of the library's own.")
  var to: String?
  @Option(help: "Give the deck this name.") var name: String?
  @Flag(help: "Only say what would be done.") var dryRun = false
  @OptionGroup var place: LibraryOption

  func validate() throws {
    guard let name else { return }
    let isPlain =
      name.unicodeScalars.allSatisfy { !$0.properties.isDefaultIgnorableCodePoint }
      && name == name.safe() && name.contains { !$0.isWhitespace }
    guard isPlain else {
      throw ValidationError("--name must be a name of one line without control characters")
    }
  }

  func run() throws {
    let shelf = try dryRun ? Shelf.openForTrial(place) : Shelf.open(place)
    try Walk(paths, in: shelf.world).visit(in: shelf.world) { source in
      try shelf.reading { _ in try add(source, to: shelf) }
    }
  }

  private func add(_ source: Source, to shelf: Shelf) throws {
    let bytes = try source.read()
    if DeckText.isDeck(bytes) {
      try addDeck(source, to: shelf)
    } else {
      try addLesson(ReadLesson(bytes, from: source).withoutRepeatedFacts(), to: shelf)
    }
  }

  private func addDeck(_ source: Source, to shelf: Shelf) throws {
    guard let path = source.path else {
      throw Failure("a deck must be a file, so that it can be registered where it lies")
    }
    guard !dryRun else {
      let text = try DeckText(at: path, named: source.name)
      shelf.world.say("\(source.name): \(text.deck.blocks.count) cards, to be registered")
      return
    }
    let outcome = try shelf.register(path, named: source.name, givenName: name)
    shelf.world.say("\(source.name): \(outcome.phrase)")
  }

  private func addLesson(_ lesson: ReadLesson, to shelf: Shelf) throws {
    for finding in lesson.findings { shelf.world.remark(finding.description) }
    let folder = to.map(shelf.world.absolute) ?? shelf.deckFolder
    let plan = try shelf.plan(for: lesson, name: name, folder: folder)
    if !dryRun { try shelf.carryOut(plan, for: lesson) }
    let target = plan.text == nil ? "" : " → \(plan.path)"
    let mood = dryRun && plan.text != nil ? " (not written: --dry-run)" : ""
    shelf.world.say("\(lesson.source.name): \(plan.outcome.phrase)\(target)\(mood)")
  }
}

extension Shelf.Outcome {
  /// What registering did, for a person.
  var phrase: String {
    switch self {
    case .added: "added"
    case .updated: "updated"
    case .unchanged: "unchanged"
    }
  }
}
