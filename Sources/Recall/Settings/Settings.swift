/// What the learner has set, for all decks and for single ones.
package struct Settings: Hashable, Sendable {
  /// What counts where a deck has nothing of its own.
  package private(set) var general = Preferences()
  /// What single decks have of their own, as it was written; only what can be read gets in.
  private var own: [String: [Key: String]] = [:]

  package init() {}

  /// What counts for the cards of a deck.
  package func preferences(for deck: String) -> Preferences {
    var preferences = general
    for (key, value) in own[deck] ?? [:] { key.read(value, into: &preferences) }
    return preferences
  }

  /// The decks that have something of their own, by name.
  package var decks: [String] { own.keys.sorted() }

  /// What a deck has of its own.
  package func own(_ deck: String) -> Set<Key> { Set((own[deck] ?? [:]).keys) }

  /// Takes a value in as it was written, for all decks or for one.
  ///
  /// - Returns: False where the key has no such value, or no value for one deck; nothing changes then.
  @discardableResult
  package mutating func take(_ value: String, for key: Key, deck: String? = nil) -> Bool {
    guard let deck else { return key.read(value, into: &general) }
    var trial = general
    guard key.isForDecks, key.read(value, into: &trial) else { return false }
    own[deck, default: [:]][key] = value
    return true
  }

  /// Takes in a value that is stronger than what single decks have of their own.
  @discardableResult
  package mutating func overrule(_ value: String, for key: Key) -> Bool {
    guard key.read(value, into: &general) else { return false }
    own = own.mapValues { $0.filter { $0.key != key } }.filter { !$0.value.isEmpty }
    return true
  }
}
