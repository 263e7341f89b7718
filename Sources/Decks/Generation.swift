package import Recall

/// How a card was generated: what is no edit of the learner's.
package struct Generation: Hashable, Sendable {
  /// The card as it was last given; nil for one that the lesson gave no more.
  package var last: GivenCard?
  /// What was being written when the program ended.
  package var pending: GivenCard?

  package init(last: GivenCard?, pending: GivenCard? = nil) {
    self.last = last
    self.pending = pending
  }

  /// The form in which a card of this wording was generated; nil for a wording that never was.
  func form(of card: Card) -> GivenCard? {
    let fingerprint = card.fingerprint
    return forms.first { $0.wording == fingerprint }
  }

  /// True where the card is worded as it was generated.
  func holds(_ card: Card) -> Bool { form(of: card) != nil }

  /// The heading paths under which the card was generated, as far as they are known.
  var sections: [[String]] { forms.compactMap(\.parts?.section) }

  /// True where the card asks as it was generated.
  ///
  /// - Parameter answers: Cards with answers that it may have had, where only the whole is known.
  func holdsPrompt(of card: Card, besideAnswersOf answers: [Card]) -> Bool {
    forms.contains { form in
      guard let parts = form.parts else {
        return answers.contains { $0.asking(as: card).fingerprint == form.wording }
      }
      return parts.prompt == card.promptFingerprint
    }
  }

  /// True where the card is answered as it was generated.
  ///
  /// - Parameter prompts: Cards with questions that it may have had, where only the whole is known.
  func holdsAnswer(of card: Card, besidePromptsOf prompts: [Card]) -> Bool {
    forms.contains { form in
      guard let parts = form.parts else {
        return prompts.contains { card.asking(as: $0).fingerprint == form.wording }
      }
      return parts.answer == card.answerFingerprint
    }
  }

  private var forms: [GivenCard] { [last, pending].compactMap(\.self) }
}

extension Card {
  fileprivate func asking(as other: Card) -> Card {
    var card = self
    card.prompt = other.prompt
    return card
  }
}
