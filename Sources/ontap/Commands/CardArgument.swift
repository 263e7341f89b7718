import ArgumentParser
import Recall
import Storage

/// A card named on the command line, by its id or a unique beginning of it.
struct CardArgument: ParsableArguments {
  @Argument(help: "The card's id, or a unique beginning of at least 4 characters.")
  var card: String

  func find(on shelf: Shelf) throws -> KnownCard { try shelf.card(meant: card) }
}

/// Cards named on the command line.
struct CardsArgument: ParsableArguments {
  @Argument(help: "The cards' ids, or unique beginnings of at least 4 characters.")
  var cards: [String]

  /// Does the same to each card; one that cannot be found stops none of the others.
  func forEach(on shelf: Shelf, _ body: (KnownCard) throws -> Void) throws {
    var worst: Failure?
    for card in cards {
      do {
        try body(shelf.card(meant: card))
      } catch let failure as Failure {
        if let sentence = failure.sentence { shelf.world.warn(sentence) }
        worst = Failure(nil, status: failure.status)
      }
    }
    if let worst { throw worst }
  }
}

extension Shelf {
  /// Shorter beginnings of an id are slips of the finger.
  static let shortestBeginning = 4

  /// The card whose id begins so.
  func card(meant card: String) throws -> KnownCard {
    guard card.count >= Self.shortestBeginning, CardID.isBeginning(card) else {
      throw Failure(
        Sentence(
          "'\(card)' is no card id; ids are 12 letters and digits, of which 4 must be given"),
        status: .usage)
    }
    let found = try reading { try $0.cards(withIDBeginning: card) }
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
