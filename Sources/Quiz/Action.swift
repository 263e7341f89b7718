import Recall

/// What a key does in a review.
enum Action: Hashable {
  case reveal
  /// Judges what was typed.
  case check
  case choose(Int)
  /// What does not ask how the review is shown.
  case step(Step)
  case edit, info, mode, help, quit
  case scroll(lines: Int)
  /// Scrolls by what the screen holds, forward or, with -1, back.
  case page(Int)

  /// What a key does to the sitting alone.
  enum Step: Hashable {
    /// Takes the proposed grade.
    case accept
    case grade(Grade)
    case undo, skip, bury, burySiblings, suspend, flag, mark
    /// After the last card: more new cards, or cards that are not due.
    case more, lookAhead
    /// After the time is over: the cards that wait.
    case goOn
  }
}

/// What the keys of a review are for at the moment.
enum Phase: Hashable {
  /// A card is asked, in this way.
  case asked(Review.Mode)
  case revealed(isProposed: Bool)
  /// No card is left.
  case done
  /// Cards wait, and the time is over.
  case timeUp
}
