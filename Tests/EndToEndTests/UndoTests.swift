import ArgumentParser
import Foundation
import Quiz
import Recall
import Storage
import TestKit
import Testing

@testable import ontap

@Suite("Undo")
struct UndoTests {
  /// How many histories; `ONTAP_UNDOS=1000` makes a long run of it.
  static let histories =
    ProcessInfo.processInfo.environment["ONTAP_UNDOS"].flatMap { Int($0) } ?? 12

  static let words = ["question", "card", "gone", "top", "nothing"]

  /// An editor that does what the file `what` in the home says.
  static let editor = """
    line=${1#+}
    case "$(cat "$HOME_OF_TEST/what")" in
    question) sed -i "${line}s/\\$/ indeed/" "$2" ;;
    card) printf '\\nQ: Which river runs through %s?\\nA: none\\n' "$line" >> "$2" ;;
    gone) sed -i "${line},$((line + 1))d" "$2" ;;
    top) sed -i "1a # a remark" "$2" ;;
    esac
    """

  @Test(
    "gives schedules, standings, queue and deck files back, in the same sitting and in the next",
    arguments: 1...histories)
  func history(seed: Int) throws {
    var random = SplitMix(seed: seed)
    let home = try Home.withLessons()
    try home.write(
      Self.editor.replacing("$HOME_OF_TEST", with: home.folder), to: "editor")
    home.variables["EDITOR"] = "sh \(home.path("editor"))"
    try World.$current.withValue(World(environment: home.environment, arguments: [])) {
      let place = try LibraryOption.parse(["--library", home.library])
      let shelf = try Shelf.open(place)
      var limits = DayLimits()
      limits.new.all = Int.random(in: 2...15, using: &random)
      func sitting() throws -> Sitting {
        try Sitting(at: shelf.desk(scope: nil, limits: limits), plan: Sitting.Plan())
      }
      // Something that stays, so that not all begins with nothing.
      var first = try sitting()
      for _ in 0..<4 { _ = try Self.act(on: &first, in: home, using: &random) }
      let before = try Self.state(of: shelf, limits, in: home)
      let ids = Set(before.cards.keys)
      let start = try shelf.library.upcomingLine().n
      var second = try sitting()
      var skips = 0
      for _ in 0..<Int.random(in: 1...20, using: &random) {
        skips += try Self.act(on: &second, in: home, using: &random) ? 1 : 0
      }
      let lines = try shelf.library.upcomingLine().n - start
      // The next sitting knows nothing of the cards that this one put off.
      if Bool.random(using: &random) { (second, skips) = (try sitting(), 0) }
      for _ in 0..<(lines + skips) { try second.undo() }
      let after = try Self.state(of: shelf, limits, in: home)
      #expect(after.cards.filter { ids.contains($0.key) } == before.cards)
      #expect(after.cards.filter { !ids.contains($0.key) }.values.allSatisfy { $0.isRetired })
      #expect(after.queue == before.queue)
      #expect(after.files == before.files)
      #expect(try shelf.library.examine().problems == [])
      let condition = try shelf.library.examine()
      #expect(condition.logDigest == condition.scheduleDigest)
    }
  }

  /// What must be as it was.
  struct State {
    struct Card: Hashable {
      var entry: Entry
      var schedule: Schedule?
      var standing: Standing
      var isRetired: Bool
    }

    var cards: [CardID: Card]
    var queue: [Session.Item]
    var files: [String: String]
  }

  static func state(of shelf: Shelf, _ limits: DayLimits, in home: Home) throws -> State {
    let cards = try shelf.library.cards().map { card in
      (
        card.entry.id,
        State.Card(
          entry: card.entry, schedule: card.schedule, standing: card.standing,
          isRetired: card.isRetired)
      )
    }
    return State(
      cards: Dictionary(uniqueKeysWithValues: cards),
      queue: try shelf.session(on: shelf.world.today, scope: nil, limits: limits).queue,
      files: [
        "birds": try home.text(of: "library/decks/birds-of-the-pond.md"),
        "kitchen": try home.text(of: "library/decks/kitchen-heat.md"),
        "rivers": try home.text(of: "lessons/rivers.md"),
      ])
  }

  /// Does one thing of all that a learner can do in a sitting; true where a card was skipped, which
  /// no line of the log says.
  static func act(
    on sitting: inout Sitting, in home: Home, using random: inout SplitMix
  ) throws -> Bool {
    let isAsked = sitting.shown != nil
    switch Int.random(in: 0..<16, using: &random) {
    case 0..<6:
      sitting.reveal()
      try sitting.grade(Grade.allCases.randomElement(using: &random) ?? .good)
    case 6: try sitting.bury(withSiblings: false)
    case 7: try sitting.bury(withSiblings: true)
    case 8: try sitting.suspend()
    case 9: try sitting.flag()
    case 10: try sitting.mark()
    case 11: try sitting.askMore(2)
    case 12:
      try sitting.skip()
      return isAsked
    case 13: try sitting.lookAhead()
    default:
      try home.write(words.randomElement(using: &random) ?? "", to: "what")
      try sitting.edit()
    }
    return false
  }
}
