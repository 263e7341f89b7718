import Testing

@Suite("In a pipe, a command")
struct PipeTests {
  static let commands: [[String]] = [
    ["add", "lessons"], ["extract", "lessons"], ["extract", "--json", "lessons"],
    ["extract", "--explain", "lessons"], ["decks"],
    ["decks", "--json"], ["cards"], ["cards", "--json"], ["due"], ["due", "--json"],
    ["show", "CARD"], ["show", "--json", "CARD"], ["grade", "CARD", "4"],
    ["answer", "CARD", "185 cm"], ["answer", "--json", "CARD", "x"], ["review"], ["stats"],
    ["stats", "--json"], ["doctor"], ["doctor", "--json"], ["config"],
    ["config", "--show-origin"], ["config", "--json"], ["setup", "--print", "man"], ["--help"],
    ["nonsense"],
  ]

  @Test("sends no escape sequence")
  func noEscape() throws {
    let home = try Home.withLessons()
    let id = try home.id(of: Fixture.firstQuestion)
    for command in Self.commands {
      let words = command.map { $0 == "CARD" ? id : $0 }
      let outcome = try home.start(Ontap.path, words, input: "\n3\n").finish()
      #expect(outcome.ending == .exit(command == ["nonsense"] ? 2 : 0), "\(command)")
      #expect(outcome.output + outcome.errors != "", "\(command)")
      #expect(!(outcome.output + outcome.errors).contains("\u{1B}"), "\(command)")
    }
  }

  @Test("shows no control characters of a lesson")
  func hostile() throws {
    let home = try Home()
    let evil = "\u{1B}[2Jred\u{7}\u{9B}31m\u{202E}"
    try home.write(
      "# Bad \(evil)\n\n| Bird | Song |\n|---|---|\n| Wren | loud \(evil) |\n| Rook | hoarse |\n",
      to: "lessons/bad.md")
    try home.write("---\ndeck: Evil\n---\n\nQ: What \(evil)?\nA: This \(evil)\n", to: "evil.md")
    let outcomes = [
      try home.run("add", "lessons", "evil.md"), try home.run("cards"), try home.run("decks"),
      try home.run("review", input: "\n3\n\n3\n\n3\n"), try home.run("cards", "--json"),
      try home.run("extract", "lessons"), try home.run("extract", "--explain", "lessons"),
    ]
    for outcome in outcomes {
      #expect(outcome.ending == .exit(0))
      let hasControl = (outcome.output + outcome.errors).unicodeScalars.contains {
        $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value) || $0.value == 0x202E
      }
      #expect(!hasControl, "\(outcome.output)")
    }
  }

  @Test("ends in silence when nobody reads on")
  func closed() throws {
    let home = try Home.withIslands(1000)
    let input = String(repeating: "\n3\n", count: 20)
    for command in [
      "cards", "cards --json", "due --new 2000", "extract islands.md",
      "extract --json islands.md", "decks", "stats", "--help", "review --new 2000",
    ] {
      let outcome = try home.shell(
        "{ \"$ONTAP\" \(command); echo $? > status; } | head -1", input: input)
      #expect(outcome.ending == .exit(0), "\(command)")
      #expect(outcome.lines.count == 1, "\(command)")
      #expect(outcome.errors == "", "\(command)")
      #expect(["0\n", "141\n"].contains(try home.text(of: "status")), "\(command)")
    }
  }
}
