import Recall

extension Extraction {
  /// The extraction as a deck takes it: where a definition says what a table says, only the table's
  /// cards are left, and a note names the other place.
  ///
  /// - Parameter path: The lesson as the learner named it, for the notes.
  package func withoutRepeatedFacts(path: String) -> Extraction {
    var lines: [RepeatedFact: Int] = [:]
    for card in cards where card.kind == .forward || card.kind == .matrix {
      let fact = RepeatedFact(card)
      if lines[fact] == nil { lines[fact] = card.line }
    }
    let repeated = cards.filter {
      $0.kind == .definition && $0.direction == .forward && lines[RepeatedFact($0)] != nil
    }
    guard !repeated.isEmpty else { return self }
    let places = Set(repeated.compactMap(\.line))
    var merged = self
    merged.cards.removeAll { card in
      card.kind == .definition && card.line.map(places.contains) == true
    }
    merged.findings += repeated.map { card in
      Finding(
        path: path, line: card.line ?? 1, severity: .note,
        sentence: Sentence(
          "what this line says stands in the table row on line \(lines[RepeatedFact(card)] ?? 1) already and is asked once"
        ),
        code: "same-fact")
    }
    return merged
  }
}

/// A name and what is said of it, whoever says it.
private struct RepeatedFact: Hashable {
  let key: Identity
  let answer: Identity

  init(_ card: Card) {
    key = Identity(card.key)
    answer = Identity(card.answer)
  }
}
