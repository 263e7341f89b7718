import Foundation
import Testing

@Suite("The settings file")
struct SettingsFileTests {
  /// A line that says nothing usable, and the remark it gets.
  struct Fault: Sendable, CustomTestStringConvertible {
    let text: String
    /// Line, column and the code of the warning.
    let place: String
    let code: String

    var testDescription: String { text.debugDescription }
  }

  static let faults: [Fault] = [
    Fault(text: "# one\n  nwe = 5\n", place: "2:3", code: "unknown-setting"),
    Fault(text: "new = many\n", place: "1:7", code: "bad-value"),
    Fault(text: "mode =   Flip # a\n", place: "1:10", code: "bad-value"),
    Fault(text: "new 5\n", place: "1:1", code: "unreadable-line"),
    Fault(text: "\u{FEFF}  new 5\n", place: "1:6", code: "unreadable-line"),
    Fault(text: "= 5\n", place: "1:1", code: "unreadable-line"),
    Fault(text: "[decks]\nnew = 1\n", place: "1:1", code: "unknown-section"),
    Fault(text: "[deck Rivers\nnew = 20\n", place: "1:1", code: "unknown-section"),
    Fault(text: "[deck Rivers]\nrollover = 1\n", place: "2:1", code: "not-for-decks"),
    Fault(text: "new = 20\nnew = 20\n", place: "2:1", code: "set-twice"),
    Fault(text: "drill = never\n", place: "1:9", code: "bad-value"),
    Fault(text: "# a\n [deck Rivres]\nnew = 1\n", place: "2:2", code: "unknown-deck"),
    Fault(text: "[deck Lakes]\n\n[deck Lakes]\nnew = 1\n", place: "1:1", code: "unknown-deck"),
    Fault(text: "new = 1\0\n", place: "1:1", code: "not-text"),
  ]

  @Test(
    "that is wrong somewhere gives a warning with its place, and stops nothing", arguments: faults)
  func fault(fault: Fault) throws {
    let home = try Home.withLessons()
    try home.write(fault.text, to: ConfigTests.file)
    for command in ["due", "config", "cards", "stats", "review"] {
      let outcome = try home.run(command)
      #expect(outcome.ending == .exit(0), "\(command)")
      let remarks = outcome.errors.split(separator: "\n")
      #expect(remarks.count == 1, "\(command)")
      let start = "\(home.path(ConfigTests.file)):\(fault.place): warning: "
      #expect(remarks.first?.hasPrefix(start) == true, "\(outcome.errors)")
      #expect(remarks.first?.hasSuffix("[\(fault.code)]") == true, "\(outcome.errors)")
    }
    #expect(try home.run("due").lines.first == "2026-03-02: 0 due, 15 new")
  }

  @Test("keeps what stands below a heading without its end from the section above")
  func openHeading() throws {
    let home = try Home.withLessons()
    try home.write(
      "[deck Rivers] # see [x]\nnew = 3\n[deck Other\nnew = 0\nmode = type\n",
      to: ConfigTests.file)
    #expect(try home.run("config", "new", "--deck", "Rivers").output.contains("3"))
    #expect(try home.run("config", "mode", "--deck", "Rivers").output.contains("flip"))
    #expect(try home.run("config", "mode").output.contains("flip"))
  }

  @Test("speaks the language that it sets")
  func ownLanguage() throws {
    let home = try Home.withLessons()
    try home.write("lang = vi\nnew = x\n", to: ConfigTests.file)
    #expect(try !home.run("due").errors.contains("it must be"))
    #expect(try !home.run("config", "new", "9").output.contains("now"))
  }

  @Test("that names a deck which is not there says so once, and which may be meant")
  func unknownDeck() throws {
    let home = try Home.withLessons()
    try home.write("[deck Rivres]\nnew = 1\n[deck Lakes]\nnew = 1\n", to: ConfigTests.file)
    let errors = try home.run("due").errors
    #expect(errors.contains("there is no deck 'Rivres' (did you mean 'Rivers'?) [unknown-deck]\n"))
    #expect(errors.contains("there is no deck 'Lakes'; 'ontap decks' lists them [unknown-deck]\n"))
    try home.write("---\ndeck: Lakes\n---\n\nQ: Deep?\nA: yes\n", to: "lakes.md")
    // A command that adds the deck has nothing to say of it.
    #expect(try !home.run("add", "lakes.md").errors.contains("Lakes"))
    try home.write("[deck Rivres]\nnew = 1\n", to: ConfigTests.file)
    let player = try home.play()
    try player.see("cards today")
    player.type("alessons\r")
    try player.see("Press Enter to go back.")
    player.type("\r")
    try player.see("cards today")
    player.type("q")
    #expect(player.end() == .exit(0))
    #expect(player.output.components(separatedBy: "[unknown-deck]").count == 2)
  }

  @Test("may be deleted during a session and between two, and the defaults count again")
  func deleted() throws {
    let home = try Home.withLessons()
    try home.write("drill = failures\nmode = type\n", to: ConfigTests.file)
    let player = try home.play("review")
    try player.see("›")
    #expect(try home.shell("rm \(home.path(ConfigTests.file))").ending == .exit(0))
    player.type("wrong\r")
    try player.see("1 Again")
    player.type("1")
    try player.see("once more today")
    player.type("\u{1B}")
    #expect(player.end() == .exit(0))
    let next = try home.run("due")
    #expect(next.ending == .exit(0))
    #expect(next.errors == "ontap: drill is below-4 from now on, as nothing else is set\n")
    #expect(try home.run("due").errors == "")
    #expect(try home.run("review", input: "q\n").output.contains("Press Enter to see the answer."))
    #expect(try home.run("doctor").ending == .exit(0))
  }

