import ArgumentParser
import Recall
import Storage

/// `ontap suspend`: put cards aside until they are resumed.
struct SuspendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suspend", abstract: "Put cards aside until they are resumed.")

  @OptionGroup var cards: CardsArgument
  @OptionGroup var place: LibraryOption

  func run() throws {
    let shelf = try Shelf.open(place)
    try cards.forEach(on: shelf) { card in
      guard !card.standing.isSuspended else {
        return shelf.world.say(Sentence("\(card.entry.id) is put aside already."))
      }
      _ = try shelf.act(.suspend, of: card.entry.id)
      shelf.world.say(Sentence("\(card.entry.id) is put aside: \(card.entry.card.prompt)"))
    }
  }
}
