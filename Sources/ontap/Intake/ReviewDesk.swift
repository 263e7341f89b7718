import Quiz
import Recall
import Storage

extension Shelf {
  /// The queue, made from the cards and the log.
  func session(
    on day: StudyDay, scope: Set<String>?, limits: DayLimits, for purpose: Desk.Purpose = .day
  ) throws -> Session {
    switch purpose {
    case .day:
      let content = try reading { try $0.day(day, decks: scope, limits: limits) }
      let inScope = Set(
        content.candidates.filter { scope?.contains($0.deck) ?? true }.map(\.id))
      return Session(
        candidates: content.candidates, on: day, limits: content.limits,
        isInScope: { inScope.contains($0) }, log: content.log)
    case .cram:
      let content = try reading { try $0.cramCandidates(decks: scope, on: day) }
      return Session(cramming: content.candidates, log: content.log)
    }
  }

  /// The library and the clock, as a sitting asks for them.
  func desk(scope: Set<String>?, limits: DayLimits) throws -> Desk {
    let first = try reading { try $0.upcomingLine() }
    return Desk(
      session: { try session(on: world.today, scope: scope, limits: limits, for: $0) },
      card: { id in
        try reading { try $0.card(id) }.flatMap { $0.isLive ? DeskCard($0) : nil }
      },
      row: { entry in
        TableMates(try reading { try $0.rowMates(of: entry) }.map(\.entry.card)).row(of: entry.card)
      },
      mates: { entry in
        TableMates(try reading { try $0.mates(of: entry) }.map(\.entry.card))
      },
      deck: { name in
        try reading { try $0.cards(ofDeck: name) }.filter(\.isLive).map(\.entry.card)
      },
      history: { id in try reading { try $0.history(of: id) } },
      record: record,
      act: { kind, card, value in try act(kind, of: card, value: value).id },
      undo: { line in try undo(line, before: first) },
      edit: edit, hasMoreNew: { try hasMoreNew(in: scope, limits) },
      outlook: { try outlook(in: scope, limits) },
      today: { world.today }, milliseconds: { World.uptime })
  }

  private func record(_ given: GivenAnswer) throws -> Desk.Recorded? {
    let now = world.now
    let answer = Answer(
      card: given.card, grade: given.grade, proposed: given.proposed, took: given.took,
      mode: given.mode, instead: given.instead, at: now, day: world.studyDay(of: now))
    do throws(StorageError) {
      let (review, schedule) = try library.record(answer, as: given.kind)
      return Desk.Recorded(line: review.id, schedule: schedule)
    } catch .overtaken {
      return nil
    } catch {
      throw Failure(error)
    }
  }

  /// Writes an act at this moment.
  func act(_ kind: Act.Kind, of card: CardID?, value: String? = nil) throws -> Act {
    let now = world.now
    return try reading {
      try $0.record(kind, of: card, value: value, at: now, day: world.studyDay(of: now))
    }
  }

  private func hasMoreNew(in scope: Set<String>?, _ limits: DayLimits) throws -> Bool {
    func count(_ limits: DayLimits) throws -> Int {
      try session(on: world.today, scope: scope, limits: limits).count(.new)
    }
    var more = limits
    more.new = limits.new.raised(by: 1)
    return try count(more) > count(limits)
  }

  private func outlook(in scope: Set<String>?, _ limits: DayLimits) throws -> Outlook {
    let today = world.today
    func left(in scope: Set<String>?) throws -> Int {
      try session(on: today, scope: scope, limits: limits).queue.count
    }
    func span(_ days: ClosedRange<StudyDay>) throws -> Outlook.Span {
      let answers = try reading { try $0.answers(days) }
      return Outlook.Span(reviews: answers.reviews, right: answers.right, learned: answers.new)
    }
    return Outlook(
      tomorrow: try reading { try $0.dueCount(on: today + 1) },
      elsewhere: try scope == nil ? 0 : max(0, left(in: nil) - left(in: scope)),
      today: try span(today...today), week: try span((today + -6)...today),
      weekBefore: try span((today + -13)...(today + -7)))
  }

  /// What is there to say where nothing is due: when something will be, and how to add more.
  func nothingDue(in scope: Set<String>?) throws -> Sentence {
    let limits = DayLimits(new: .none)
    let waiting = try session(on: world.today, scope: scope, limits: limits).count(.new)
    let more =
      waiting > 0
      ? Sentence("\(waiting) new wait; '--new N' asks more of them today.")
      : Sentence("'ontap add LESSON' makes more cards.")
    guard let next = try reading({ try $0.nextDue(after: world.today, decks: scope) }) else {
      let isEmpty = try reading { try $0.decks() }.isEmpty
      guard !isEmpty else {
        if let folder = try ownUnknownDecks() {
          return Sentence("There are no cards yet. 'ontap add \(folder)' takes its decks in.")
        }
        return Sentence("There are no cards yet. 'ontap add LESSON' makes a deck from a lesson.")
      }
      return Sentence("Nothing more is due today. \(more)")
    }
    return Sentence("Nothing more is due today. Next: \(next.count) on \(next.day). \(more)")
  }
}

extension DeskCard {
  init(_ card: KnownCard) {
    self.init(
      entry: card.entry, schedule: card.schedule, standing: card.standing,
      place: "\(card.source.path):\(card.source.line)")
  }
}
