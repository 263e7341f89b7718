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

  var sentence: Sentence {
    let next = schedule.map { Sentence("next on \($0.due)") } ?? Sentence("not scheduled yet")
    let (card, grade) = (review.card, review.grade.rawValue)
    return switch review.kind {
    case .scheduled: Sentence("\(card): grade \(grade), \(next).")
    case .drill: Sentence("\(card): drilled with grade \(grade); \(next) as before.")
    case .cram: Sentence("\(card): not due, so grade \(grade) changes nothing; \(next).")
    }
  }
}

extension Shelf {
  func record(
    _ grade: Grade, of card: KnownCard, proposed: Grade? = nil, mode: Review.Mode,
    instead: String? = nil
  ) throws -> ScriptedAnswer {
    try warnOfClock()
    guard card.deckStanding == .active else {
      let (id, deck) = (card.entry.id, card.entry.deck)
      throw Failure(
        card.deckStanding == .archived
          ? Sentence(
            """
            the card \(id) is not asked: its deck is archived; \
            'ontap decks archive --undo "\(deck)"' brings it back
            """)
          : Sentence(
            """
            the card \(id) is not asked: its deck \(deck) is removed; 'ontap add' with its file \
            brings it back
            """))
    }
    guard !card.isRetired else {
      throw Failure(
        Sentence(
          """
          the card \(card.entry.id) is retired: it has gone from \(card.source.path); put it back \
          there to be asked
          """))
    }
    guard !card.standing.isSuspended else {
      throw Failure(
        Sentence("the card \(card.entry.id) is put aside; 'ontap resume \(card.entry.id)' first"))
    }
    let now = world.now
    let answer = Answer(
      card: card.entry.id, grade: grade, proposed: proposed, mode: mode, instead: instead, at: now,
      day: world.studyDay(of: now))
    let (review, schedule) = try reading { try $0.record(answer) }
    return ScriptedAnswer(review: review, schedule: schedule)
  }
}
