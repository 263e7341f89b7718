import ArgumentParser
import Recall
import Storage

/// `ontap reset`: let cards begin anew; their history stays in the log.
struct ResetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reset", abstract: "Let cards begin anew; their history stays in the log.")

  @OptionGroup var cards: CardsArgument
  @OptionGroup var place: LibraryOption

  func run() throws {
    let shelf = try Shelf.open(place)
    try cards.forEach(on: shelf) { card in
      guard card.schedule != nil else {
        return shelf.world.say(Sentence("\(card.entry.id) is new already."))
      }
      _ = try shelf.act(.reset, of: card.entry.id)
      shelf.world.say(Sentence("\(card.entry.id) is new again: \(card.entry.card.prompt)"))
    }
  }
}
