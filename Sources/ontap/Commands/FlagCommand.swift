import ArgumentParser
import Recall
import Storage

/// `ontap flag`: flag cards that are to be looked at.
struct FlagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "flag", abstract: "Flag cards that are to be looked at.")

  @OptionGroup var cards: CardsArgument
  @Flag(help: "Take the flag away.") var off = false
  @OptionGroup var place: LibraryOption

  func run() throws {
    let shelf = try Shelf.open(place)
    try cards.forEach(on: shelf) { card in
      guard card.standing.isFlagged == off else {
        return shelf.world.say(
          off
            ? Sentence("\(card.entry.id) has no flag.")
            : Sentence("\(card.entry.id) is flagged already."))
      }
      _ = try shelf.act(off ? .unflag : .flag, of: card.entry.id)
      shelf.world.say(
        off
          ? Sentence("\(card.entry.id) has no flag any more: \(card.entry.card.prompt)")
          : Sentence("\(card.entry.id) is flagged: \(card.entry.card.prompt)"))
    }
  }
}
