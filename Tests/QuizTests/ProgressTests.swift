import Console
import Foundation
import Recall
import TestKit
import Testing

@testable import Quiz

@Suite("The progress of a session")
struct ProgressTests {
  /// How many sessions; `ONTAP_LONG=20` makes twenty times as many.
  static let sessions =
    10 * (Int(ProcessInfo.processInfo.environment["ONTAP_LONG"] ?? "") ?? 1)

  /// What the head of a screen tells.
  private struct Head {
    var number: Int
    var total: Int
    var minutes: Int
    /// Columns of the bar that are filled.
    var filled: Int

    init?(_ frame: Frame) {
      let first = frame.rows[0].map(\.text).joined()
      guard let match = first.firstMatch(of: /^(\d+)\/(\d+)/), let number = Int(match.1),
        let total = Int(match.2)
      else { return nil }
      self.number = number
      self.total = total
      // A last minute or less is not told.
      minutes = first.firstMatch(of: /~(\d+) min/).flatMap { Int($0.1) } ?? 1
      filled = frame.rows[1].filter { $0.style.color == .blue }.map(\.width).reduce(0, +)
    }
  }

  /// A walk through a session without undo: every key but it, the grades most often.
  private static func keys(_ random: inout SplitMix) -> String {
    let others = ["s", "-", "=", "@", "!", "*", "?x", "ix", "\t\t\t", "x", "\r1", "\u{1B}[B"]
    return (0..<60).map { _ in
      switch Int.random(in: 0..<4, using: &random) {
      case 0: others.randomElement(using: &random) ?? ""
      default: " \(Int.random(in: 1...4, using: &random))"
      }
    }.joined()
  }

  @Test(
    "never goes back, whatever the grades are, and counts each of them", arguments: 1...sessions)
  func monotone(seed: Int) throws {
    var random = SplitMix(seed: seed)
    let desk = TestDesk(Bool.random(using: &random) ? TestDesk.cards(12) : TestDesk.table(5))
    desk.limits.new.all = Int.random(in: 3...12, using: &random)
    let columns = [40, 80, 200].randomElement(using: &random) ?? 80
    let script = ScriptedTerminal(
      size: Size(rows: 12, columns: columns), typing: Self.keys(&random))
    var loop = ReviewLoop(
      try Sitting(at: desk.desk), on: script.terminal,
      look: ReviewLoop.Look(pace: Pace(perCard: 60_000)))
    _ = try loop.run()
    let heads = script.frames.compactMap(Head.init)
    #expect(!heads.isEmpty && heads[0].number == 1 && heads[0].filled == 0)
    for (before, after) in zip(heads, heads.dropFirst()) {
      #expect(after.number - before.number == 0 || after.number - before.number == 1)
      #expect(after.number <= after.total)
      #expect(after.filled >= before.filled)
      #expect(after.minutes <= before.minutes)
    }
    // The head counts the card that is asked too, which may have been put aside without a grade.
    let last = try #require(heads.last)
    #expect((0...1).contains(last.number - desk.log.count))
  }

  @Test("goes back with undo, to just where it was")
  func undo() throws {
    let script = ScriptedTerminal(
      size: Size(rows: 24, columns: 80), typing: " 3 1 2" + "uuu")
    var loop = ReviewLoop(try Sitting(at: TestDesk(TestDesk.cards(6)).desk), on: script.terminal)
    _ = try loop.run()
    let heads = script.frames.compactMap(Head.init).map { [$0.number, $0.total, $0.filled] }
    #expect(heads[0] == heads[heads.count - 1] && heads[2] == heads[heads.count - 2])
    #expect(heads[4] == heads[heads.count - 3])
  }
}
