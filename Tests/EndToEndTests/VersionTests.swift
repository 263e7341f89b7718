import Testing

@Suite("Asked about itself, the program")
struct VersionTests {
  @Test("prints its version on one line")
  func version() throws {
    let outcome = try Home().run("--version")
    #expect(outcome.ending == .exit(0))
    #expect(outcome.lines.count == 1)
    #expect(outcome.output.contains(/^\d+\.\d+\.\d+\n$/))
    #expect(outcome.errors == "")
  }

  @Test("prints its help on standard error where nothing is asked of it in a pipe")
  func nothing() throws {
    let home = try Home.withLessons()
    let outcome = try home.run()
    #expect(outcome.ending == .exit(2))
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("ontap add lessons/"))
  }
}
