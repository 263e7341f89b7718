import Foundation
import Recall
import TestKit
import Testing

@testable import Storage

@Suite("The history that is kept beside a library")
struct HistoryTests {
  private let test: TestLibrary

  init() throws { test = try TestLibrary() }

  private var file: URL { URL(filePath: test.path + ".history") }

  /// The history as the log alone tells it.
  private func fresh() throws -> History {
    try? FileManager.default.removeItem(at: file)
    return try test.library.history()
  }

  private func expectSame(_ history: History, _ other: History) {
    #expect(history.cards == other.cards)
    #expect(history.reviews == other.reviews)
    #expect(history.schedules == other.schedules)
  }

  /// Writes many reviews, enough to be kept.
  private func fill(_ count: Int, from day: Int, _ generator: inout SplitMix) throws {
    var line = try test.library.upcomingLine()
    let reviews = (0..<count).map { place -> Review in
      let day = day + place / 10
      defer { line.n += 1 }
      return Review(
        id: line, card: TestLibrary.cards[Int.random(in: 0..<6, using: &generator)],
        at: Moment(milliseconds: day * 86_400_000 + place, utcOffset: 60), day: StudyDay(day),
        kind: place % 7 == 0 ? .drill : .scheduled,
        grade: Grade.allCases[Int.random(in: 0..<6, using: &generator)],
        took: place % 3 == 0 ? nil : place, mode: Review.Mode.allCases[place % 4])
    }
    try test.library.append(reviews)
  }

  @Test("is written once enough has come, and gives the same as the log", arguments: 0..<4)
  func equality(seed: Int) throws {
    var generator = SplitMix(seed: seed)
    try fill(1500, from: 100, &generator)
    let first = try test.library.history()
    #expect(FileManager.default.fileExists(atPath: file.path))
    expectSame(try test.library.history(), first)
    for round in 0..<8 {
      let day = 300 + round * 5
      try fill(Int.random(in: 1...40, using: &generator), from: day, &generator)
      for act in 0..<3 { try test.act(at: generator.next(), day: day + 4 + act) }
      if round % 3 == 1 {
        try test.act(.setting, nil, value: "ease-on-failure=lowered", day: day + 4)
      }
      // A line of this round, or of long ago.
      let last = try test.library.upcomingLine()
      let n = round == 6 ? 20 : last.n - 2
      _ = try test.library.void(
        LineID(writer: last.writer, n: n),
        at: Moment(milliseconds: (day + 4) * 86_400_000, utcOffset: 0), day: StudyDay(day + 4))
      let kept = try test.library.history()
      let keptBytes = try? Data(contentsOf: file)
      expectSame(kept, try fresh())
      if let keptBytes { try keptBytes.write(to: file) }
    }
  }

  @Test("has the schedules that the library has")
  func schedules() throws {
    var generator = SplitMix(seed: 9)
    try fill(1200, from: 100, &generator)
    let history = try test.library.history()
    for (card, schedule) in zip(history.cards, history.schedules) {
      #expect(try test.library.card(card)?.schedule == schedule)
    }
  }

  @Test(
    "counts for nothing where a byte of it is wrong, or it was cut off",
    arguments: [3, 11, 40, 70, 200, 4000])
  func damage(place: Int) throws {
    var generator = SplitMix(seed: place)
    try fill(1500, from: 100, &generator)
    let right = try test.library.history()
    var bytes = try Data(contentsOf: file)
    bytes[place] ^= 0x10
    try bytes.write(to: file)
    expectSame(try test.library.history(), right)
    try bytes.prefix(place).write(to: file)
    expectSame(try test.library.history(), right)
  }

  @Test("counts for nothing where the log went another way since, as in a copy of its file")
  func otherWay() throws {
    var generator = SplitMix(seed: 1)
    try fill(1500, from: 100, &generator)
    let other = try TestLibrary()
    for suffix in ["", ".history"] {
      try? FileManager.default.removeItem(atPath: other.path + suffix)
    }
    try FileManager.default.copyItem(atPath: test.path, toPath: other.path)
    // The numbers of these lines are given to others in the copy.
    try fill(50, from: 300, &generator)
    let kept = try fresh()
    try FileManager.default.copyItem(at: file, to: URL(filePath: other.path + ".history"))
    let copy = try Library(path: other.path)
    for place in 0..<60 {
      _ = try copy.record(
        Answer(
          card: TestLibrary.cards[0], grade: .again, mode: .flip,
          at: Moment(milliseconds: (400 + place) * 86_400_000, utcOffset: 0),
          day: StudyDay(400 + place)))
    }
    let history = try copy.history()
    #expect(kept.reviews.count == 1550 && history.reviews.count == 1560)
    #expect(history.reviews.suffix(60).allSatisfy { $0.day >= StudyDay(400) })
  }

  @Test("of another library counts for nothing")
  func otherLibrary() throws {
    var generator = SplitMix(seed: 1)
    try fill(1500, from: 100, &generator)
    _ = try test.library.history()
    let other = try TestLibrary()
    try Data(contentsOf: file).write(to: URL(filePath: other.path + ".history"))
    try other.record(0, .good, day: 100)
    #expect(try other.library.history().reviews.count == 1)
  }
}
