import Decks
import Recall
import Storage

extension Shelf {
  /// What registering a deck file did.
  enum Outcome: String {
    case added, updated, unchanged

    /// For a person.
    var phrase: Sentence {
      switch self {
      case .added: Sentence("added")
      case .updated: Sentence("updated")
      case .unchanged: Sentence("unchanged")
      }
    }
  }

  /// Registers a deck file where it lies, or takes in its changes if it is registered already.
  ///
  /// - Parameters:
  ///   - name: The file as the learner named it.
  ///   - givenName: Another name for the deck than its file says.
  @discardableResult
  func register(_ path: String, named name: String, givenName: String? = nil) throws -> Outcome {
    let text = try DeckText(at: path, named: name)
    guard let registration = try registration(of: text, at: path, named: name, givenName)
    else { return .unchanged }
    try carryOut(registration, as: text)
    return registration.outcome
  }

  /// Does what a registration says.
  func carryOut(_ registration: Registration, as text: DeckText) throws {
    var deck = registration.deck
    if let name = registration.newName {
      try library.rename(deck: deck.name, to: name, asGiven: true)
      deck.name = name
      deck.hasGivenName = true
    }
    try takeIn(deck, as: text)
  }

  /// The deck as it is to be registered, and what that does; nil where nothing changed.
  func registration(
    of text: DeckText, at path: String, named name: String, _ givenName: String? = nil
  ) throws -> Registration? {
    if let deck = try library.deck(at: path) {
      guard deck.standing != .removed else {
        return try revival(of: deck, as: text, named: name, givenName)
      }
      let isSame = deck.file.digest == text.file.digest && deck.isPresent
      return isSame ? nil : Registration(deck: deck, outcome: .updated)
    }
    let deckName = givenName ?? text.deck.name
    var deck = Deck(
      name: deckName, hasGivenName: givenName != nil, path: path, file: text.file,
      lesson: text.deck.lesson?.text)
    if let other = try library.deck(named: deckName) {
      guard other.standing == .removed || Files.kind(of: other.path) == .missing else {
        throw Failure.taken(deckName, by: other, for: name)
      }
      // The file was moved: the deck goes with it.
      deck.lessonPath = other.lessonPath
      if other.standing == .archived { deck.standing = .archived }
    }
    return Registration(deck: deck, outcome: .added)
  }

  /// A removed deck whose file is added again.
  private func revival(
    of deck: Deck, as text: DeckText, named name: String, _ givenName: String?
  ) throws -> Registration {
    let wanted = givenName ?? (deck.hasGivenName ? deck.name : text.deck.name)
    if let other = try library.deck(named: wanted), other.name != deck.name,
      other.standing != .removed
    {
      throw Failure.taken(wanted, by: other, for: name)
    }
    return Registration(
      deck: deck.changed { $0.standing = .active }, outcome: .added,
      newName: givenName == deck.name ? nil : givenName)
  }
}

/// A deck file as it is to be registered.
struct Registration {
  var deck: Deck
  var outcome: Shelf.Outcome
  /// Another name that the learner gives a deck known before.
  var newName: String?
}

extension Failure {
  /// A second deck of one name.
  static func taken(_ deckName: String, by other: Deck, for name: String) -> Failure {
    Failure(
      Sentence(
        """
        \(name) is called \(deckName) like the deck in \(other.path); \
        give it another name with --name
        """))
  }

  static func kept(_ deckName: String, by other: Deck, for name: String) -> Failure {
    Failure(
      Sentence(
        """
        \(name) is called \(deckName) like the deck that was in \(other.path), whose cards are \
        kept for when it comes back; give it another name with --name
        """))
  }
}
