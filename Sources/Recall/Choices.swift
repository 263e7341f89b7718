/// Three answers to choose from, one of them right.
package struct Choices: Hashable, Sendable {
  package private(set) var options: [String]
  /// The place of the right one.
  package private(set) var right: Int

  /// How many answers there are to choose from.
  package static let count = 3

  /// The card's answer among wrong ones from its table, in an order that chance decides; nil where
  /// there are too few.
  package init?(
    for card: Card, among mates: TableMates, using random: inout some RandomNumberGenerator
  ) {
    let wrong = mates.wrongAnswers(to: card)
    guard wrong.count >= Self.count - 1 else { return nil }
    let options = (wrong.shuffled(using: &random).prefix(Self.count - 1) + [card.answer])
      .shuffled(using: &random)
    guard let right = options.firstIndex(of: card.answer) else { return nil }
    self.options = options
    self.right = right
  }

  /// The same after the card got another answer: it stands where the old one stood, unless it was
  /// among the wrong ones.
  package func changed(to answer: String) -> Choices {
    var choices = self
    let same = options.indices.first {
      $0 != right && AnswerText(options[$0]) == AnswerText(answer)
    }
    if let same { choices.right = same } else { choices.options[right] = answer }
    return choices
  }
}

/// Chance that a seed decides: the same seed gives the same numbers (SplitMix64; Steele, Lea and
/// Flood, OOPSLA 2014, figure 13).
package struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
