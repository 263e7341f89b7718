/// Anything that a learner does but answer: an immutable line of the log.
package struct Act: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// The card is not asked until it is resumed.
    case suspend, resume
    /// The card is not asked on this study day; its siblings may be.
    case bury
    /// Neither the card nor its siblings are asked on this study day.
    case burySiblings = "bury-siblings"
    /// Something about the card is to be looked at.
    case flag, unflag
    /// The card matters to the learner.
    case mark, unmark
    /// The learner changed the card's block in its deck file; the value is the ``TextChange``.
    case edit
    /// What the learner answered instead of the right answer, as the value; it belongs to the review
    /// with the next number, and counts as long as that does.
    case answered
    /// What the clock said, as the value, in milliseconds since 1970-01-01T00:00Z, where it was far
    /// behind the log; it belongs to what was written with it, the lines with the next numbers.
    case clock
    /// The card begins anew; what was learnt before no longer counts.
    case reset
    /// The study day may bring more new cards; the value says how many.
    case more
    /// A setting that the fold of the log depends on; the value is `key=value`.
    case setting
    /// An earlier line counts no more; the value names it.
    case void
    /// Lines of the log are lost to damage; the value, `writer:first-last`, names them.
    case lost
  }

  package var id: LineID
  /// Nil for an act that is about no card.
  package var card: CardID?
  package var at: Moment
  package var day: StudyDay
  package var kind: Kind
  package var value: String?

  package init(
    id: LineID, card: CardID?, at: Moment, day: StudyDay, kind: Kind, value: String? = nil
  ) {
    self.id = id
    self.card = card
    self.at = at
    self.day = day
    self.kind = kind
    self.value = value
  }
}
