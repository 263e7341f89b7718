import Testing

@Suite("What cannot be done is refused in a sentence")
struct RefusalTests {
  /// A command line that asks for something impossible.
  struct Refusal: Sendable, CustomTestStringConvertible {
    let line: String
    let code: Int32
    let thing: String

    var testDescription: String { line }
  }

  static let refusals = [
    Refusal(line: "add nowhere.md", code: 1, thing: "nowhere.md does not exist"),
    Refusal(line: "extract nowhere.md", code: 1, thing: "nowhere.md does not exist"),
    Refusal(line: "add lessons/birds.md/x", code: 1, thing: "lessons/birds.md/x"),
    Refusal(line: "add /dev/null", code: 1, thing: "/dev/null is neither a file nor a folder; "),
    Refusal(line: "add binary.md", code: 1, thing: "binary.md:1:1: error: the file is no text"),
    Refusal(line: "import nowhere", code: 1, thing: "nowhere cannot be read: no such file"),
    Refusal(line: "import binary.md", code: 1, thing: "binary.md is no library"),
    Refusal(line: "export nowhere/x", code: 1, thing: "nowhere/x cannot be written: no such file"),
    Refusal(line: "backup nowhere/x", code: 1, thing: "nowhere/x cannot be written: no such file"),
    Refusal(line: "restore nowhere --yes", code: 1, thing: "begins with nowhere"),
    Refusal(line: "repair nowhere", code: 1, thing: "nowhere does not exist"),
    Refusal(line: "extract binary.md", code: 1, thing: "binary.md"),
    Refusal(line: "review nodeck", code: 1, thing: "nodeck"),
    Refusal(line: "due nodeck", code: 1, thing: "nodeck"),
    Refusal(line: "review empty", code: 1, thing: "empty"),
    Refusal(line: "reveiw", code: 2, thing: "Did you mean 'review'?"),
    Refusal(line: "crads --json", code: 2, thing: "did you mean 'cards'?"),
    Refusal(line: "xyzzy", code: 2, thing: "there is no command 'xyzzy'; 'ontap help' lists them"),
    Refusal(line: "help nonsense", code: 2, thing: "there is no command 'nonsense'"),
    Refusal(line: "help reveiw", code: 2, thing: "Did you mean 'review'?"),
    Refusal(line: "help decks renmae", code: 2, thing: "Did you mean 'decks rename'?"),
    Refusal(line: "decks renmae Rivers Lakes", code: 2, thing: "Did you mean 'decks rename'?"),
    Refusal(line: "decks archve", code: 2, thing: "did you mean 'ontap decks archive'?"),
    Refusal(line: "decks --jsno", code: 2, thing: "Did you mean '--json'?"),
    Refusal(line: "cards --jsno", code: 2, thing: "Did you mean '--json'?"),
    Refusal(line: "--libary x", code: 2, thing: "Did you mean '--library'?"),
    Refusal(line: "review --colour never", code: 2, thing: "Did you mean '--color'?"),
    Refusal(line: "cards --frobnicate", code: 2, thing: "--frobnicate"),
    Refusal(line: "cards --library", code: 2, thing: "--library"),
    Refusal(line: "add --name Birds", code: 2, thing: "need a PATH"),
    Refusal(
      line: "decks rename Rivers 'Kitchen heat'", code: 1,
      thing: "kitchen-heat.md; choose another name"),
    Refusal(line: "decks rename Rivers", code: 2, thing: "<name>"),
    Refusal(line: "decks archive nodeck", code: 1, thing: "nodeck"),
    Refusal(line: "decks remove ''", code: 2, thing: "an empty text names no deck"),
    Refusal(line: "decks archive ''", code: 2, thing: "an empty text names no deck"),
    Refusal(line: "decks rename '' Lakes", code: 2, thing: "an empty text names no deck"),
    Refusal(line: "grade CARD 6", code: 2, thing: "'6' is no grade"),
    Refusal(line: "grade CARD good", code: 2, thing: "'good' is no grade"),
    Refusal(line: "grade CARD 4.5", code: 2, thing: "'4.5' is no grade"),
    Refusal(line: "grade CARD -1", code: 2, thing: "'-1' cannot stand here: a number is 0 or"),
    Refusal(line: "config new -4", code: 2, thing: "'-4' cannot stand here"),
    Refusal(line: "grade CARD", code: 2, thing: "<grade>"),
    Refusal(line: "grade abc 4", code: 2, thing: "'abc' is no card id"),
    Refusal(line: "show ';DROP' --json", code: 2, thing: "';DROP' is no card id"),
    Refusal(line: "show zzzz", code: 1, thing: "zzzz"),
    Refusal(line: "answer zzzz yes", code: 1, thing: "zzzz"),
    Refusal(line: "due --new 99999999999999999999", code: 2, thing: "99999999999999999999"),
    Refusal(line: "review --new=-1", code: 2, thing: "--new"),
    Refusal(line: "stats calendar --new 5", code: 2, thing: "--new simulates the forecast"),
    Refusal(line: "stats hours --by week", code: 2, thing: "--by parts the curve"),
    Refusal(line: "review --new many", code: 2, thing: "many"),
    Refusal(line: "review --mode x", code: 2, thing: ": it must be flip, type, choice or auto;"),
    Refusal(line: "cards --state x", code: 2, thing: ": it must be new, learning, young, mature,"),
    Refusal(line: "review --minutes 0", code: 2, thing: "--minutes"),
    Refusal(line: "review --minutes -3", code: 2, thing: "--minutes must be 1 to 1440"),
    Refusal(line: "review --minutes=-3", code: 2, thing: "--minutes must be 1 to 1440"),
    Refusal(line: "review --minutes", code: 2, thing: "missing value for '--minutes"),
    Refusal(line: "review --minutes --plain", code: 2, thing: "'--plain' is invalid"),
    Refusal(line: "review --new -1", code: 2, thing: "--new must be 0 or more"),
    Refusal(line: "due --reviews -1", code: 2, thing: "--reviews must be 0 or more"),
    Refusal(line: "plan --days -2", code: 2, thing: "--days must be 1 to 366"),
    Refusal(line: "stats --days -2", code: 2, thing: "--days must be 1 to"),
    Refusal(line: "stats forecast --new -2", code: 2, thing: "--new must be 0 to 1000"),
    Refusal(line: "review --minutes 9223372036854775807", code: 2, thing: "1 to 1440"),
    Refusal(line: "review ''", code: 2, thing: "an empty text names no deck"),
    Refusal(line: "stats ''", code: 2, thing: "an empty text names no deck"),
    Refusal(line: "add ''", code: 1, thing: "an empty PATH"),
    Refusal(line: "decks --library ''", code: 2, thing: "--library"),
  ]

