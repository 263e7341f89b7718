import Testing

@Suite("A card by its id")
struct CardVerbTests {
  static let rivers = [
    "Which river runs through Cologne?", "Which river runs through Lisbon?",
    "Which river runs through Rome?",
  ]

  /// A verb, what it says of the card, and what taking it back says.
  struct Verb: Sendable, CustomTestStringConvertible {
    let words: [String]
    /// What must have been done before.
    var first: [String] = []
    let said: String
    let again: String
    let undone: String
    /// The state under which the card is listed then.
    var state: String?

    var testDescription: String { words.joined(separator: " ") }
  }

  static let verbs: [Verb] = [
    Verb(
      words: ["suspend"], said: "is put aside:", again: "is put aside already.",
      undone: "putting aside", state: "suspended"),
    Verb(
      words: ["resume"], first: ["suspend"], said: "is asked again:", again: "was not put aside.",
      undone: "resuming"),
    Verb(
      words: ["flag"], said: "is flagged:", again: "is flagged already.", undone: "the flag of",
      state: "flagged"),
    Verb(
      words: ["flag", "--off"], first: ["flag"], said: "has no flag any more:",
      again: "has no flag.", undone: "removing the flag of"),
    Verb(
      words: ["mark"], said: "is marked:", again: "is marked already.", undone: "the mark of",
      state: "marked"),
    Verb(
      words: ["mark", "--off"], first: ["mark"], said: "has no mark any more:",
      again: "has no mark.", undone: "removing the mark of"),
    Verb(
      words: ["reset"], said: "is new again:", again: "is new already.",
      undone: "the new beginning of",
      state: "new"),
  ]

  /// All that a learner can see of the cards.
  private static func sight(of home: Home) throws -> [String] {
    try [
      ["cards", "--json"], ["due", "--json"], ["cards", "--state", "flagged"],
      ["cards", "--state", "marked"],
    ].map { try home.start(Ontap.path, $0).finish().output }
  }

  @Test("takes a verb for several cards, and gives everything back by undo", arguments: verbs)
  func verb(verb: Verb) throws {
    let home = try Home.withLessons()
    let ids = try Self.rivers.map(home.id)
    for id in ids { _ = try home.run("grade", id, "4") }
    if !verb.first.isEmpty { try home.succeed(verb.first + ids) }
    let before = try Self.sight(of: home)
    let outcome = try home.succeed(verb.words + ids)
    #expect(outcome.lines == zip(ids, Self.rivers).map { "\($0) \(verb.said) \($1)" })
    #expect(try home.succeed(verb.words + ids).lines == ids.map { "\($0) \(verb.again)" })
    if let state = verb.state {
      let listed = try home.json("cards", "--state", state, as: [CardRow].self).map(\.id)
      #expect(Set(listed).isSuperset(of: ids))
    }
    for prompt in Self.rivers.reversed() {
      #expect(try home.run("undo").output == "Taken back: \(verb.undone) \(prompt)\n")
    }
    #expect(try Self.sight(of: home) == before)
    #expect(try home.run("doctor").ending == .exit(0))
  }

  @Test("is passed over where it is wrong, and stops none of the others", arguments: verbs)
  func wrongID(verb: Verb) throws {
    let home = try Home.withLessons()
    let ids = try Self.rivers.map(home.id)
    for id in ids { _ = try home.run("grade", id, "4") }
    if !verb.first.isEmpty { try home.succeed(verb.first + ids) }
    let missing = try home.start(Ontap.path, verb.words + [ids[0], "zzzzzzzzzzzz", ids[1]]).finish()
    #expect(missing.ending == .exit(1))
    #expect(missing.lines == zip(ids, Self.rivers).prefix(2).map { "\($0) \(verb.said) \($1)" })
    #expect(
      missing.errors
        == "ontap: no card has an id that begins with zzzzzzzzzzzz; 'ontap cards' lists them\n")
    let slip = try home.start(Ontap.path, verb.words + ["ab", ids[2]]).finish()
    #expect(slip.ending == .exit(2))
    #expect(slip.lines.count == 1 && slip.output.hasPrefix("\(ids[2]) \(verb.said)"))
    #expect(slip.errors.hasPrefix("ontap: 'ab' is no card id"))
    slip.expectManners()
  }

  @Test("may be named by a unique beginning")
  func beginning() throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Self.rivers[0])
    #expect(try home.run("flag", String(id.prefix(8))).output.hasPrefix("\(id) is flagged:"))
  }

  @Test("that is put aside is not asked until it is resumed")
  func suspended() throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Self.rivers[0])
    try home.succeed(["suspend", id])
    #expect(try !home.json("due", as: DueDocument.self).new.map(\.id).contains(id))
    #expect(try home.show(id).state == "suspended")
    try home.succeed(["resume", id])
    #expect(try home.json("due", as: DueDocument.self).new.map(\.id).contains(id))
  }

  @Test("that begins anew keeps its answers in the log")
  func reset() throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Self.rivers[0])
    for (day, _) in zip(["2026-03-02", "2026-03-03", "2026-03-09"], 1...) {
      home.now = Home.moment(day)
      _ = try home.run("grade", id, "5")
    }
    try home.succeed(["reset", id])
    let shown = try home.show(id)
    #expect(shown.state == "new" && shown.schedule == nil && shown.reviews.count == 3)
    #expect(try home.json("grade", id, "4", as: GradeDocument.self).interval == 1)
    #expect(try home.run("doctor").ending == .exit(0))
  }

  @Test("that was graded is as before when the grade is taken back, and then the one before it")
  func grades() throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Self.rivers[0])
    let before = try Self.sight(of: home)
    _ = try home.run("grade", id, "4")
    _ = try home.run("answer", id, "the Rhine")
    for _ in 0..<2 {
      #expect(try home.run("undo").output.hasPrefix("Taken back: "))
    }
    #expect(try home.run("undo").output == "There is nothing left to undo.\n")
    #expect(try Self.sight(of: home) == before)
  }
}

extension Home {
  /// Runs a command that must succeed.
  @discardableResult
  func succeed(_ arguments: [String]) throws -> Child.Outcome {
    let outcome = try start(Ontap.path, arguments).finish()
    guard outcome.ending == .exit(0) else {
      throw InVain(description: "\(arguments): \(outcome.ending)\n\(outcome.errors)")
    }
    return outcome
  }
}
