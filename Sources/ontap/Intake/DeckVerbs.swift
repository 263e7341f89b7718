import Decks
import Foundation
import Recall
import Storage

extension Shelf {
  /// - Throws: A failure where another deck has that name.
  func checkName(_ name: String, for deck: Deck) throws {
    guard name != deck.name, let other = try library.deck(named: name), other.standing != .removed
    else { return }
    throw Failure(
      Sentence(
        "another deck is called \(name) already, the one in \(other.path); choose another name"))
  }

  /// Gives a deck another name: in its file where that is Ontap's own, else in the library alone.
  ///
  /// The name must have been checked.
  func rename(_ deck: Deck, as name: String) throws {
    guard name != deck.name else { return }
    guard isOwn(deck.path), deck.isPresent, !deck.hasGivenName else {
      return try library.rename(deck: deck.name, to: name, asGiven: true)
    }
    // The file first: should the program end here, the next start takes its name in.
    var file = try DeckText(at: deck.path, named: deck.path).deck
    file.rename(to: name)
    try Files.replace(deck.path, with: file.text)
    try takeIn(deck, as: DeckText(at: deck.path, named: deck.path, isOwn: true))
  }

  /// Forgets a deck, and deletes its file where that is Ontap's own and holds nothing of the
  /// learner's; returns whether there is no file any more.
  func remove(_ deck: Deck) throws -> Bool {
    let holdsOnlyOurs = try isOwn(deck.path) && deck.isPresent && !isTouched(deck)
    // The file first: should the program end here, the command can be given again.
    if holdsOnlyOurs { Files.remove(deck.path) }
    let isGone = Files.kind(of: deck.path) == .missing
    let removed = deck.changed { deck in
      deck.standing = .removed
      deck.isPresent = !isGone
    }
    try library.note([removed])
    return isGone
  }

  private func isOwn(_ path: String) -> Bool {
    (path as NSString).deletingLastPathComponent == (Files.realPath(deckFolder) ?? deckFolder)
      || path.hasPrefix(deckFolder + "/")
  }

  /// True where the learner wrote something into a deck file.
  private func isTouched(_ deck: Deck) throws -> Bool {
    let file = try DeckText(at: deck.path, named: deck.path).deck
    guard file.isWhollyGenerated else { return true }
    let given = try library.generated(inDeck: deck.name).compactMapValues(\.last)
    let isReworded = file.blocks.contains { block in
      block.id.flatMap { given[$0]?.wording } != block.card.fingerprint
    }
    // Where it is not known how the file was laid out, the learner may have done that.
    let places = given.compactMapValues(\.parts)
    let isKnown = file.blocks.allSatisfy { block in block.id.map { places[$0] != nil } ?? false }
    return isReworded || !isKnown || !file.isLaidOut(as: places)
  }
}
