import Foundation
import Recall
import TestKit
import Testing

@Suite("Beside a plain model")
struct ModelTests {
  /// How many steps; `ONTAP_LONG` makes a hundred thousand of them, and `ONTAP_STEPS` any number.
  static let steps: Int = {
    let environment = ProcessInfo.processInfo.environment
    return environment["ONTAP_STEPS"].flatMap { Int($0) }
      ?? (environment["ONTAP_LONG"] == nil ? 2000 : 100_000)
  }()
  /// The number of the first library; `ONTAP_FIRST` makes it other libraries.
  static let first =
    ProcessInfo.processInfo.environment["ONTAP_FIRST"].flatMap { Int($0) } ?? 0
  /// In these both once differed: siblings in two decks, of which one is beyond the day's limit; a
  /// card answered out of turn, whose sibling beyond the limit would have been asked before it; and
  /// decks with limits of their own beside one without, which has to fill the limit of all.
  static let telling = [109, 644, 260]
  /// Sessions with one library, on days that follow.
  static let daysOfOne = 5

  @Test("Queues, limits, siblings, drills and schedules agree after every step of random sessions")
  func sessions() throws {
    var (next, done) = (Self.first, 0)
    var telling = Self.telling
    while done < Self.steps || !telling.isEmpty {
      let number = done < Self.steps ? next : telling.removeLast()
      next += 1
      var random = SplitMix(seed: number)
      var world = try ModelWorld(using: &random)
      for _ in 0..<Self.daysOfOne {
        guard let steps = try session(in: &world, using: &random) else {
          let story = world.story.joined(separator: "\n")
          Issue.record(Comment(rawValue: "library \(number)\n\(story)"))
          return
        }
        done += steps
        world.nextDay(after: [1, 1, 1, 2, 6, 9].randomElement(using: &random) ?? 1)
      }
    }
  }

  /// One session; returns how many steps it had, or nil at the first one after which both differ.
  private func session(
    in world: inout ModelWorld, using random: inout SplitMix
  ) throws -> Int? {
    let names = Set(world.model.cards.map(\.deck)).sorted()
    let decks: Set<String>? =
      Int.random(in: 0..<3, using: &random) == 0
      ? Set(names.filter { _ in Bool.random(using: &random) }) : nil
    var session = try world.session(decks: decks)
    let steps = Int.random(in: 1...20, using: &random)
    for _ in 0..<steps {
      let wasGraded = try step(in: &world, &session, using: &random)
      let renewed = try world.session(decks: decks)
      let expected = world.expected(decks: decks)
      let differing = try world.differingCards()
      // A session that goes on has the queue that one begun anew would have.
      guard world.named(renewed) == expected, !wasGraded || session.queue == renewed.queue,
        differing.isEmpty
      else {
        let difference = """
          decks \(decks.map { $0.sorted() }, default: "all"), cards that differ: \(differing)
          model:    \(expected)
          library:  \(world.named(renewed))
          going on: \(world.named(session))
          """
        Issue.record(Comment(rawValue: difference))
        return nil
      }
      session = renewed
    }
    return steps
  }

  /// Does something at random; returns true where the session was told it too.
  private func step(
    in world: inout ModelWorld, _ session: inout Session, using random: inout SplitMix
  ) throws -> Bool {
    let card = Int.random(in: world.model.cards.indices, using: &random)
    let grade = Grade.allCases.randomElement(using: &random) ?? .good
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<50:
      let isFirst = Int.random(in: 0..<6, using: &random) > 0
      guard let item = isFirst ? session.next : session.queue.randomElement(using: &random) else {
        return false
      }
      guard let place = world.model.cards.firstIndex(where: { $0.id == item.card.text }) else {
        return false
      }
      try world.answer(place, grade, as: item.reason.kind)
      session.take(grade, of: item.card, as: item.reason.kind)
      return true
    case 50..<58: try world.answer(card, grade)
    case 58..<61: try world.answer(card, grade, as: .cram)
    case 61..<66: try world.act(.bury, card, .bury)
    case 66..<71: try world.act(.burySiblings, card, .burySiblings)
    case 71..<75: try world.act(.suspend, card, .suspend)
    case 75..<79: try world.act(.resume, card, .resume)
    case 79..<83: try world.act(.reset, card, .reset)
    case 83..<86: try world.act(.more, nil, value: "3", .more(3))
    case 86..<88: try world.act(.flag, card, .flag)
    case 88..<90:
      let isText = Bool.random(using: &random)
      try world.act(
        .setting, nil, value: isText ? "drill=below-4" : "drill=failures",
        .drillBelow(isText ? 4 : 3))
    case 90..<92:
      let lowers = Bool.random(using: &random)
      try world.act(
        .setting, nil, value: "ease-on-failure=\(lowers ? "lowered" : "unchanged")",
        .failuresLower(lowers))
    default:
      if try !world.undo() { Issue.record("another line was taken back than the newest") }
    }
    return false
  }
}
