import Console
package import Recall

/// The life of one card: every line of the log about it, with the intervals that followed.
package struct CardLifeReport: Sendable {
  /// A line of the log with what became of the schedule.
  private struct Event {
    var line: LogLine
    var before: Schedule?
    var after: Schedule?
  }

  private let id: CardID
  private let wording: CardWording
  private let events: [Event]

  /// - Parameter lines: The standing lines about the card in replay order, with all settings among
  ///   them.
  package init(id: CardID, wording: CardWording, lines: [LogLine]) {
    self.id = id
    self.wording = wording
    var replay = Replay()
    events = lines.compactMap { line in
      let before = replay.schedules[id]
      replay.take(line)
      guard line.card == id else { return nil }
      return Event(line: line, before: before, after: replay.schedules[id])
    }
  }

  package var title: Sentence { Sentence(verbatim: wording.prompt) }
  package var subtitle: Sentence { Sentence("→ \(wording.answer)  (\(wording.deck))") }

  package var charts: [Chart] { [.table(table), .bars(bars)] }

  private var reviews: [(review: Review, event: Event)] {
    events.compactMap { event in
      guard case .review(let review) = event.line else { return nil }
      return (review, event)
    }
  }

  private var bars: Chart.Bars {
    .init(
      title: Sentence("Days to the next review"),
      bars: reviews.filter { $0.review.kind == .scheduled }.map { review, event in
        .init(
          label: review.day.label, value: event.after?.interval ?? 0, isMarked: !review.grade.isPass
        )
      })
  }

  private var table: Chart.Table {
    let heads = [
      (Sentence("day"), false), (Sentence("what"), false), (Sentence("grade"), true),
      (Sentence("interval"), true), (Sentence("ease"), true), (Sentence("time"), true),
    ]
    return .init(
      title: Sentence("Its life"), heads: heads.map { .init(text: $0.0, isNumber: $0.1) },
      rows: events.compactMap(Self.row), leading: 2)
  }

  private static func row(_ event: Event) -> [Sentence]? {
    let nothing = Sentence(verbatim: "")
    let after = event.after
    let interval = after.map { Sentence("\($0.interval, "day", "days")") } ?? nothing
    let ease = after.map { Sentence("\(hundredths: $0.ease)") } ?? nothing
    switch event.line {
    case .review(let review):
      return [
        review.day.label, Sentence("\(review.kind.name), \(review.mode.name)"),
        Sentence("\(review.grade.rawValue)"), interval, ease,
        review.took.map(\.asTime) ?? nothing,
      ]
    case .act(let act):
      guard let name = act.kind.nameInLife else { return nil }
      return [act.day.label, name, nothing, interval, ease, nothing]
    }
  }

  package var json: JSON {
    [
      "schema": "ontap.stats.card/1", "id": .string(id.text), "deck": .string(wording.deck),
      "prompt": .string(wording.prompt), "answer": .string(wording.answer),
      "reviews": .array(
        reviews.map { review, event in
          [
            "day": .string(review.day.description), "kind": .string(review.kind.rawValue),
            "mode": .string(review.mode.rawValue), "grade": .int(review.grade.rawValue),
            "before": .optional(event.before?.interval),
            "interval": .optional(event.after?.interval),
            "ease": event.after.map { .hundredths($0.ease) } ?? .null,
            "milliseconds": .optional(review.took),
          ]
        }),
      "acts": .array(
        events.compactMap { event in
          guard case .act(let act) = event.line, act.kind.nameInLife != nil else { return nil }
          return ["day": .string(act.day.description), "what": .string(act.kind.rawValue)]
        }),
    ]
  }
}

extension Act.Kind {
  /// The act in a card's life; nil for one that says nothing about it.
  fileprivate var nameInLife: Sentence? {
    switch self {
    case .suspend: Sentence("suspended")
    case .resume: Sentence("resumed")
    case .bury, .burySiblings: Sentence("put off")
    case .flag: Sentence("flagged")
    case .unflag: Sentence("unflagged")
    case .mark: Sentence("marked")
    case .unmark: Sentence("unmarked")
    case .edit: Sentence("edited")
    case .reset: Sentence("begun anew")
    case .answered, .clock, .more, .setting, .void, .lost: nil
    }
  }
}
