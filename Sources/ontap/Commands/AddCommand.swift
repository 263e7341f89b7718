import ArgumentParser
import Recall

/// `ontap add`: makes decks from lessons and registers deck files.
struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Register deck files: their cards are asked from today on.")

  @Argument(help: "Deck files, folders of them, or - for standard input.")
  var paths: [String]
  @Option(help: "Another name for the deck than its file says.") var name: String?
  @OptionGroup var place: LibraryOption

  func run() throws {
    let shelf = try Shelf.open(place)
    let walk = Walk(paths, in: shelf.world)
    for finding in walk.findings { shelf.world.remark(finding.description) }
    for failure in walk.failures { shelf.world.remark("ontap: \(failure)") }
    var hasFailed = !walk.failures.isEmpty
    for source in walk.sources {
      do {
        try add(source, to: shelf)
      } catch let failure as Failure {
        shelf.world.remark("ontap: \(failure.sentence ?? "\(source.name) was not added")")
        hasFailed = hasFailed || source.isNamed
      }
    }
    if hasFailed { throw Failure.reported }
  }

  private func add(_ source: Source, to shelf: Shelf) throws {
    guard let path = source.path else {
      throw Failure("a deck must be a file, so that it can be registered where it lies")
    }
    let outcome = try shelf.reading { _ in
      try shelf.register(path, named: source.name, givenName: name)
    }
    shelf.world.say("\(source.name): \(outcome.phrase)")
  }
}

extension Shelf.Outcome {
  var phrase: String {
    switch self {
    case .added: "added"
    case .updated: "updated"
    case .unchanged: "unchanged"
    }
  }
}
