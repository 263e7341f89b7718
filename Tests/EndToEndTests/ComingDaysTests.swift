import Testing

@Suite("The plan of the coming days")
struct ComingDaysTests {
  struct Document: Decodable {
    struct Day: Decodable, Hashable {
      var day: String
      var due: Int
      var new: Int
      var waiting: Int
      var minutes: Int
    }

    var schema: String
    var secondsPerCard: Int
    var days: [Day]
  }

  @Test("tells of each day what it asks, if every card is remembered")
  func plan() throws {
    let home = try Home.withIslands(10)
    let plan = try home.json("plan", "--days", "9", "--new", "4", as: Document.self)
    #expect(plan.schema == "ontap.plan/1" && plan.secondsPerCard == 10)
    #expect(plan.days.map(\.day).first == "2026-03-02")
    #expect(plan.days.map(\.day).last == "2026-03-10")
    #expect(plan.days.map(\.new) == [4, 4, 2, 0, 0, 0, 0, 0, 0])
    #expect(plan.days.map(\.due) == [0, 4, 4, 2, 0, 0, 0, 4, 4])
    #expect(plan.days.map(\.waiting) == Array(repeating: 0, count: 9))
    #expect(plan.days.map(\.minutes) == [1, 2, 1, 1, 0, 0, 0, 1, 1])
  }

  @Test("lets wait what is beyond a day's limit")
  func limit() throws {
    let home = try Home.withIslands(6)
    let plan = try home.json("plan", "--days", "4", "--reviews", "2", as: Document.self)
    #expect(plan.days.map(\.new) == [6, 0, 0, 0])
    #expect(plan.days.map(\.due) == [0, 2, 2, 2])
    #expect(plan.days.map(\.waiting) == [0, 4, 2, 0])
  }

  @Test("is what then comes, day for day")
  func comesTrue() throws {
    let home = try Home.withLessons()
    let plan = try home.json("plan", "--days", "8", "--new", "3", as: Document.self)
    for day in plan.days {
      home.now = Home.moment(day.day)
      let document = try home.json("due", "--new", "3", as: DueDocument.self)
      #expect(document.due.count == day.due && document.new.count == day.new, "\(day.day)")
      for card in document.due + document.new {
        try home.succeed(["grade", card.id, "4"])
      }
    }
  }

  @Test("knows decks, and what is put aside")
  func scope() throws {
    let home = try Home.withLessons()
    let id = try home.id(of: "Which river runs through Rome?")
    try home.succeed(["suspend", id])
    let plan = try home.json("plan", "Rivers", "--days", "2", as: Document.self)
    #expect(plan.days.map(\.new) == [2, 0] && plan.days.map(\.due) == [0, 2])
  }

  @Test("begins with what was learnt today")
  func later() throws {
    let home = try Home.withIslands(3)
    for card in try home.json("due", as: DueDocument.self).new {
      try home.succeed(["grade", card.id, "4"])
    }
    let plan = try home.json("plan", "--days", "3", as: Document.self)
    #expect(plan.days.map(\.new) == [0, 0, 0] && plan.days.map(\.due) == [0, 3, 0])
  }

  @Test("counts what was asked today among what today may bring")
  func rest() throws {
    let home = try Home.withIslands(10)
    for card in try home.json("due", "--new", "4", as: DueDocument.self).new.prefix(3) {
      try home.succeed(["grade", card.id, "4"])
    }
    let plan = try home.json("plan", "--days", "4", "--new", "4", as: Document.self)
    #expect(plan.days.map(\.new) == [1, 4, 2, 0] && plan.days.map(\.due) == [0, 4, 4, 2])
    home.now = Home.moment("2026-03-03")
    let due = try home.json("due", "--reviews", "3", as: DueDocument.self).due
    try home.succeed(["grade", due[0].id, "4"])
    let next = try home.json(
      "plan", "--days", "2", "--reviews", "2", "--new", "0", as: Document.self)
    #expect(next.days.map(\.due) == [1, 1] && next.days.map(\.waiting) == [1, 0])
  }

  @Test("is for a person a line a day")
  func text() throws {
    let outcome = try Home.withIslands(3).run("plan", "--days", "3")
    #expect(outcome.ending == .exit(0))
    #expect(outcome.lines.filter { $0.hasPrefix("2026-03-0") }.count == 3)
    outcome.expectManners()
  }

  @Test("is of 1 to 366 days", arguments: ["0", "367", "-1", "many"])
  func refusal(days: String) throws {
    try Home.withIslands(3).run("plan", "--days=" + days).expectRefusal(2, naming: "--days")
  }
}
