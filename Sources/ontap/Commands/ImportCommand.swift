import ArgumentParser
import Recall
import Storage

/// `ontap import`: unites an exported library with this one.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Add an exported library to this one; nothing is overwritten.",
    discussion: """
      Lines of the log that are not here are added, and decks that are not known here with their \
      cards; your settings stay if you have any. The library is backed up first. Importing the \
      same file twice is importing it once.
      """)

  @Argument(
    help: .init("A file that 'ontap export' wrote.", valueName: "file"), completion: .file())
  var file: String
  @OptionGroup var place: LibraryOption

  func run() throws {
    let document = try Files.readPieces(of: file == "-" ? nil : file) { more in
      try LibraryReading(named: file).document(more)
    }
    let shelf = try Shelf.open(place)
    let world = shelf.world
    try shelf.reading { library in
      _ = try shelf.backups.add(
        library, .beforeImport, at: world.now, rollover: shelf.settings.general.rollover)
    }
    let outcome = try Importing(shelf: shelf, document: document).run(named: file)
    // The deck files are read now, so that what is wrong with them is said here.
    _ = try Shelf.open(place, isWarning: false)
    world.say(
      Sentence(
        """
        \(outcome.union.added, "line of the log is", "lines of the log are") new here, \
        \(outcome.union.known) were here already.
        """))
    if !outcome.decks.isEmpty {
      let names = outcome.decks.joined(separator: ", ")
      world.say(Sentence("New here: \(outcome.decks.count, "deck", "decks"), \(names)."))
    }
    for (deck, cards) in outcome.lacking {
      world.say(
        Sentence(
          """
          The deck \(deck.name) stays as it is here, without \(cards, "card", "cards") of the file; \
          copy what you want of its deck file into \(deck.path).
          """))
    }
    for deck in outcome.removed {
      world.say(
        Sentence(
          """
          The deck \(deck.name) was removed here, and stays so; 'ontap add' with its file or its \
          lesson brings it back.
          """))
    }
    if outcome.hasSettings { world.say(Sentence("The settings are those of the file.")) }
  }
}
