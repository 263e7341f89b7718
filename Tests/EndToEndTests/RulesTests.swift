import Testing

@Suite("The rules of the log")
struct RulesTests {
  /// Grades a card and tells the ease that it has then.
  func ease(_ id: String, after grade: String, on day: String, in home: Home) throws -> Double {
    home.now = Home.moment(day)
    return try home.json("grade", id, grade, as: GradeDocument.self).ease
  }

  @Test("count from the command that sets them on, and for no earlier answer")
  func fromNowOn() throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Fixture.firstQuestion)
    #expect(try ease(id, after: "2", on: "2026-03-02", in: home) == 2.50)
    let set = try home.run("config", "ease-on-failure", "lowered")
    #expect(set.ending == .exit(0) && set.errors == "")
    #expect(try home.text(of: ConfigTests.file) == "ease-on-failure = lowered\n")
    #expect(try home.show(id).schedule?.ease == 2.50)
    #expect(try ease(id, after: "2", on: "2026-03-03", in: home) == 2.18)
    let unset = try home.run("config", "ease-on-failure", "--unset")
    #expect(unset.ending == .exit(0) && unset.errors == "")
    #expect(try ease(id, after: "0", on: "2026-03-04", in: home) == 2.18)
    #expect(try home.run("doctor").ending == .exit(0))
    #expect(try home.run("doctor", "--rebuild").ending == .exit(0))
    #expect(try home.show(id).schedule?.ease == 2.18)
  }

  @Test("are not taken back by undo")
  func undo() throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Fixture.firstQuestion)
    _ = try home.run("grade", id, "4")
    _ = try home.run("config", "drill", "failures")
    #expect(try home.run("undo").output == "Taken back: Good for \(Fixture.firstQuestion)\n")
    #expect(try home.run("undo").output == "There is nothing left to undo.\n")
    #expect(try home.run("config", "drill").output == "failures\n")
  }

  @Test("let only failures be drilled where the learner wants that")
  func drills() throws {
    let home = try Home.withLessons()
    _ = try home.run("config", "drill", "failures")
    let ids = try home.json("due", as: DueDocument.self).new.map(\.id)
    #expect(try home.json("grade", ids[0], "3", as: GradeDocument.self).kind == "scheduled")
    #expect(try home.json("grade", ids[1], "2", as: GradeDocument.self).kind == "scheduled")
    #expect(try home.json("due", as: DueDocument.self).drills.map(\.id) == [ids[1]])
    #expect(try home.json("grade", ids[0], "4", as: GradeDocument.self).kind == "cram")
    let session = try home.run("review", "--plain", input: "\n2\nq\n")
    #expect(session.output.contains("Hard: next in 1 d."))
  }

  @Test("follow a settings file that was edited by hand, from the next command on")
  func byHand() throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Fixture.firstQuestion)
    try home.write("# mine\nease-on-failure = lowered\n", to: ConfigTests.file)
    let said =
      "ontap: ease-on-failure is lowered from now on, as \(home.path(ConfigTests.file)) says\n"
    #expect(try home.run("due").errors == said)
    #expect(try home.run("due").errors == "")
    #expect(try ease(id, after: "2", on: "2026-03-02", in: home) == 2.18)
    try home.write("# mine\nease-on-failure = raised\n", to: ConfigTests.file)
    #expect(try ease(id, after: "2", on: "2026-03-03", in: home) == 1.86)
    try home.write("# mine\n", to: ConfigTests.file)
    #expect(try home.run("due").errors.contains("ease-on-failure is unchanged from now on"))
    #expect(try ease(id, after: "2", on: "2026-03-04", in: home) == 1.86)
    #expect(try home.run("doctor").ending == .exit(0))
  }

  @Test(
    "come from no variable", arguments: ["ONTAP_DRILL=failures", "ONTAP_EASE_ON_FAILURE=lowered"])
  func variable(setting: String) throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Fixture.firstQuestion)
    let parts = setting.split(separator: "=").map(String.init)
    home.variables[parts[0]] = parts[1]
    let outcome = try home.run("grade", id, "2", "--json")
    #expect(outcome.ending == .exit(0))
    #expect(outcome.errors.hasPrefix("ontap: warning: \(parts[0]) is passed over: "))
    #expect(outcome.output.contains("\"ease\":2.50") || outcome.output.contains("\"ease\": 2.50"))
    home.variables[parts[0]] = ""
    #expect(try home.run("due").errors == "")
  }
}
