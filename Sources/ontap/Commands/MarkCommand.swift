import ArgumentParser
import Recall
import Storage

/// `ontap mark`: mark cards that matter to you.
struct MarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mark", abstract: "Mark cards that matter to you.")

  @OptionGroup var cards: CardsArgument
  @Flag(help: "Take the mark away.") var off = false
  @OptionGroup var place: LibraryOption

  func run() throws {
    let shelf = try Shelf.open(place)
    try cards.forEach(on: shelf) { card in
      guard card.standing.isMarked == off else {
        return shelf.world.say(
          off
            ? Sentence("\(card.entry.id) has no mark.")
            : Sentence("\(card.entry.id) is marked already."))
      }
      _ = try shelf.act(off ? .unmark : .mark, of: card.entry.id)
      shelf.world.say(
        off
          ? Sentence("\(card.entry.id) has no mark any more: \(card.entry.card.prompt)")
          : Sentence("\(card.entry.id) is marked: \(card.entry.card.prompt)"))
    }
  }
}
