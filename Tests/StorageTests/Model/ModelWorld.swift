import Recall
import Storage
import TestKit

/// A library in memory and the plain model of it, which are told the same things.
struct ModelWorld {
  let library: Library
  private(set) var model: PlainModel
  private let ids: [CardID]
  private let limits: DayLimits
  private(set) var day = 100
  private var clock = 0
  /// What was done so far, for whoever has to find out what went wrong.
  private(set) var story: [String] = []

  /// One to three decks of some cards each: siblings in both directions and across decks, rows of
  /// several cards, an order that mixes them.
  init(using random: inout some RandomNumberGenerator) throws {
    library = try Library(path: Library.inMemory)
    let names = (0..<Int.random(in: 1...3, using: &random)).map { "deck \($0)" }
    var ids: [CardID] = []
    var cards: [PlainModel.Card] = []
    for name in names {
      let made = Self.deck(name, using: &random)
      try library.synchronize(
        Deck(name: name, path: "/\(name).md", file: FileState(digest: "", modified: 0, size: 0)),
        entries: made.map(\.entry), lines: made.map { _ in 1 })
      ids += made.map(\.entry.id)
      cards += made.map(\.card)
    }
    self.ids = ids
    let (new, reviews) = (
      Self.limit(0...9, names, using: &random), Self.limit(0...12, names, using: &random)
    )
    model = PlainModel(cards: cards, new: new, reviews: reviews)
    limits = DayLimits(
      new: Limit(new.all, decks: new.decks), reviews: Limit(reviews.all, decks: reviews.decks))
    story = ["\(new)", "\(reviews)"] + cards.enumerated().map { "\($0) \($1)" }
  }

  private static func limit(
    _ range: ClosedRange<Int>, _ names: [String], using random: inout some RandomNumberGenerator
  ) -> PlainModel.Limit {
    var decks: [String: Int] = [:]
    for name in names where Int.random(in: 0..<3, using: &random) == 0 {
      decks[name] = Int.random(in: 0...4, using: &random)
    }
    return PlainModel.Limit(all: Int.random(in: range, using: &random), decks: decks)
  }

  private static func deck(
    _ name: String, using random: inout some RandomNumberGenerator
  ) -> [(entry: Entry, card: PlainModel.Card)] {
    var made: [(entry: Entry, card: PlainModel.Card)] = []
    for number in 0..<Int.random(in: 2...8, using: &random) {
      // Facts of few numbers are shared by several decks.
      let fact = Int.random(in: 0..<4, using: &random) == 0 ? number : number + name.hashed * 10
      let directions: [Card.Direction] = [[.forward], [.forward, .reverse], [.reverse]][
        Int.random(in: 0..<3, using: &random)]
      let row = "row \(fact % 3)"
      for direction in directions {
        let card = Card(
          kind: direction == .forward ? .forward : .reverse, direction: direction,
          prompt: "\(fact) \(direction)", answer: "answer \(fact)", key: row,
          attribute: "column \(fact)", line: fact)
        let id = CardID(hashing: [name, "\(number)", "\(direction)"])
        made.append(
          (
            Entry(id: id, deck: name, card: card),
            PlainModel.Card(
              id: id.text, deck: name,
              // A reverse card without its forward one is alone.
              fact: directions.count == 1 && direction == .reverse
                ? "\(fact) reverse" : "\(fact)",
              row: row, isReverse: direction == .reverse)
          ))
      }
    }
    return made.shuffled(using: &random)
  }

  // MARK: What both are asked

  /// The day's queue as the library and the session have it.
  func session(decks: Set<String>?) throws -> Session {
    let content = try library.day(StudyDay(day), decks: decks, limits: limits)
    let inScope = Set(content.candidates.filter { decks?.contains($0.deck) ?? true }.map(\.id))
    return Session(
      candidates: content.candidates, on: StudyDay(day), limits: content.limits,
      isInScope: { inScope.contains($0) }, log: content.log)
  }

  func named(_ session: Session) -> [PlainModel.Item] {
    session.queue.map { item in
      PlainModel.Item(card: ids.firstIndex(of: item.card) ?? -1, reason: "\(item.reason)")
    }
  }

  func expected(decks: Set<String>?) -> [PlainModel.Item] { model.queue(on: day, decks: decks) }

  func id(of card: Int) -> CardID { ids[card] }

  /// The cards whose schedule, or what an answer to them would count as, is not the model's.
  func differingCards() throws -> [Int] {
    try ids.indices.filter { card in
      let memory = model.memory(of: card)
      let schedule = try library.card(ids[card])?.schedule
      let theirs = schedule.map {
        PlainModel.Memory(
          repetitions: $0.repetitions, interval: $0.interval, ease: $0.ease, due: $0.due.number)
      }
      let kind = try library.kind(of: ids[card], on: StudyDay(day))
      return theirs != memory || kind.rawValue != model.kind(of: card, on: day)
    }
  }

  // MARK: What both are told

  mutating func nextDay(after days: Int) {
    day += days
    story.append("day \(day)")
  }

  private var moment: Moment { Moment(milliseconds: clock, utcOffset: 0) }

  mutating func answer(_ card: Int, _ grade: Grade, as kind: Review.Kind? = nil) throws {
    clock += 1
    let (review, _) = try library.record(
      Answer(card: ids[card], grade: grade, mode: .flip, at: moment, day: StudyDay(day)), as: kind)
    let event: PlainModel.Event =
      switch review.kind {
      case .scheduled: .scheduled(grade.rawValue)
      case .drill: .drill(grade.rawValue)
      case .cram: .cram(grade.rawValue)
      }
    note(card, event)
  }

  mutating func act(
    _ kind: Act.Kind, _ card: Int?, value: String? = nil, _ event: PlainModel.Event
  ) throws {
    clock += 1
    _ = try library.record(
      kind, of: card.map { ids[$0] }, value: value, at: moment, day: StudyDay(day))
    note(card, event)
  }

  /// Takes back the newest line; returns false where both do not agree on which it is.
  mutating func undo() throws -> Bool {
    clock += 1
    let line = try library.newestLine()
    if let line { _ = try library.void(line.id, at: moment, day: StudyDay(day)) }
    let place = model.undo()
    story.append("undo \(place, default: "nothing")")
    let card = place.flatMap { model.lines[$0].card }
    return (line == nil) == (place == nil) && line?.card == card.map { ids[$0] }
  }

  private mutating func note(_ card: Int?, _ event: PlainModel.Event) {
    model.lines.append(PlainModel.Line(card: card, day: day, event: event))
    story.append("\(model.lines.count - 1): \(event) \(card, default: "")")
  }
}

extension String {
  /// The number at the end of a deck's name, counted from 1.
  fileprivate var hashed: Int { (last?.wholeNumberValue ?? 0) + 1 }
}