  @Test("which names the thing, and nothing is lost", arguments: refusals)
  func refusal(refusal: Refusal) throws {
    let home = try Home.withLessons()
    try home.write("\u{7F}ELF\0\u{1}\0\0\u{2}", to: "binary.md")
    try home.write("nothing", to: "empty/readme")
    let needsCard = refusal.line.contains("CARD")
    let id = needsCard ? try home.id(of: Fixture.firstQuestion) : ""
    let before = try home.snapshot()
    try home.shell("\"$ONTAP\" " + refusal.line.replacing("CARD", with: id))
      .expectRefusal(refusal.code, naming: refusal.thing)
    #expect(try home.snapshot() == before)
  }

  @Test(
    "where the clock is told wrongly",
    arguments: ["yesterday", "2026-03-02", "2026-02-30T08:00:00Z", "2026-03-02T25:00:00Z", ""])
  func clock(now: String) throws {
    let home = try Home.withLessons()
    home.now = now
    try home.run("due").expectRefusal(2, naming: "ONTAP_NOW")
  }

  @Test("where there is no home")
  func noHome() throws {
    let home = try Home()
    home.variables = ["HOME": nil, "ONTAP_LIBRARY": nil]
    try home.run("due").expectRefusal(1, naming: "HOME is not set")
    home.variables = ["HOME": "/proc/nowhere", "ONTAP_LIBRARY": nil]
    try home.run("due").expectRefusal(1, naming: "/proc/nowhere")
    #expect(try home.snapshot().count == 1)
  }

  @Test("but a large number of new cards is none too many")
  func manyNew() throws {
    let outcome = try Home.withLessons().run("due", "--new", String(Int.max))
    #expect(outcome.ending == .exit(0))
    #expect(outcome.lines.first == "2026-03-02: 0 due, 15 new")
  }
}
