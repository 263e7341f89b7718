import Recall

extension Desk {
  /// The answers to choose from; nil where there are not enough.
  ///
  /// The card and the day decide their order: a session that goes on shows what it showed.
  func choices(for entry: Entry) throws -> Choices? {
    var seed = FNV1a()
    seed.add(entry.id.text.utf8)
    seed.add(String(today().number).utf8)
    var chance = SeededGenerator(seed: seed.value)
    return Choices(for: entry.card, among: try mates(entry), using: &chance)
  }
}

extension AskMode {
  /// How a card is asked that can be asked in this way.
  var way: Review.Mode {
    switch self {
    case .flip, .auto: .flip
    case .type: .type
    case .choice: .choice
    }
  }
}
