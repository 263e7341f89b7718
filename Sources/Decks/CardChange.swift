package import Recall

/// What a changed lesson means for one card of its deck.
package struct CardChange: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// The lesson did not give it before.
    case new
    /// It had gone from the lesson, and is there again.
    case back
    /// Its wording follows the lesson's.
    case changed
    /// Its row or column has another name; it is the same card.
    case renamed
    /// It stands under another heading.
    case moved
    /// The lesson gives it no more.
    case retired
    /// The learner edited it; it stays so.
    case kept
    /// The learner and the lesson both changed it; the learner's wording stays.
    case conflict
  }

  package var id: CardID
  package var kind: Kind
  /// The card as the deck has it, if it has.
  package var deck: Card?
  /// The card as the lesson has it now, if it has.
  package var lesson: Card?
}
