import Quiz
import Recall
import Storage

extension Shelf {
  /// The day's queue, made from the cards and the log.
  func session(on day: StudyDay, scope: Set<String>?, newLimit: Int) throws -> Session {
    let content = try reading { try $0.day(day, decks: scope, newLimit: newLimit) }
    let inScope = Set(content.candidates.filter { scope?.contains($0.deck) ?? true }.map(\.id))
    return Session(
      candidates: content.candidates, on: day, newLimit: newLimit,
      isInScope: { inScope.contains($0) }, today: content.reviews)
  }

  /// The library and the clock, as a sitting asks for them.
  func desk(scope: Set<String>?, newLimit: Int) -> Desk {
    Desk(
      session: { try session(on: world.today, scope: scope, newLimit: newLimit) },
      card: { id in
        try reading { try $0.card(id) }.flatMap { $0.isRetired ? nil : ($0.entry, $0.schedule) }
      },
      record: { id, grade, kind, took in
        let now = world.now
        let answer = Answer(
          card: id, grade: grade, took: took, mode: .flip, at: now, day: StudyDay(of: now))
        do {
          let (review, schedule) = try library.record(answer, as: kind)
          return Desk.Recorded(line: review.id, schedule: schedule)
        } catch StorageError.overtaken {
          return nil
        } catch let error as StorageError {
          throw Failure(error)
        }
      },
      undo: { line in
        let now = world.now
        return try reading { try $0.void(line, at: now, day: StudyDay(of: now)) } != nil
      },
      dueTomorrow: { try reading { try $0.dueCount(on: world.today + 1, decks: scope) } },
      today: { world.today }, milliseconds: { World.uptime })
  }

  /// What is there to say where nothing is due: when something will be, and how to add more.
  func nothingDue(in scope: Set<String>?) throws -> String {
    let waiting = try session(on: world.today, scope: scope, newLimit: .max).count(.new)
    let more =
      waiting > 0
      ? "\(waiting) new wait; '--new N' asks more of them today."
      : "'ontap add LESSON' makes more cards."
    guard let next = try reading({ try $0.nextDue(after: world.today, decks: scope) }) else {
      let isEmpty = try reading { try $0.decks() }.isEmpty
      guard !isEmpty else {
        return "There are no cards yet. 'ontap add LESSON' makes a deck from a lesson."
      }
      return "Nothing more is due today. \(more)"
    }
    return "Nothing more is due today. Next: \(next.count) on \(next.day). \(more)"
  }
}
