import Decks
import Recall
import Storage

/// What adding a lesson does: to which deck, and to which of its cards.
struct LessonPlan {
  enum Outcome: String {
    case noCards = "no-cards"
    case unchanged, added, updated
  }

  let outcome: Outcome
  /// The deck as it will be registered; nil for a lesson without cards.
  var deck: Deck?
  /// What the deck file will hold; nil where it stays as it is.
  var text: String?
  var changes: [CardChange] = []
  /// How many cards the lesson gives; nil where it was not asked.
  var cards: Int?
  /// All cards that the lesson gives.
  var given: [CardID: GivenCard] = [:]
  /// The cards whose wording nobody edited, as they were given before.
  var untouched: [CardID: GivenCard] = [:]
  /// True where the library knows cards of the deck.
  var isKnown = false

  /// How many cards meet with a kind of change.
  func count(_ kind: CardChange.Kind) -> Int {
    changes.count { $0.kind == kind }
  }
}
