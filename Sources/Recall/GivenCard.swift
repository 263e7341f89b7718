/// A card as its lesson gave it, as far as a later merge must know that to tell the lesson's changes
/// from the learner's.
package struct GivenCard: Hashable, Sendable {
  /// What each side said, and where the card stood.
  package struct Parts: Hashable, Sendable {
    /// The hash of the question alone.
    package var prompt: UInt64
    /// The hash of the answer with its other wordings.
    package var answer: UInt64
    /// The path of headings, outermost first.
    package var section: [String]
    /// The number of the card in its lesson.
    package var place: Int

    package init(prompt: UInt64, answer: UInt64, section: [String], place: Int) {
      self.prompt = prompt
      self.answer = answer
      self.section = section
      self.place = place
    }
  }

  /// The hash of the whole wording.
  package var wording: UInt64
  /// Nil for a card that was given before the parts were kept.
  package var parts: Parts?

  package init(wording: UInt64, parts: Parts?) {
    self.wording = wording
    self.parts = parts
  }

  package init(_ card: Card, at place: Int) {
    self.init(
      wording: card.fingerprint,
      parts: Parts(
        prompt: card.promptFingerprint, answer: card.answerFingerprint, section: card.context,
        place: place))
  }
}

extension [Entry] {
  /// Each card as it is given here, one after another.
  package var given: [CardID: GivenCard] {
    Dictionary(
      enumerated().map { ($0.element.id, GivenCard($0.element.card, at: $0.offset)) },
      uniquingKeysWith: { first, _ in first })
  }
}

extension Card {
  /// A hash of the card's wording: equal for a card that nobody edited since.
  package var fingerprint: UInt64 { FNV1a.hash(of: [prompt] + answerParts) }

  /// A hash of the question.
  package var promptFingerprint: UInt64 { FNV1a.hash(of: [prompt]) }

  /// A hash of the answer and what else counts as one.
  package var answerFingerprint: UInt64 { FNV1a.hash(of: answerParts) }

  private var answerParts: [String] { [answer, isLiteral ? "literal" : ""] + accept }
}

extension FNV1a {
  fileprivate static func hash(of parts: [String]) -> UInt64 {
    var hash = FNV1a()
    for part in parts {
      hash.add(part.utf8)
      hash.add([0])
    }
    return hash.value
  }
}
