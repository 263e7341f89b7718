/// How the learner wants cards to be asked.
package enum AskMode: String, CaseIterable, Sendable {
  /// Recall, reveal, grade.
  case flip
  /// Answers that can be typed are typed, the others flipped.
  case type
  /// One of three answers is chosen where the card's table offers wrong ones, else it is flipped.
  case choice
  /// New cards as choice, short answers typed, the rest flipped.
  case auto

  /// An answer that ``auto`` asks to be typed has at most so many characters.
  static let shortAnswer = 30

  /// How a card is asked.
  ///
  /// - Parameter hasChoices: Whether the card's table offers wrong answers; asked only if it matters.
  package func way(
    of card: Card, isNew: Bool, hasChoices: () throws -> Bool
  ) rethrows -> Review.Mode {
    switch self {
    case .flip: return .flip
    case .type: return card.isTypable ? .type : .flip
    case .choice: return try hasChoices() ? .choice : .flip
    case .auto:
      if isNew, try hasChoices() { return .choice }
      return card.isTypable && card.answer.count <= Self.shortAnswer ? .type : .flip
    }
  }
}

extension Card {
  /// An answer that is asked to be typed has at most so many characters.
  static let longestTyped = 60

  /// True where the answer may be demanded in typing: it is short, no code and no formula.
  package var isTypable: Bool {
    !isLiteral && answer.count <= Self.longestTyped
      && !answer.unicodeScalars.contains { $0.isOfFormula } && !answer.holdsFormula
  }
}

extension String {
  /// True where a dollar stands that is not that of a price, such as `$50`.
  fileprivate var holdsFormula: Bool {
    let scalars = unicodeScalars
    return scalars.indices.contains { place in
      guard scalars[place] == "$" else { return false }
      let next = scalars.index(after: place)
      return next == scalars.endIndex || !("0"..."9").contains(scalars[next])
    }
  }
}

extension Unicode.Scalar {
  /// Mathematical signs other than those of words such as `C++`, `A/B` or `p < 0.05`, and TeX's own but the
  /// dollar.
  fileprivate var isOfFormula: Bool {
    switch self {
    case "\\", "^", "{", "}": true
    case "$": false
    case "+", "<", ">", "~", "|", "→", "±", "×": false
    default: properties.generalCategory == .mathSymbol
    }
  }
}
