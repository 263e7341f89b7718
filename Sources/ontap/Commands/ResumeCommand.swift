import ArgumentParser
import Recall
import Storage

/// `ontap resume`: ask cards again that were put aside.
struct ResumeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume", abstract: "Ask cards again that were put aside.")

  @OptionGroup var cards: CardsArgument
  @OptionGroup var place: LibraryOption

  func run() throws {
    let shelf = try Shelf.open(place)
    try cards.forEach(on: shelf) { card in
      guard card.standing.isSuspended else {
        return shelf.world.say(Sentence("\(card.entry.id) was not put aside."))
      }
      _ = try shelf.act(.resume, of: card.entry.id)
      shelf.world.say(Sentence("\(card.entry.id) is asked again: \(card.entry.card.prompt)"))
    }
  }
}
