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

/// How a card was generated: the wordings that are no edits of the learner's.
package struct Generation: Hashable, Sendable {
  /// The fingerprint of the wording last given; nil for a card that the lesson gave no more.
  package var last: UInt64?
  /// The fingerprint of a wording that was being written when the program ended.
  package var pending: UInt64?

  package init(last: UInt64?, pending: UInt64? = nil) {
    self.last = last
    self.pending = pending
  }

  /// True where the card is worded as it was generated.
  package func holds(_ card: Card) -> Bool {
    let fingerprint = card.fingerprint
    return fingerprint == last || fingerprint == pending
  }
}

extension Card {
  /// A hash of the card's wording: equal for a card that nobody edited since.
  package var fingerprint: UInt64 {
    var hash = FNV1a()
    for part in [prompt, answer, isLiteral ? "literal" : ""] + accept {
      hash.add(part.utf8)
      hash.add([0])
    }
    return hash.value
  }
}
