import Decks
import Recall
import Reports
import Storage

extension LessonPlan {
  /// What happens to the deck, and to each card with which something happens.
  func json(file: String) -> JSON {
    let counts = CardChange.Kind.allCases.map {
      JSON.Member(name: $0.rawValue, value: .int(count($0)))
    }
    return [
      "file": .string(file), "kind": "lesson", "outcome": .string(outcome.rawValue),
      "deck": deck.map { .string($0.name) } ?? .null,
      "path": deck.map { .string($0.path) } ?? .null, "cards": .optional(cards),
      "counts": .object(counts), "changes": .array(changes.map(\.json)),
    ]
  }
}

extension CardChange {
  fileprivate var json: JSON {
    let name = newName
    return [
      "id": .string(id.text), "change": .string(kind.rawValue),
      "deck": deck.map(Self.json(of:)) ?? .null, "lesson": lesson.map(Self.json(of:)) ?? .null,
      "from": name.map { .string($0.old) } ?? .null, "to": name.map { .string($0.new) } ?? .null,
    ]
  }

  private static func json(of card: Card) -> JSON {
    [
      "prompt": .string(card.prompt), "answer": .string(card.answer),
      "context": .strings(card.context),
    ]
  }
}
