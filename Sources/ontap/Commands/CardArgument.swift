import ArgumentParser
import Recall
import Storage

/// A card named on the command line, by its id or a unique beginning of it.
struct CardArgument: ParsableArguments {
  /// Shorter beginnings are slips of the finger.
  static let shortestBeginning = 4

  @Argument(help: "The card's id, or a unique beginning of at least 4 characters.")
  var card: String

  func find(on shelf: Shelf) throws -> KnownCard {
    guard card.count >= Self.shortestBeginning, CardID.isBeginning(card) else {
      throw Failure(
        Sentence(
          "'\(card)' is no card id; ids are 12 letters and digits, of which 4 must be given"),
        status: .usage)
    }
    let found = try shelf.reading { try $0.cards(withIDBeginning: card) }
    guard let first = found.first else {
      throw Failure(
        Sentence("no card has an id that begins with \(card); 'ontap cards' lists them"))
    }
    guard found.count == 1 else {
      throw Failure(
        Sentence("\(found.count) cards have an id that begins with \(card); give more of it"))
    }
    return first
  }
}
