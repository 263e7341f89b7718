/// Judges typed answers.
package enum AnswerCheck {
  /// Judges what was typed for a card.
  ///
  /// Canonically equal texts are equal. Case, spaces, punctuation and what brackets make optional do not
  /// count; missing marks and a few slips make an answer close. A literal answer is exact only as
  /// written. No text is too long or too strange: beyond 1,000 characters only equality is looked for.
  ///
  /// - Parameter deck: The cards of the card's deck. A close answer that is the exact answer of another
  ///   one is wrong (typed-answers.md, R14); the card itself may be among them.
  package static func judgement(
    of typed: String, for card: Card, among deck: [Card] = []
  ) -> Judgement {
    var codes = GlyphCodes()
    let answer = TypedAnswer(typed, &codes)
    var judgement =
      card.isLiteral
      ? LiteralAnswer(card).judgement(of: typed)
      : ProseAnswer(card, &codes).judgement(of: answer)
    guard judgement.verdict == .close,
      let other = deck.first(where: { other in
        other.isLiteral
          ? LiteralAnswer(other).isExact(typed) : ProseAnswer(other, &codes).isExact(answer)
      })
    else { return judgement }
    judgement.verdict = .wrong
    judgement.collision = other.answer
    return judgement
  }

  /// The verdict alone.
  package static func verdict(
    of typed: String, for card: Card, among deck: [Card] = []
  ) -> Verdict {
    judgement(of: typed, for: card, among: deck).verdict
  }
}
