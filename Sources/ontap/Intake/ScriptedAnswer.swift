import Recall
import Reports
import Storage

/// An answer that a script gave, as it was written to the log.
struct ScriptedAnswer {
  let review: Review
  let schedule: Schedule?

  var json: JSON {
    JSON.object([
      "id": .string(review.card.text), "kind": .string(review.kind.rawValue),
    ]).with(schedule?.json ?? [:])
  }

  var sentence: String {
    let next = schedule.map { "next on \($0.due)" } ?? "not scheduled yet"
    return switch review.kind {
    case .scheduled: "\(review.card): grade \(review.grade.rawValue), \(next)."
    case .drill: "\(review.card): drilled with grade \(review.grade.rawValue); \(next) as before."
    case .cram:
      "\(review.card): not due, so grade \(review.grade.rawValue) changes nothing; \(next)."
    }
  }
}

extension Shelf {
  func record(
    _ grade: Grade, of card: KnownCard, proposed: Grade? = nil, mode: Review.Mode
  ) throws -> ScriptedAnswer {
    guard card.deckStanding == .active else {
      let (id, deck) = (card.entry.id, card.entry.deck)
      throw Failure(
        card.deckStanding == .archived
          ? Sentence("the card \(id) is not asked: its deck \(deck) is archived")
          : Sentence("the card \(id) is not asked: its deck \(deck) is removed"))
    }
    guard !card.isRetired else {
      throw Failure(
        Sentence("the card \(card.entry.id) is retired: it has gone from \(card.source.path)"))
    }
    guard !card.standing.isSuspended else {
      throw Failure(
        Sentence("the card \(card.entry.id) is put aside; 'ontap resume \(card.entry.id)' first"))
    }
    let now = world.now
    let answer = Answer(
      card: card.entry.id, grade: grade, proposed: proposed, mode: mode, at: now,
      day: world.studyDay(of: now))
    let (review, schedule) = try reading { try $0.record(answer) }
    return ScriptedAnswer(review: review, schedule: schedule)
  }
}
