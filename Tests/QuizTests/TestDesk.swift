import Quiz
import Recall

/// A library in memory: cards, a log and a clock that stands still.
final class TestDesk {
  static let day = StudyDay(20_779)
  private(set) var entries: [Entry]
  /// Every line ever written; what is taken back stays in it, as in a library.
  private(set) var lines: [LogLine] = []
  private var voided: Set<LineID> = []
  /// What edits found.
  private var edited: [LineID: (place: Int, card: Card)] = [:]
  /// Lines written before the sitting begins are those up to here.
  private var linesBefore = 0
  /// Called when a grade is made durable.
  var onRecord: () -> Void = {}
  var isOvertaken = false
  /// What the clock says, the log aside.
  var today = TestDesk.day
  var limits = DayLimits()
  var milliseconds = 0
  /// What the learner's editor does to a card.
  var editor: (Card) -> Card? = { _ in nil }
  var tomorrow: Int?
  /// What the end is to tell, where the log is not to.
  var outlook: Outlook?

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

  /// Cards of one table with two columns, so that they have rows and wrong answers.
  static func table(_ rows: Int = 5) -> [Card] {
    let places = ["open sea", "river banks", "salt marsh", "steep cliffs", "wet meadows"]
    let foods = ["squid", "frogs", "crabs", "herring", "worms"]
    return (0..<rows).flatMap { row in
      [("Habitat", places[row % 5]), ("Food", foods[row % 5])].map { header, text in
        Card(
          kind: .forward, prompt: "Bird \(row + 1) — \(header)?", answer: text,
          context: ["Vögel"], key: "Bird \(row + 1)", attribute: header, line: row + 3, table: 1)
      }
    }
  }

  var standing: [LogLine] { lines.filter { !voided.contains($0.id) } }
  /// The standing reviews.
  var log: [Review] {
    standing.compactMap { if case .review(let review) = $0 { review } else { nil } }
  }
  var acts: [Act] {
    standing.compactMap { if case .act(let act) = $0 { act } else { nil } }
  }

  /// From here on another sitting begins.
  func beginSitting() { linesBefore = lines.count }

  /// Schedules from before the log of the test.
  private var given: [CardID: Schedule] = [:]

  func schedule(_ card: Int, _ schedule: Schedule) { given[entries[card].id] = schedule }

  private var schedules: [CardID: Schedule] {
    guard given.isEmpty else {
      return log.reduce(into: given) { all, review in
        all[review.card] = SM2.schedule(
          after: review.grade, from: all[review.card], on: review.day, by: SM2.Rules())
      }
    }
    var replay = Replay()
    for line in standing {
      replay.take(line)
    }
    return replay.schedules
  }

  private func standing(of card: CardID) -> Standing {
    var standing = Standing()
    for act in acts where act.card == card { standing.take(act.kind, on: act.day) }
    return standing
  }

  private func append(_ make: (LineID) -> LogLine) -> LineID {
    let id = LineID(writer: [], n: lines.count + 1)
    lines.append(make(id))
    return id
  }

  private var now: Moment { Moment(milliseconds: lines.count, utcOffset: 0) }

  private func session(for purpose: Desk.Purpose) -> Session {
    let buried = entries.filter { standing(of: $0.id).buriedWithSiblings == Self.day }
    let facts = Siblings.facts(of: entries.map(\.card))
    let away = Set(zip(entries, facts).filter { buried.contains($0.0) }.map(\.1))
    let candidates = zip(entries, facts).enumerated().map { place, pair in
      let standing = standing(of: pair.0.id)
      return Candidate(
        id: pair.0.id, deck: pair.0.deck, fact: pair.1, row: UInt64(place),
        direction: pair.0.card.direction,
        schedule: purpose == .cram ? schedules[pair.0.id] : given[pair.0.id],
        isAway: standing.isSuspended || standing.isBuried(on: Self.day) || away.contains(pair.1))
    }
    var limits = limits
    for act in acts where act.kind == .more {
      limits.new = limits.new.raised(by: act.value.flatMap { Int($0) } ?? 0)
    }
    switch purpose {
    case .day: return Session(candidates: candidates, on: Self.day, limits: limits, log: standing)
    case .cram:
      return Session(cramming: candidates.filter { !$0.isAway }, log: standing)
    }
  }

  var desk: Desk {
    Desk(
      session: { self.session(for: $0) },
      card: { id in
        self.entries.first { $0.id == id }.flatMap { entry in
          let standing = self.standing(of: id)
          return standing.isSuspended
            ? nil
            : DeskCard(
              entry: entry, schedule: self.schedules[id], standing: standing, place: "birds.md:7")
        }
      },
      row: { TableMates(self.entries.map(\.card)).row(of: $0.card) },
      mates: { _ in TableMates(self.entries.map(\.card)) },
      deck: { _ in self.entries.map(\.card) },
      history: { id in self.standing.filter { $0.card == id } },
      record: { given in
        guard !self.isOvertaken else {
          self.isOvertaken = false
          return nil
        }
        let line = self.append { id in
          .review(
            Review(
              id: id, card: given.card, at: self.now, day: Self.day, kind: given.kind,
              grade: given.grade, proposed: given.proposed, took: given.took, mode: given.mode))
        }
        self.onRecord()
        return Desk.Recorded(line: line, schedule: self.schedules[given.card])
      },
      act: { kind, card, value in
        self.append { id in
          .act(Act(id: id, card: card, at: self.now, day: Self.day, kind: kind, value: value))
        }
      },
      undo: { line in self.undo(line) },
      edit: { id in self.edit(id) },
      hasMoreNew: {
        let limits = self.limits
        defer { self.limits = limits }
        let now = self.session(for: .day).count(.new)
        self.limits.new = limits.new.raised(by: 1)
        return self.session(for: .day).count(.new) > now
      },
      outlook: {
        self.outlook
          ?? Outlook(
            tomorrow: self.tomorrow ?? self.schedules.values.count { $0.due == Self.day + 1 })
      },
      today: { self.today }, milliseconds: { self.milliseconds })
  }

  private func undo(_ line: LineID?) -> Desk.Undone? {
    let earlier = lines.prefix(linesBefore).last { !voided.contains($0.id) }
    guard let target = line.map({ id in lines.first { $0.id == id } }) ?? earlier else {
      return nil
    }
    guard voided.insert(target.id).inserted else { return .nothing }
    if let (place, card) = edited[target.id] { entries[place].card = card }
    return .line(target)
  }

  private func edit(_ id: CardID) -> Desk.Edited {
    guard let place = entries.firstIndex(where: { $0.id == id }) else { return .unchanged }
    guard let card = editor(entries[place].card) else { return .unchanged }
    let before = entries[place].card
    entries[place].card = card
    let line = append {
      .act(Act(id: $0, card: id, at: self.now, day: Self.day, kind: .edit, value: ""))
    }
    edited[line] = (place, before)
    return .changed(line)
  }
}

extension Today.Deck {
  /// What decks ask together that share no limit.
  static func sum(of decks: [Today.Deck]) -> Today.Deck {
    decks.reduce(into: Today.Deck(name: "", due: 0, new: 0, learned: 0, cards: 0)) { all, deck in
      all.due += deck.due
      all.new += deck.new
      all.learned += deck.learned
      all.cards += deck.cards
    }
  }
}
