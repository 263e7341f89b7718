import ArgumentParser
import Recall
import Storage

/// `ontap decks archive`: puts a deck aside, or takes it back.
struct DeckArchiveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive",
    abstract: "Put a deck aside: not asked, but kept with all that belongs to it.")

  @Argument(
    help: "The deck: its name, a unique beginning of it, or its file.", completion: .decks)
  var deck: String
  @Flag(help: "Take the deck back into the queue.") var undo = false
  @OptionGroup var place: LibraryOption

  func run() throws {
    let shelf = try Shelf.open(place)
    let deck = try shelf.deck(meant: deck)
    try shelf.reading { library in
      try library.note([deck.changed { $0.standing = undo ? .active : .archived }])
    }
    shelf.world.say(
      undo
        ? Sentence("\(deck.name) is asked again.")
        : Sentence(
          "\(deck.name) is archived; 'ontap decks archive --undo \"\(deck.name)\"' brings it back.")
    )
  }
}
