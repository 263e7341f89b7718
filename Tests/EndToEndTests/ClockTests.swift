import Foundation
import Recall
import Storage
import Testing

@Suite("A clock that misbehaves")
struct ClockTests {
  /// Answers one after the other, a card each, and what is to come of them.
  struct Case: Sendable, CustomTestStringConvertible {
    /// When an answer is given, on which study day that is, and whether the learner is warned.
    struct Step: Sendable {
      var now: String
      var day: String
      var isOdd = false

      init(_ now: String, _ day: String, isOdd: Bool = false) {
        self.now = now
        self.day = day
        self.isOdd = isOdd
      }
    }

    var testDescription: String
    var steps: [Step]
    /// As the last step's day sees it.
    var streak: Int
  }

  static let cases: [Case] = [
    Case(
      testDescription: "an hour back",
      steps: [
        .init("2026-03-02T20:00:00+01:00", "2026-03-02"),
        .init("2026-03-02T19:00:00+01:00", "2026-03-02"),
        .init("2026-03-02T19:10:00+01:00", "2026-03-02"),
      ], streak: 1),
    Case(
      testDescription: "an hour back over the rollover",
      steps: [
        .init("2026-03-03T04:30:00+01:00", "2026-03-03"),
        .init("2026-03-03T03:30:00+01:00", "2026-03-02", isOdd: true),
        .init("2026-03-03T04:40:00+01:00", "2026-03-03"),
      ], streak: 2),
    Case(
      testDescription: "a year back and forth again",
      steps: [
        .init("2026-03-02T20:00:00+01:00", "2026-03-02"),
        .init("2025-03-02T20:00:00+01:00", "2025-03-02", isOdd: true),
        .init("2026-03-03T20:00:00+01:00", "2026-03-03"),
      ], streak: 2),
    Case(
      testDescription: "a hundred years on and back again",
      steps: [
        .init("2026-03-02T20:00:00+01:00", "2026-03-02"),
        .init("2126-03-02T20:00:00+01:00", "2126-03-02", isOdd: true),
        .init("2026-03-03T20:00:00+01:00", "2026-03-03", isOdd: true),
      ], streak: 2),
    Case(
      testDescription: "summer time begins in Berlin, where two o'clock is three",
      steps: [
        .init("2026-03-29T01:59:00+01:00", "2026-03-28"),
        .init("2026-03-29T03:59:00+02:00", "2026-03-28"),
        .init("2026-03-29T04:00:00+02:00", "2026-03-29"),
        .init("2026-03-30T03:59:00+02:00", "2026-03-29"),
      ], streak: 2),
    Case(
      testDescription: "summer time ends in Berlin, where an hour comes twice",
      steps: [
        .init("2026-10-25T02:30:00+02:00", "2026-10-24"),
        .init("2026-10-25T02:10:00+01:00", "2026-10-24"),
        .init("2026-10-25T03:59:00+01:00", "2026-10-24"),
        .init("2026-10-25T04:00:00+01:00", "2026-10-25"),
      ], streak: 2),
    Case(
      testDescription: "summer time began at midnight in São Paulo",
      steps: [
        .init("2018-11-03T23:59:00-03:00", "2018-11-03"),
        .init("2018-11-04T01:00:00-02:00", "2018-11-03"),
        .init("2018-11-04T04:00:00-02:00", "2018-11-04"),
      ], streak: 2),
    Case(
      testDescription: "a minute before four and four o'clock in Hồ Chí Minh City",
      steps: [
        .init("2026-03-02T03:59:59+07:00", "2026-03-01"),
        .init("2026-03-02T04:00:00+07:00", "2026-03-02"),
      ], streak: 2),
    Case(
      testDescription: "Apia goes over the date line and leaves a day out",
      steps: [
        .init("2011-12-28T20:00:00-10:00", "2011-12-28"),
        .init("2011-12-29T23:59:00-10:00", "2011-12-29"),
        .init("2011-12-31T00:30:00+14:00", "2011-12-30"),
        .init("2011-12-31T08:00:00+14:00", "2011-12-31"),
      ], streak: 4),
    Case(
      testDescription: "a flight to the west, where the day comes again",
      steps: [
        .init("2026-03-03T08:00:00+14:00", "2026-03-03"),
        .init("2026-03-02T09:00:00-10:00", "2026-03-02", isOdd: true),
        .init("2026-03-03T08:00:00-10:00", "2026-03-03"),
      ], streak: 2),
    Case(
      testDescription: "a flight to the east, where a day is short",
      steps: [
        .init("2026-03-02T20:00:00-10:00", "2026-03-02"),
        .init("2026-03-03T22:00:00+14:00", "2026-03-03"),
        .init("2026-03-04T20:00:00+14:00", "2026-03-04"),
      ], streak: 3),
  ]