  @Test("that cannot be read stops nothing either")
  func folder() throws {
    let home = try Home.withLessons()
    try home.write("", to: ConfigTests.file + "/inside")
    let outcome = try home.run("due")
    #expect(outcome.ending == .exit(0))
    #expect(outcome.errors.contains("the settings' defaults are used"))
    try home.run("config", "new", "3").expectRefusal(1, naming: home.path(ConfigTests.file))
  }

  @Test("that is a pipe is neither waited for nor replaced")
  func pipe() throws {
    let home = try Home.withLessons()
    let path = home.path(ConfigTests.file)
    #expect(try home.shell("mkfifo \(path)").ending == .exit(0))
    #expect(try home.run("due").errors.contains("\(path) is no file; move it away"))
    try home.run("config", "new", "5").expectRefusal(1, naming: path)
    #expect(try home.shell("test -p \(path)").ending == .exit(0))
  }

  @Test("counts less than the environment, which counts less than an option")
  func precedence() throws {
    let home = try Home.withLessons()
    func new(_ words: String...) throws -> String? {
      try home.start(Ontap.path, ["due"] + words).finish().lines.first
    }
    try home.write("new = 4 # few\n", to: ConfigTests.file)
    #expect(try new() == "2026-03-02: 0 due, 4 new")
    home.variables["ONTAP_NEW"] = "3"
    #expect(try new() == "2026-03-02: 0 due, 3 new")
    #expect(try new("--new", "2") == "2026-03-02: 0 due, 2 new")
    home.variables["ONTAP_NEW"] = "lots"
    #expect(try new() == "2026-03-02: 0 due, 4 new")
    #expect(try home.run("due").errors.contains("ONTAP_NEW is 'lots'"))
    home.variables["ONTAP_NEW"] = ""
    #expect(try new() == "2026-03-02: 0 due, 4 new")
    #expect(try home.run("review", input: "q\n").lines.first == "4 cards to review: 0 due, 4 new.")
  }

  @Test("sets the hour at which a study day begins", arguments: [0, 4, 8, 9, 23])
  func rollover(hour: Int) throws {
    let home = try Home.withLessons()
    try home.write("rollover = \(hour)\n", to: ConfigTests.file)
    let day = hour <= 8 ? "2026-03-02" : "2026-03-01"
    #expect(try home.run("due").lines.first?.hasPrefix(day) == true)
    let id = try home.id(of: Fixture.firstQuestion)
    #expect(try home.run("grade", id, "4").ending == .exit(0))
    #expect(try home.show(id).reviews.map(\.day) == [day])
    #expect(try home.run("review", input: "\n3\nq\n").ending == .exit(0))
    let answered = try home.json("cards", as: [CardRow].self).filter { $0.state != "new" }
    #expect(answered.count == 2)
    for card in answered { #expect(try home.show(card.id).reviews.map(\.day) == [day]) }
    #expect(try home.run("doctor").ending == .exit(0))
  }

  @Test("decides on the language, less than --lang and ONTAP_LANG, more than the locale")
  func language() throws {
    let home = try Home.withLessons()
    func isVietnamese() throws -> Bool {
      let outcome = try home.start(Ontap.path, ["extract", "lessons/birds.md"]).finish()
      return outcome.lines.last?.hasSuffix(" thẻ") ?? false
    }
    #expect(try !isVietnamese())
    try home.write("lang = vi\n", to: ConfigTests.file)
    #expect(try isVietnamese())
    home.variables["LC_ALL"] = "en_US.UTF-8"
    #expect(try isVietnamese())
    home.variables["ONTAP_LANG"] = "en"
    #expect(try !isVietnamese())
    home.variables = ["LC_ALL": "vi_VN.UTF-8"]
    try home.write("lang = en\n", to: ConfigTests.file)
    #expect(try !isVietnamese())
    #expect(try home.run("extract", "--lang", "vi", "lessons/birds.md").output.hasSuffix(" thẻ\n"))
  }

  /// Whether a session is in colours.
  struct Look: Sendable, CustomTestStringConvertible {
    var setting = ""
    var variables: [String: String] = [:]
    var words: [String] = []
    let isColored: Bool

    var testDescription: String { "\(setting) \(variables) \(words)" }
  }

  static let looks: [Look] = [
    Look(isColored: true),
    Look(variables: ["NO_COLOR": "1"], isColored: false),
    Look(variables: ["NO_COLOR": ""], isColored: true),
    Look(setting: "color = never\n", isColored: false),
    Look(setting: "color = never\n", variables: ["ONTAP_COLOR": "always"], isColored: true),
    Look(setting: "color = always\n", variables: ["NO_COLOR": "1"], isColored: false),
    Look(variables: ["NO_COLOR": "1"], words: ["--color", "always"], isColored: true),
    Look(setting: "color = always\n", words: ["--color=never"], isColored: false),
  ]

  @Test("decides on colours, less than NO_COLOR, which decides less than --color", arguments: looks)
  func colors(look: Look) throws {
    let home = try Home.withLessons()
    if !look.setting.isEmpty { try home.write(look.setting, to: ConfigTests.file) }
    home.variables = look.variables.mapValues { $0 }
    for command in [["review"], []] {
      let player = try Player(Ontap.path, command + look.words, in: home)
      if command.isEmpty { player.type("\r") }
      try player.seeCard(1)
      player.type(" ")
      try player.see("3 Good")
      player.type("q")
      #expect(player.end() == .exit(0))
      #expect(player.output.contains(/\u{1B}\[(\d+;)*(3[0-7]|9[0-7])m/) == look.isColored)
    }
  }
}
