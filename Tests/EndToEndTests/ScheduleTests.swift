import Foundation
import TestKit
import Testing

@Suite("A card that is answered on each day on which it is due")
struct ScheduleTests {
  /// Grades, and what follows from each.
  struct History: Sendable, CustomTestStringConvertible {
    var grades: [Int]
    var intervals: [Int]
    var eases: [Double]
    var repetitions: [Int]

    var testDescription: String { grades.map(String.init).joined() }
  }

  /// Reckoned by hand from the published text of SM-2.
  static let histories = [
    History(
      grades: [4, 4, 4, 4, 4], intervals: [1, 6, 15, 38, 95],
      eases: [2.5, 2.5, 2.5, 2.5, 2.5], repetitions: [1, 2, 3, 4, 5]),
    History(
      grades: [5, 5, 5, 2, 4, 4, 4], intervals: [1, 6, 17, 1, 1, 6, 17],
      eases: [2.6, 2.7, 2.8, 2.8, 2.8, 2.8, 2.8], repetitions: [1, 2, 3, 0, 1, 2, 3]),
    History(
      grades: [3, 3, 3, 0, 3], intervals: [1, 6, 14, 1, 1],
      eases: [2.36, 2.22, 2.08, 2.08, 1.94], repetitions: [1, 2, 3, 0, 1]),
  ]

  /// Ten of the vectors that are kept beside the package.
  static let vectors: [History] = {
    struct Document: Decodable {
      struct Case: Decodable {
        var grades: [Int]
        var n: [Int]
        var interval: [Int]
        var ef: [Double]
      }
      var cases: [Case]
    }
    guard let data = try? SharedMaterial.data("vectors/sm2.json"),
      let document = try? JSONDecoder().decode(Document.self, from: data)
    else { return [] }
    let short = document.cases.filter { $0.interval.reduce(0, +) < 36_500 && $0.grades.count > 4 }
    return stride(from: 0, to: short.count, by: max(1, short.count / 10)).prefix(10).map { place in
      let vector = short[place]
      return History(
        grades: vector.grades, intervals: vector.interval, eases: vector.ef,
        repetitions: vector.n)
    }
  }()

  @Test("gets the intervals, eases and repetitions of SM-2", arguments: histories)
  func history(_ history: History) throws {
    try walk(history)
  }

  @Test(
    "gets those of the vectors",
    .enabled(if: !vectors.isEmpty, "the vectors are not beside the package"), arguments: vectors)
  func vector(_ history: History) throws {
    try walk(history)
  }

  private func walk(_ history: History) throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Fixture.firstQuestion)
    var day = CivilDay("2026-03-02")
    for (place, grade) in history.grades.enumerated() {
      home.now = Home.moment(day.text)
      let given = try home.json("grade", id, String(grade), as: GradeDocument.self)
      let next = try day.adding(history.intervals[place])
      #expect(given.id == id && given.kind == "scheduled")
      #expect(given.interval == history.intervals[place], "step \(place)")
      #expect(given.ease == history.eases[place], "step \(place)")
      #expect(given.repetitions == history.repetitions[place], "step \(place)")
      #expect(given.due == next.text, "step \(place)")
      if place < 4 {
        var again = given
        again.kind = grade < 4 ? "drill" : "cram"
        #expect(try home.json("grade", id, "5", as: GradeDocument.self) == again)
      }
      day = next
    }
    let shown = try home.show(id)
    #expect(shown.reviews.filter { $0.kind == "scheduled" }.map(\.grade) == history.grades)
    #expect(shown.schedule?.interval == history.intervals.last)
  }
}
