import ArgumentParser
import Recall
import Storage

/// `ontap decks remove`: forgets a deck; its history stays.
struct DeckRemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Forget a deck; its history stays and comes back with it.",
    discussion: """
      A deck file that Ontap made in its own library, and that holds nothing of yours, goes; \
      every other file stays where it is.
      """)

  @Argument(
    help: "The deck: its name, a unique beginning of it, or its file.", completion: .decks)
  var deck: String
  @OptionGroup var place: LibraryOption

  func run() throws {
    let shelf = try Shelf.open(place)
    let deck = try shelf.deck(meant: deck)
    let isGone = try shelf.reading { _ in try shelf.remove(deck) }
    let removed = Sentence(
      "\(deck.name) is removed; when it is added again its history is there.")
    shelf.world.say(isGone ? removed : Sentence("\(removed) Its file stays: \(deck.path)."))
  }
}
