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

  @Test("prints a help that fits a small window")
  func help() throws {
    let outcome = try Home().run("--help")
    #expect(outcome.ending == .exit(0))
    #expect(outcome.lines.count <= 24)
    #expect(outcome.lines.allSatisfy { $0.count <= 80 })
    #expect(outcome.output.contains("ontap add lessons/"))
  }

  @Test("prints its help on standard error where nothing is asked of it in a pipe")
  func nothing() throws {
    let home = try Home.withLessons()
    let outcome = try home.run()
    #expect(outcome.ending == .exit(2))
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("ontap add lessons/"))
  }

  @Test("has a help for every command that it lists")
  func commands() throws {
    let home = try Home()
    let lines = try home.run("--help").lines
    let start = try #require(lines.firstIndex { $0.contains("SUBCOMMANDS:") })
    let commands = lines[(start + 1)...].prefix { $0.hasPrefix("  ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(Set(commands).isSuperset(of: ["add", "review", "stats", "due", "grade", "doctor"]))
    for command in commands {
      let outcome = try home.run(command, "--help")
      #expect(outcome.ending == .exit(0))
      #expect(outcome.output.contains("USAGE: ontap \(command)"))
    }
  }
}
