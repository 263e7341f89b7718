import Decks
import Foundation
import Recall
import Storage

extension Shelf {
  /// Gives the decks of a library that came from elsewhere files of their own: what another library's
  /// file says, or where there is none, what the cards say.
  func adoptDecks() throws {
    for deck in try library.decks() {
      guard let text = try adoptedText(of: deck) else { continue }
      let path = try freePath(forDeck: deck.name, holding: text)
      try Files.makeFolder(deckFolder)
      try Files.replace(path, with: text)
      try library.relocate([(deck.name, path)])
      world.say(Sentence("The deck \(deck.name) has a file of its own now: \(path)"))
    }
  }

  /// Registers what lies in the library's own folder of decks and is not known, as after damage that
  /// took decks out of the database.
  func registerLostDecks() throws {
    guard Files.kind(of: deckFolder) == .folder else { return }
    for (path, name) in Self.deckFiles(in: deckFolder, world)
    where try reading({ try $0.deck(at: path) }) == nil {
      do {
        _ = try reading { _ in try register(path, named: name) }
        world.remark(
          Sentence("The deck in \(path) was not known any more, and is asked again.")
            .text(in: world.language))
      } catch let failure as Failure where failure.status == .failed {
        world.warn(failure.sentence ?? Sentence("\(name) cannot be used"))
      }
    }
  }

  /// Nil for a deck that needs no file.
  private func adoptedText(of deck: Deck) throws -> String? {
    let own = "\(deckFolder)/\((deck.path as NSString).lastPathComponent)"
    // Such a file is found at the next start.
    guard (try? DeckText(at: own, named: own))?.deck.name != deck.name else { return nil }
    if isOfAnotherLibrary(deck.path), let bytes = try? Files.read(deck.path) {
      return String(decoding: bytes, as: UTF8.self)
    }
    guard Files.kind(of: deck.path) == .missing else { return nil }
    let entries = try library.cards(ofDeck: deck.name).filter(\.isInDeck).map(\.entry)
    return DeckFile(name: deck.name, lesson: deck.mark, rewriting: entries).text
  }

  /// A path in the library's own folder for a deck's file; one that is there with this very text, as
  /// an interrupted command left it, is taken again.
  func freePath(forDeck name: String, holding text: String?) throws -> String {
    try Files.checkSearchable(deckFolder)
    let taken = Set(try library.allDecks().map(\.path))
    let slug = Slug.slug(of: name) { slug in
      let path = "\(deckFolder)/\(slug).md"
      guard !taken.contains(path), Files.kind(of: path) != .missing else {
        return taken.contains(path)
      }
      return text.map { Array($0.utf8) } != (try? Files.read(path))
    }
    return "\(deckFolder)/\(slug).md"
  }
}
