import Recall
import Reports
import Storage

extension KnownCard {
  /// The card on one line of a list.
  var line: Sentence {
    let card = entry.card
    return Sentence(
      "\(entry.id)  \(card.prompt)  →  \(card.answer)  (\(entry.deck), \(state.name))")
  }

  var json: JSON {
    [
      "id": .string(entry.id.text), "prompt": .string(entry.card.prompt),
      "answer": .string(entry.card.answer), "deck": .string(entry.deck),
      "kind": .string(entry.card.kind.rawValue), "state": .string(state.rawValue),
      "direction": .string(entry.card.direction.rawValue),
      "accept": .strings(entry.card.accept), "literal": .bool(entry.card.isLiteral),
      "context": .strings(entry.card.context),
      "due": schedule.map { .string($0.due.description) } ?? .null,
      "source": .string(source.path), "line": .int(source.line),
      "flagged": .bool(standing.isFlagged), "marked": .bool(standing.isMarked),
    ]
  }
}

extension RowCell {
  var json: JSON { ["header": .string(header), "text": .string(text)] }
}

extension Schedule {
  var json: JSON {
    [
      "interval": .int(interval), "ease": .hundredths(ease), "repetitions": .int(repetitions),
      "lapses": .int(lapses), "due": .string(due.description),
    ]
  }
}

extension Review {
  var json: JSON {
    [
      "at": .string(at.rfc3339), "day": .string(day.description), "kind": .string(kind.rawValue),
      "grade": .int(grade.rawValue), "proposed": .optional(proposed?.rawValue),
      "took_ms": .optional(took), "mode": .string(mode.rawValue),
    ]
  }
}
