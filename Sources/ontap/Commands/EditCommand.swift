import ArgumentParser
import Quiz
import Recall
import Storage

/// `ontap edit`: opens a card in its deck file.
struct EditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Open a card's deck file at its line, with $VISUAL or $EDITOR.")

  @OptionGroup var card: CardArgument
  @OptionGroup var place: LibraryOption

  func run() throws {
    let shelf = try Shelf.open(place)
    let card = try card.find(on: shelf)
    switch try shelf.edit(card.entry.id) {
    case .changed:
      guard let now = try shelf.reading({ try $0.card(card.entry.id) }), now.isInDeck else {
        return shelf.world.say(Sentence("\(card.entry.id) is no longer in its deck."))
      }
      shelf.world.say(Sentence("\(card.entry.id) is changed: \(now.entry.card.prompt)"))
    case .unchanged: shelf.world.say(Sentence("Nothing was changed."))
    case .failed(let why): throw Failure(why)
    }
  }
}
