import Testing

@Suite("The help")
struct HelpTests {
  /// The words of the commands that a help lists: those behind its groups, those without, and those
  /// of the groups that give their names alone.
  private static func commands(in lines: [String]) -> [String] {
    let told = lines.filter { $0.contains(/^  (\w[\w ]{0,9} {2,}| {11})[a-z]+ {2,}[A-Z]/) }
      .compactMap { $0.dropFirst(13).split(separator: " ").first.map(String.init) }
    let named = lines.filter { $0.contains(/^  [A-Z]\w* +[a-z]+(, [a-z]+)+$/) }
      .flatMap { $0.dropFirst(13).split(separator: ", ").map(String.init) }
    return told + named
  }

  @Test("fits a small window, and begins with examples and the plain review")
  func root() throws {
    let home = try Home()
    for words in [["--help"], ["-h"], ["help"]] {
      let outcome = try home.start(Ontap.path, words).finish()
      #expect(outcome.ending == .exit(0) && outcome.errors == "")
      #expect(outcome.lines.count <= 24)
      #expect(outcome.lines.allSatisfy { $0.count <= 80 })
      let example = try #require(outcome.lines.firstIndex { $0.contains("ontap add lessons/") })
      let plain = try #require(outcome.lines.firstIndex { $0.contains("ontap review --plain") })
      let command = try #require(outcome.lines.firstIndex { $0.contains("Every day") })
      #expect(example < command && plain < command)
    }
  }

  @Test("is there for every command, in lines of at most 80 columns, and asked for in two ways")
  func commands() throws {
    let home = try Home()
    let commands = Self.commands(in: try home.run("--help").lines)
    #expect(Set(commands).isSuperset(of: ["add", "review", "stats", "due", "grade", "doctor"]))
    #expect(commands.count >= 14)
    let verbs = ["list", "rename", "archive", "remove"].map { ["decks", $0] }
    for command in commands.map({ [$0] }) + verbs {
      let outcome = try home.start(Ontap.path, command + ["--help"]).finish()
      #expect(outcome.ending == .exit(0))
      #expect(outcome.output.contains("USAGE: ontap " + command.joined(separator: " ")))
      #expect(outcome.lines.allSatisfy { $0.count <= 80 }, "\(command)")
      let other = try home.start(Ontap.path, ["help"] + command).finish()
      #expect(other.output == outcome.output && other.ending == .exit(0))
    }
  }

  @Test("names every command of the completions")
  func whole() throws {
    let home = try Home()
    let help = Set(Self.commands(in: try home.run("--help").lines))
    let script = try home.run("setup", "--print", "bash").output
    let list = try #require(script.firstMatch(of: /compgen -W '(add [a-z ]+)'/)).output.1
    #expect(help == Set(list.split(separator: " ").map(String.init)).subtracting(["help"]))
  }
}
