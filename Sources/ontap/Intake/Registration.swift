import Decks
import Storage

extension Shelf {
  /// What registering a deck file did.
  enum Outcome {
    case added, updated, unchanged
  }

  /// Registers a deck file where it lies, or takes in its changes if it is registered already.
  ///
  /// - Parameters:
  ///   - name: The file as the learner named it.
  ///   - givenName: Another name for the deck than its file says.
  ///   - lessonPath: The lesson that the file was just made from.
  @discardableResult
  func register(
    _ path: String, named name: String, givenName: String? = nil, lessonPath: String? = nil
  ) throws -> Outcome {
    let text = try DeckText(at: path, named: name)
    let decks = try library.decks()
    if var deck = decks.first(where: { $0.path == path }) {
      let isSame = deck.file.digest == text.file.digest && deck.isPresent
      guard !isSame || (lessonPath != nil && lessonPath != deck.lessonPath) else {
        return .unchanged
      }
      if let lessonPath { deck.lessonPath = lessonPath }
      try takeIn(deck, as: text)
      return isSame ? .unchanged : .updated
    }
    let deckName = givenName ?? text.deck.name
    var deck = Deck(
      name: deckName, hasGivenName: givenName != nil, path: path, file: text.file,
      lesson: text.deck.lesson?.text, lessonPath: lessonPath)
    if let other = decks.first(where: { $0.name == deckName }) {
      guard Files.kind(of: other.path) == .missing else {
        throw Failure(
          "\(name) is called \(deckName) like the deck in \(other.path); "
            + "give it another name with --name")
      }
      // The file was moved: the deck goes with it.
      deck.lessonPath = lessonPath ?? other.lessonPath
    }
    try takeIn(deck, as: text)
    return .added
  }
}
