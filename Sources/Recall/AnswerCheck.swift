/// How near a typed answer comes to the card's.
package enum Verdict: String, CaseIterable, Sendable {
  case exact, close, wrong

  /// The grade that a verdict proposes; speed never changes it.
  package var grade: Grade {
    switch self {
    case .exact: .good
    case .close: .hard
    case .wrong: .again
    }
  }
}

/// Judges typed answers.
package enum AnswerCheck {
  /// Compares what was typed with the answer and its other wordings.
  ///
  /// Canonically equal texts are equal. Case, outer white space and final punctuation do not
  /// count, except in a literal answer, where only outer white space is dropped.
  package static func verdict(of typed: String, for card: Card) -> Verdict {
    let wordings = [card.answer] + card.accept
    let fold = card.isLiteral ? trimmed : folded
    let given = fold(typed)
    guard !given.isEmpty else { return .wrong }
    return wordings.contains { fold($0) == given } ? .exact : .wrong
  }

  private static let finalPunctuation: Set<Character> = [".", ",", ";", ":", "!", "?", "…", "。"]

  private static func folded(_ text: String) -> String {
    let text = trimmed(text).lowercased()
    guard let last = text.lastIndex(where: { !finalPunctuation.contains($0) && !$0.isWhitespace })
    else { return text }
    return String(text[...last])
  }

  private static func trimmed(_ text: String) -> String {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[first...last])
  }
}
