import Foundation
import Testing

@Suite("From day to day")
struct DaysTests {
  @Test("only what is due is asked")
  func due() throws {
    let home = try Home.withLessons()
    let (cologne, lisbon) = (
      try home.id(of: "Which river runs through Cologne?"),
      try home.id(of: "Which river runs through Lisbon?")
    )
    func due(on day: String) throws -> [String] {
      home.now = Home.moment(day)
      let document = try home.json("due", "--new", "0", as: DueDocument.self)
      #expect(document.day == day && document.new.isEmpty)
      return document.due.map(\.id).sorted()
    }
    #expect(try due(on: "2026-03-02") == [])
    for id in [cologne, lisbon] { _ = try home.json("grade", id, "4", as: GradeDocument.self) }
    #expect(try due(on: "2026-03-02") == [])
    #expect(try due(on: "2026-03-03") == [cologne, lisbon].sorted())
    _ = try home.json("grade", cologne, "4", as: GradeDocument.self)
    #expect(try due(on: "2026-03-03") == [lisbon])
    #expect(try due(on: "2026-03-04") == [lisbon])
    #expect(try due(on: "2026-03-08") == [lisbon])
    #expect(try due(on: "2026-03-09") == [cologne, lisbon].sorted())
    let review = try home.run("review", "--new", "0", input: "\n3\n\n3\n")
    #expect(review.ending == .exit(0))
    #expect(review.output.contains("2 cards to review: 2 due, 0 new."))
    #expect(review.output.contains("Done for today."))
    #expect(try due(on: "2026-03-09") == [])
  }

  @Test("new cards come in portions")
  func portions() throws {
    let home = try Home.withIslands(12)
    func new(on day: String) throws -> [String] {
      home.now = Home.moment(day)
      return try home.json("due", "--new", "5", as: DueDocument.self).new.map(\.prompt)
    }
    let first = try new(on: "2026-03-02")
    #expect(first.count == 5)
    let keys = String(repeating: "\n3\n", count: 5)
    #expect(try home.run("review", "--new", "5", input: keys).ending == .exit(0))
    #expect(try new(on: "2026-03-02") == [])
    let second = try new(on: "2026-03-03")
    #expect(second.count == 5 && Set(first).isDisjoint(with: second))
  }

  @Test("what one deck teaches takes nothing from another while the day has room for new cards")
  func room() throws {
    let home = try Home.withLessons()
    #expect(try home.run("review", "Birds", input: "\n3\n\n3\n\n3\n").ending == .exit(0))
    #expect(try home.reviewCount() == 3)
    let rivers = try home.json("due", "Rivers", as: DueDocument.self).new
    #expect(rivers.count == 3)
  }

  @Test("a study day begins at four in the morning")
  func rollover() throws {
    let home = try Home.withLessons()
    for (hour, day) in [("03:59:59", "2026-03-01"), ("04:00:00", "2026-03-02")] {
      home.now = "2026-03-02T\(hour)-03:00"
      #expect(try home.json("due", as: DueDocument.self).day == day)
    }
  }

  @Test("a card graded below good is drilled on the same day, which changes nothing")
  func drill() throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Fixture.firstQuestion)
    let scheduled = try home.json("grade", id, "2", as: GradeDocument.self)
    #expect(scheduled.kind == "scheduled")
    for (grade, kind) in [("3", "drill"), ("0", "drill"), ("4", "drill"), ("1", "cram")] {
      #expect(
        try home.json("due", as: DueDocument.self).drills.contains { $0.id == id }
          == (kind == "drill"))
      var expected = scheduled
      expected.kind = kind
      #expect(try home.json("grade", id, grade, as: GradeDocument.self) == expected)
    }
  }
}
