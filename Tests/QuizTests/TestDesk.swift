import Quiz
import Recall

/// A library in memory: cards, a log and a clock that stands still.
final class TestDesk {
  static let day = StudyDay(20_779)
  let entries: [Entry]
  private(set) var log: [Review] = []
  /// Called when a grade is made durable.
  var onRecord: () -> Void = {}
  var isOvertaken = false
  /// What the clock says, the log aside.
  var today = TestDesk.day
  private var schedules: [CardID: Schedule] = [:]

  init(_ cards: [Card]) {
    entries = cards.map {
      Entry(id: CardID(hashing: [$0.prompt, $0.answer]), deck: "Vögel", card: $0)
    }
  }

  static func cards(_ count: Int) -> [Card] {
    (1...count).map {
      Card(
        kind: .forward, prompt: "Bird \($0) — habitat?", answer: "Answer \($0)",
        context: ["Vögel", "Sea birds"], key: "Bird \($0)", attribute: "habitat")
    }
  }

  var desk: Desk {
    Desk(
      session: {
        Session(
          candidates: self.entries.enumerated().map { place, entry in
            Candidate(
              id: entry.id, deck: entry.deck, fact: Fact(hash: UInt64(place)),
              row: UInt64(place), direction: entry.card.direction, schedule: nil)
          }, on: Self.day, today: self.log)
      },
      card: { id in
        self.entries.first { $0.id == id }.map { ($0, self.schedules[id]) }
      },
      record: { id, grade, kind, took in
        guard !self.isOvertaken else {
          self.isOvertaken = false
          return nil
        }
        self.log.append(
          Review(
            id: LineID(writer: [], n: self.log.count + 1), card: id,
            at: Moment(milliseconds: self.log.count, utcOffset: 0), day: Self.day, kind: kind,
            grade: grade, took: took, mode: .flip))
        self.refold()
        self.onRecord()
        return Desk.Recorded(
          line: LineID(writer: [], n: self.log.count), schedule: self.schedules[id])
      },
      undo: { line in
        let count = self.log.count
        self.log.removeAll { $0.id == line }
        self.refold()
        return self.log.count < count
      },
      dueTomorrow: { self.schedules.values.count { $0.due == Self.day + 1 } },
      today: { self.today }, milliseconds: { 0 })
  }

  private func refold() {
    var replay = Replay()
    for review in log {
      replay.take(card: review.card, kind: review.kind, grade: review.grade, day: review.day)
    }
    schedules = replay.schedules
  }
}
