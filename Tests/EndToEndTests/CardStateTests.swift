import Testing

@Suite("The list of cards")
struct CardStateTests {
  /// A home in which each state holds the card of that name and no other; the rest are new.
  private static func home() throws -> Home {
    let home = try Home()
    let names = [
      "learning", "young", "mature", "suspended", "retired", "due", "leech", "flagged", "marked",
      "buried", "nothing",
    ]
    let blocks = names.map { "Q: \($0)?\nA: \($0)\n" }
    try home.write("---\ndeck: States\n---\n\n" + blocks.joined(separator: "\n"), to: "states.md")
    try home.add("states.md")
    func grade(_ name: String, _ grades: [(day: String, grade: String)]) throws {
      let id = try home.id(of: name + "?")
      for (day, grade) in grades {
        home.now = moment(day)
        try home.succeed(["grade", id, grade])
      }
    }
    func moment(_ day: String) -> String { Home.moment("2026-" + day) }
    try grade("mature", [("01-02", "4"), ("01-03", "4"), ("01-09", "4"), ("01-24", "4")])
    try grade("due", [("01-24", "4"), ("01-25", "4"), ("01-31", "4")])
    try grade("leech", [("01-31", "4"), ("02-01", "4"), ("02-07", "1"), ("02-08", "4")])
    try grade("leech", [("02-09", "1"), ("03-01", "4"), ("03-02", "4")])
    try grade("young", [("03-01", "4"), ("03-02", "4")])
    try grade("learning", [("03-02", "4")])
    try home.succeed(["config", "leech", "2"])
    for (verb, name) in [("suspend", "suspended"), ("flag", "flagged"), ("mark", "marked")] {
      try home.succeed([verb, try home.id(of: name + "?")])
    }
    try home.edit("states.md", "Q: retired?\nA: retired\n\n", to: "")
    // What comes before it in the queue is skipped.
    let order = try home.json("due", as: DueDocument.self)
    let place = (order.due + order.new).firstIndex { $0.prompt == "buried?" } ?? 0
    let skips = String(repeating: "s\n", count: place)
    _ = try home.run("review", "--plain", input: skips + "bury\nq\n")
    return home
  }

  @Test("holds the cards of each state")
  func states() throws {
    let home = try Self.home()
    func prompts(_ state: String) throws -> [String] {
      try home.json("cards", "--state", state, as: [CardRow].self).map(\.prompt)
    }
    #expect(try prompts("learning") == ["learning?"])
    #expect(try prompts("young") == ["young?", "due?", "leech?"])
    for state in [
      "mature", "suspended", "retired", "due", "leech", "flagged", "marked", "buried",
    ] {
      #expect(try prompts(state) == ["\(state)?"], "\(state)")
    }
    #expect(try prompts("new") == ["flagged?", "marked?", "buried?", "nothing?"])
    #expect(
      try home.json("cards", "--state", "marked", "MARK", as: [CardRow].self).map(\.prompt)
        == ["marked?"])
    #expect(try home.run("cards", "--state", "flagged", "xyzzy").output == "No card.\n")
    home.now = Home.moment("2026-03-03")
    #expect(try prompts("buried") == [])
  }

  @Test("names the states where it is asked for another")
  func refusal() throws {
    let home = try Home.withLessons()
    try home.run("cards", "--state", "old").expectRefusal(2, naming: "old")
  }
}