  private struct Figures: Decodable { var streakDays: Int }

  @Test(
    "keeps the order of the log, the study days, what is due and the streak, and is told",
    arguments: cases)
  func clock(clock: Case) throws {
    let home = try Home()
    home.now = clock.steps[0].now
    try home.write(Fixture.islands(8), to: "islands.md")
    try home.add("islands.md")
    let ids = try home.json("cards", as: [CardRow].self).map(\.id)
    for (place, step) in clock.steps.enumerated() {
      home.now = step.now
      let outcome = try home.run("grade", ids[place], "4")
      #expect(outcome.ending == .exit(0))
      #expect(outcome.errors.contains("warning: the clock says \(step.day)") == step.isOdd)
      #expect(step.isOdd || outcome.errors == "", "\(outcome.errors)")
      #expect(try home.show(ids[place]).reviews.map(\.day) == [step.day])
      // It comes back on the next study day by the clock as it stands, and not before.
      let next = try CivilDay(step.day).adding(1).text
      #expect(try home.show(ids[place]).schedule?.due == next)
      let due = try home.json("due", "--new", "0", as: DueDocument.self)
      let expected = clock.steps.prefix(place + 1).enumerated().filter { $0.element.day < step.day }
      #expect(due.day == step.day)
      #expect(Set(due.due.map(\.id)) == Set(expected.map { ids[$0.offset] }))
    }
    #expect(try home.json("stats", as: Figures.self).streakDays == clock.streak)
    let library = try Library(path: home.database)
    var lines: [OpenLine] = []
    try library.eachLine { lines.append($0) }
    lines.sort { $0.n < $1.n }
    #expect(zip(lines, lines.dropFirst()).allSatisfy { $0.at < $1.at })
    // What the clock said is kept: as the time of the answer, or in a note before it.
    let answers = lines.indices.filter { lines[$0].answer != nil }
    #expect(answers.count == clock.steps.count)
    for (place, step) in zip(answers, clock.steps) {
      let note = place > 0 && lines[place - 1].kind == "clock" ? lines[place - 1].value : nil
      let said = note.flatMap { Int($0) } ?? lines[place].at
      #expect((0..<60_000).contains(said - (try milliseconds(step.now))), "\(step.now)")
    }
    #expect(try library.examine().problems == [])
    let (log, stored) = (try library.examine().logDigest, try library.examine().scheduleDigest)
    #expect(log == stored)
  }

  private func milliseconds(_ time: String) throws -> Int {
    Int(try Date(time, strategy: .iso8601).timeIntervalSince1970 * 1000)
  }

  @Test("An answer under a wrong clock is doubted no more once it is taken back")
  func takenBack() throws {
    let home = try Home.withIslands(3)
    let ids = try home.json("cards", as: [CardRow].self).map(\.id)
    let now = home.now
    home.now = Home.moment("2099-01-01")
    #expect(try home.run("grade", ids[0], "4").ending == .exit(0))
    home.now = now
    #expect(try home.run("grade", ids[1], "4").errors.contains("2099-01-01"))
    for _ in 0..<2 { #expect(try home.run("undo").ending == .exit(0)) }
    #expect(try home.run("grade", ids[1], "4").errors == "")
  }

  @Test("A session in lines of text warns once, and goes on")
  func plain() throws {
    let home = try Home.withIslands(3)
    #expect(try home.run("review", input: "\n3\nq\n").errors == "")
    home.now = Home.moment("2026-02-20")
    let odd = try home.run("review", input: "\n3\n\n3\n")
    #expect(odd.ending == .exit(0))
    #expect(odd.errors.components(separatedBy: "the clock says 2026-02-20").count == 2)
    #expect(try home.reviewCount() == 3)
  }

  @Test(
    "A person is asked before the first card", .enabled(if: Zones.faketime != nil, "no faketime"))
  func asked() throws {
    let home = try Home.withIslands(3)
    home.variables["ONTAP_NOW"] = .some(nil)
    home.variables["TZ"] = "UTC"
    let faketime = try #require(Zones.faketime)
    let first = try home.start(
      faketime, ["2026-03-02 10:00:00", Ontap.path, "review"], input: "\n3\nq\n"
    ).finish()
    #expect(first.ending == .exit(0), "\(first.errors)")
    func play() throws -> Player {
      try Player(
        faketime, ["2026-02-01 10:00:00", Ontap.path, "review", "--new", "2"], in: home)
    }
    let refused = try play()
    try refused.see("Study with this clock? [y/N]")
    refused.type("n\n")
    #expect(refused.end() == .exit(1))
    let agreed = try play()
    try agreed.see("Study with this clock? [y/N]")
    agreed.type("y\n")
    try agreed.see("Space answer")
    agreed.type("q")
    #expect(agreed.end() == .exit(0))
  }
}
