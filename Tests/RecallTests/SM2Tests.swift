import Foundation
import Recall
import TestKit
import Testing

@Suite("SM-2 as published")
struct SM2Tests {
  /// Answers a new card with grades, each on the day on which it is due.
  static func schedules(
    _ grades: [Int], by rules: SM2.Rules = SM2.Rules()
  ) throws -> [Schedule] {
    var schedule: Schedule?
    return try grades.map { grade in
      let next = SM2.schedule(
        after: try #require(Grade(rawValue: grade)), from: schedule,
        on: schedule?.due ?? StudyDay(20_000), by: rules)
      schedule = next
      return next
    }
  }

  @Test(
    "Intervals are 1, 6, then the last one times the old ease, rounded up",
    arguments: [
      ([4, 4, 4, 4], [1, 6, 15, 38]),
      ([5, 5, 5, 5, 5, 5], [1, 6, 17, 48, 140, 420]),
      ([4, 4, 4, 2, 4, 4, 4], [1, 6, 15, 1, 1, 6, 15]),
      ([3, 3, 3, 3], [1, 6, 14, 30]),
    ])
  func intervals(grades: [Int], expected: [Int]) throws {
    #expect(try Self.schedules(grades).map(\.interval) == expected)
  }

  @Test("A failure leaves the ease as it is", arguments: [0, 1, 2])
  func failureKeepsEase(grade: Int) throws {
    #expect(try Self.schedules([5, 5, grade]).map(\.ease) == [260, 270, 270])
  }

  @Test("The ease never falls below 1.30")
  func lowestEase() throws {
    #expect(try Self.schedules(Array(repeating: 3, count: 30)).map(\.ease).min() == 130)
  }

  @Test("An interval never exceeds a hundred years")
  func longestInterval() throws {
    #expect(try Self.schedules(Array(repeating: 5, count: 400)).last?.interval == 36_500)
  }

  @Test("A late answer counts from the day it was given")
  func lateAnswer() throws {
    let first = SM2.schedule(after: .good, from: nil, on: StudyDay(100), by: SM2.Rules())
    let late = SM2.schedule(after: .good, from: first, on: StudyDay(150), by: SM2.Rules())
    #expect(late.due == StudyDay(156))
  }

  @Test("Only forgetting what was remembered is a lapse")
  func lapses() throws {
    #expect(
      try Self.schedules([2, 2, 4, 2, 2, 4, 4, 1]).map(\.lapses) == [0, 0, 0, 1, 1, 1, 1, 2])
  }

  @Test("On any history the intervals grow along passes and grade 4 leaves the ease alone")
  func properties() throws {
    var random = SplitMix(seed: 1)
    for _ in 0..<2000 {
      let grades = (0..<Int.random(in: 1...30, using: &random)).map { _ in
        Int.random(in: 0...5, using: &random)
      }
      var before: Schedule?
      for (grade, after) in zip(grades, try Self.schedules(grades)) {
        #expect(after.ease >= 130 && after.interval >= 1 && after.repetitions >= 0)
        if let before {
          if grade == 4 || grade < 3 { #expect(after.ease == before.ease) }
          if grade >= 3, before.repetitions >= 1, after.interval < SM2.longestInterval {
            #expect(after.interval > before.interval)
          }
        }
        before = after
      }
    }
  }

  static let hasVectors = SharedMaterial.has("vectors/sm2.json")

  static func vectors(_ group: String) throws -> [[String: Any]] {
    let document = try JSONSerialization.jsonObject(with: SharedMaterial.data("vectors/sm2.json"))
    return try #require((document as? [String: Any])?[group] as? [[String: Any]])
  }

  @Test(
    "All 300 cases of the vectors give their intervals, eases and repetitions",
    .enabled(if: hasVectors, "the shared vectors are not here"))
  func cases() throws {
    let cases = try Self.vectors("cases")
    #expect(cases.count == 300)
    for vector in cases {
      let schedules = try Self.schedules(#require(vector["grades"] as? [Int]))
      #expect(schedules.map(\.interval) == vector["interval"] as? [Int])
      #expect(schedules.map(\.repetitions) == vector["n"] as? [Int])
      let ease = try #require(vector["ef"] as? [Double])
      #expect(schedules.map(\.ease) == ease.map { Int(($0 * 100).rounded()) })
    }
  }

  @Test(
    "None of the 25 histories that deceive floating point deceives us",
    .enabled(if: hasVectors, "the shared vectors are not here"))
  func floatTraps() throws {
    let traps = try Self.vectors("float_traps")
    #expect(traps.count == 25)
    for trap in traps {
      let last = try Self.schedules(#require(trap["grades"] as? [Int])).last
      #expect(last?.interval == trap["interval"] as? Int)
      #expect(last?.repetitions == trap["n"] as? Int)
    }
  }
}
